// Generated from schemas/ by npm run generate; do not edit.
var yr=(o,s)=>()=>{try{return s||o((s={exports:{}}).exports,s),s.exports}catch(N){throw s=0,N}};var or=yr(er=>{"use strict";Object.defineProperty(er,"__esModule",{value:!0});function ir(o){let s=o.length,N=0,x=0,v;for(;x<
s;)N++,v=o.charCodeAt(x++),v>=55296&&v<=56319&&x<s&&(v=o.charCodeAt(x),(v&64512)===56320&&x++);return N}er.default=ir;ir.
code='require("ajv/dist/runtime/ucs2length").default'});var Er=Se,L={type:"object",required:["id","object","created","model","choices"],properties:{id:{type:"string",minLength:1},
object:{type:"string",const:"chat.completion"},created:{type:"integer"},model:{type:"string",minLength:1},choices:{type:"\
array",minItems:1,items:{type:"object",required:["index","message","finish_reason","logprobs"],properties:{index:{type:"\
integer"},message:{type:"object",required:["role","content","refusal"],properties:{role:{type:"string",const:"assistant"},
content:{type:["string","null"]},refusal:{type:["string","null"]},tool_calls:{type:"array",minItems:1,items:{type:"objec\
t",required:["id","type"],properties:{id:{type:"string"},type:{type:"string",enum:["function","custom"]},function:{type:"\
object",required:["name","arguments"],properties:{name:{type:"string"},arguments:{type:"string"}}},custom:{type:"object",
required:["name","input"],properties:{name:{type:"string"},input:{type:"string"}}}},if:{required:["type"],properties:{type:{
const:"custom"}}},then:{required:["custom"],properties:{custom:{type:"object"}}},else:{required:["function"],properties:{
function:{type:"object"}}}}},function_call:{type:["object","null"],required:["name","arguments"],properties:{name:{type:"\
string"},arguments:{type:"string"}}},annotations:{type:"array",items:{type:"object",required:["type","url_citation"],properties:{
type:{type:"string",const:"url_citation"},url_citation:{type:"object",required:["start_index","end_index","url","title"],
properties:{start_index:{type:"integer"},end_index:{type:"integer"},url:{type:"string"},title:{type:"string"}}}}}},audio:{
type:["object","null"],required:["id","data","expires_at","transcript"],properties:{id:{type:"string"},data:{type:"strin\
g"},expires_at:{type:"integer"},transcript:{type:"string"}}},reasoning_content:{type:["string","null"]},reasoning:{type:[
"string","null"]}}},delta:{not:{type:["object","array","string","number","boolean"]}},finish_reason:{type:"string",enum:[
"stop","length","tool_calls","content_filter","function_call"]},logprobs:{type:["object","null"],required:["content","re\
fusal"],properties:{content:{type:["array","null"],items:{type:"object",required:["token","logprob","bytes","top_logprob\
s"],properties:{token:{type:"string"},logprob:{type:"number"},bytes:{type:["array","null"],items:{type:"number"}},top_logprobs:{
type:"array",items:{type:"object",required:["token","logprob","bytes"],properties:{token:{type:"string"},logprob:{type:"\
number"},bytes:{type:["array","null"],items:{type:"number"}}}}}}}},refusal:{type:["array","null"],items:{type:"object",required:[
"token","logprob","bytes","top_logprobs"],properties:{token:{type:"string"},logprob:{type:"number"},bytes:{type:["array",
"null"],items:{type:"number"}},top_logprobs:{type:"array",items:{type:"object",required:["token","logprob","bytes"],properties:{
token:{type:"string"},logprob:{type:"number"},bytes:{type:["array","null"],items:{type:"number"}}}}}}}}}}}}},usage:{type:[
"object","null"],required:["prompt_tokens","completion_tokens","total_tokens"],properties:{prompt_tokens:{type:"integer",
minimum:0},completion_tokens:{type:"integer",minimum:0},total_tokens:{type:"integer",minimum:0},prompt_tokens_details:{type:"\
object",properties:{cached_tokens:{type:"integer",minimum:0},cache_write_tokens:{type:"integer",minimum:0},audio_tokens:{
type:"integer",minimum:0}}},completion_tokens_details:{type:"object",properties:{reasoning_tokens:{type:"integer",minimum:0},
audio_tokens:{type:"integer",minimum:0},accepted_prediction_tokens:{type:"integer",minimum:0},rejected_prediction_tokens:{
type:"integer",minimum:0}}}}},system_fingerprint:{type:"string"},service_tier:{type:["string","null"],enum:["auto","defa\
ult","flex","scale","priority","fast",null]},moderation:{type:["object","null"],required:["input","output"],properties:{
input:{type:"object",required:["type"],properties:{type:{type:"string",enum:["moderation_results","error"]},model:{type:"\
string"},results:{type:"array",items:{type:"object"}},code:{type:"string"},message:{type:"string"}}},output:{type:"objec\
t",required:["type"],properties:{type:{type:"string",enum:["moderation_results","error"]},model:{type:"string"},results:{
type:"array",items:{type:"object"}},code:{type:"string"},message:{type:"string"}}}}}}};function Se(o,{instancePath:s="",
parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,m=Se.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.id===void 0){let _={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[_]:e.push(_),t++}if(o.object===void 0){
let _={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"object"}};e===null?e=[_]:e.push(
_),t++}if(o.created===void 0){let _={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created"}};e===null?e=[_]:e.push(_),t++}if(o.model===void 0){let _={instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"model"}};e===null?e=[_]:e.push(_),t++}if(o.choices===void 0){let _={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"choices"}};e===null?e=[_]:e.push(_),t++}if(o.id!==void 0){let _=o.
id;if(typeof _=="string"){if(_===""){let c={instancePath:s+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLeng\
th",params:{limit:1}};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[c]:e.push(c),t++}}if(o.object!==void 0){let _=o.object;if(typeof _!="string"){
let c={instancePath:s+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type:"string"}};e===null?e=
[c]:e.push(c),t++}if(_!=="chat.completion"){let c={instancePath:s+"/object",schemaPath:"#/properties/object/const",keyword:"\
const",params:{allowedValue:"chat.completion"}};e===null?e=[c]:e.push(c),t++}}if(o.created!==void 0){let _=o.created;if(!(typeof _==
"number"&&!(_%1)&&!isNaN(_)&&isFinite(_))){let c={instancePath:s+"/created",schemaPath:"#/properties/created/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[c]:e.push(c),t++}}if(o.model!==void 0){let _=o.model;if(typeof _=="string"){if(_===
""){let c={instancePath:s+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[c]:e.push(c),t++}}else{let c={instancePath:s+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"\
string"}};e===null?e=[c]:e.push(c),t++}}if(o.choices!==void 0){let _=o.choices;if(Array.isArray(_)){if(_.length<1){let p={
instancePath:s+"/choices",schemaPath:"#/properties/choices/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:
e.push(p),t++}let c=_.length;for(let p=0;p<c;p++){let l=_[p];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.index===void 0){
let g={instancePath:s+"/choices/"+p,schemaPath:"#/properties/choices/items/required",keyword:"required",params:{missingProperty:"\
index"}};e===null?e=[g]:e.push(g),t++}if(l.message===void 0){let g={instancePath:s+"/choices/"+p,schemaPath:"#/propertie\
s/choices/items/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[g]:e.push(g),t++}if(l.finish_reason===
void 0){let g={instancePath:s+"/choices/"+p,schemaPath:"#/properties/choices/items/required",keyword:"required",params:{
missingProperty:"finish_reason"}};e===null?e=[g]:e.push(g),t++}if(l.logprobs===void 0){let g={instancePath:s+"/choices/"+
p,schemaPath:"#/properties/choices/items/required",keyword:"required",params:{missingProperty:"logprobs"}};e===null?e=[g]:
e.push(g),t++}if(l.index!==void 0){let g=l.index;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){let y={instancePath:s+
"/choices/"+p+"/index",schemaPath:"#/properties/choices/items/properties/index/type",keyword:"type",params:{type:"intege\
r"}};e===null?e=[y]:e.push(y),t++}}if(l.message!==void 0){let g=l.message;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.
role===void 0){let y={instancePath:s+"/choices/"+p+"/message",schemaPath:"#/properties/choices/items/properties/message/\
required",keyword:"required",params:{missingProperty:"role"}};e===null?e=[y]:e.push(y),t++}if(g.content===void 0){let y={
instancePath:s+"/choices/"+p+"/message",schemaPath:"#/properties/choices/items/properties/message/required",keyword:"req\
uired",params:{missingProperty:"content"}};e===null?e=[y]:e.push(y),t++}if(g.refusal===void 0){let y={instancePath:s+"/c\
hoices/"+p+"/message",schemaPath:"#/properties/choices/items/properties/message/required",keyword:"required",params:{missingProperty:"\
refusal"}};e===null?e=[y]:e.push(y),t++}if(g.role!==void 0){let y=g.role;if(typeof y!="string"){let h={instancePath:s+"/\
choices/"+p+"/message/role",schemaPath:"#/properties/choices/items/properties/message/properties/role/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}if(y!=="assistant"){let h={instancePath:s+"/choices/"+p+"/messag\
e/role",schemaPath:"#/properties/choices/items/properties/message/properties/role/const",keyword:"const",params:{allowedValue:"\
assistant"}};e===null?e=[h]:e.push(h),t++}}if(g.content!==void 0){let y=g.content;if(typeof y!="string"&&y!==null){let h={
instancePath:s+"/choices/"+p+"/message/content",schemaPath:"#/properties/choices/items/properties/message/properties/con\
tent/type",keyword:"type",params:{type:L.properties.choices.items.properties.message.properties.content.type}};e===null?
e=[h]:e.push(h),t++}}if(g.refusal!==void 0){let y=g.refusal;if(typeof y!="string"&&y!==null){let h={instancePath:s+"/cho\
ices/"+p+"/message/refusal",schemaPath:"#/properties/choices/items/properties/message/properties/refusal/type",keyword:"\
type",params:{type:L.properties.choices.items.properties.message.properties.refusal.type}};e===null?e=[h]:e.push(h),t++}}
if(g.tool_calls!==void 0){let y=g.tool_calls;if(Array.isArray(y)){if(y.length<1){let P={instancePath:s+"/choices/"+p+"/m\
essage/tool_calls",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/minItems",keyword:"mi\
nItems",params:{limit:1}};e===null?e=[P]:e.push(P),t++}let h=y.length;for(let P=0;P<h;P++){let w=y[P],k=t,q=!0,$=t;if(w&&
typeof w=="object"&&!Array.isArray(w)){let f;if(w.type===void 0&&(f="type")){let d={};e===null?e=[d]:e.push(d),t++}else if(w.
type!==void 0&&w.type!=="custom"){let d={};e===null?e=[d]:e.push(d),t++}}var r=$===t;t=k,e!==null&&(k?e.length=k:e=null);
let A;if(r){let f=t;if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.custom===void 0){let I={instancePath:s+"/choices/"+
p+"/message/tool_calls/"+P,schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/then/re\
quired",keyword:"required",params:{missingProperty:"custom"}};e===null?e=[I]:e.push(I),t++}if(w.custom!==void 0){let I=w.
custom;if(!(I&&typeof I=="object"&&!Array.isArray(I))){let E={instancePath:s+"/choices/"+p+"/message/tool_calls/"+P+"/cu\
stom",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/then/properties/custom/type",
keyword:"type",params:{type:"object"}};e===null?e=[E]:e.push(E),t++}}}var r=f===t;if(q=r,q){var i={};i.custom=!0,i.type=
!0}A="then"}else{let f=t;if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.function===void 0){let I={instancePath:s+"/ch\
oices/"+p+"/message/tool_calls/"+P,schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items\
/else/required",keyword:"required",params:{missingProperty:"function"}};e===null?e=[I]:e.push(I),t++}if(w.function!==void 0){
let I=w.function;if(!(I&&typeof I=="object"&&!Array.isArray(I))){let E={instancePath:s+"/choices/"+p+"/message/tool_call\
s/"+P+"/function",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/else/properties/\
function/type",keyword:"type",params:{type:"object"}};e===null?e=[E]:e.push(E),t++}}}var r=f===t;q=r,q&&i!==!0&&(i=i||{},
i.function=!0),A="else"}if(!q){let f={instancePath:s+"/choices/"+p+"/message/tool_calls/"+P,schemaPath:"#/properties/cho\
ices/items/properties/message/properties/tool_calls/items/if",keyword:"if",params:{failingKeyword:A}};e===null?e=[f]:e.push(
f),t++}if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.id===void 0){let f={instancePath:s+"/choices/"+p+"/message/tool\
_calls/"+P,schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/required",keyword:"requ\
ired",params:{missingProperty:"id"}};e===null?e=[f]:e.push(f),t++}if(w.type===void 0){let f={instancePath:s+"/choices/"+
p+"/message/tool_calls/"+P,schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/require\
d",keyword:"required",params:{missingProperty:"type"}};e===null?e=[f]:e.push(f),t++}if(i!==!0&&(i=i||{},i.id=!0,i.type=!0,
i.function=!0,i.custom=!0),w.id!==void 0&&typeof w.id!="string"){let f={instancePath:s+"/choices/"+p+"/message/tool_call\
s/"+P+"/id",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/properties/id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}if(w.type!==void 0){let f=w.type;if(typeof f!="string"){let d={
instancePath:s+"/choices/"+p+"/message/tool_calls/"+P+"/type",schemaPath:"#/properties/choices/items/properties/message/\
properties/tool_calls/items/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),t++}if(!(f===
"function"||f==="custom")){let d={instancePath:s+"/choices/"+p+"/message/tool_calls/"+P+"/type",schemaPath:"#/properties\
/choices/items/properties/message/properties/tool_calls/items/properties/type/enum",keyword:"enum",params:{allowedValues:L.
properties.choices.items.properties.message.properties.tool_calls.items.properties.type.enum}};e===null?e=[d]:e.push(d),
t++}}if(w.function!==void 0){let f=w.function;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.name===void 0){let d={instancePath:s+
"/choices/"+p+"/message/tool_calls/"+P+"/function",schemaPath:"#/properties/choices/items/properties/message/properties/\
tool_calls/items/properties/function/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[d]:e.push(
d),t++}if(f.arguments===void 0){let d={instancePath:s+"/choices/"+p+"/message/tool_calls/"+P+"/function",schemaPath:"#/p\
roperties/choices/items/properties/message/properties/tool_calls/items/properties/function/required",keyword:"required",
params:{missingProperty:"arguments"}};e===null?e=[d]:e.push(d),t++}if(f.name!==void 0&&typeof f.name!="string"){let d={instancePath:s+
"/choices/"+p+"/message/tool_calls/"+P+"/function/name",schemaPath:"#/properties/choices/items/properties/message/proper\
ties/tool_calls/items/properties/function/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.
push(d),t++}if(f.arguments!==void 0&&typeof f.arguments!="string"){let d={instancePath:s+"/choices/"+p+"/message/tool_ca\
lls/"+P+"/function/arguments",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/prop\
erties/function/properties/arguments/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),t++}}else{let d={
instancePath:s+"/choices/"+p+"/message/tool_calls/"+P+"/function",schemaPath:"#/properties/choices/items/properties/mess\
age/properties/tool_calls/items/properties/function/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),
t++}}if(w.custom!==void 0){let f=w.custom;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.name===void 0){let d={instancePath:s+
"/choices/"+p+"/message/tool_calls/"+P+"/custom",schemaPath:"#/properties/choices/items/properties/message/properties/to\
ol_calls/items/properties/custom/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[d]:e.push(d),
t++}if(f.input===void 0){let d={instancePath:s+"/choices/"+p+"/message/tool_calls/"+P+"/custom",schemaPath:"#/properties\
/choices/items/properties/message/properties/tool_calls/items/properties/custom/required",keyword:"required",params:{missingProperty:"\
input"}};e===null?e=[d]:e.push(d),t++}if(f.name!==void 0&&typeof f.name!="string"){let d={instancePath:s+"/choices/"+p+"\
/message/tool_calls/"+P+"/custom/name",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/i\
tems/properties/custom/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),t++}if(f.input!==
void 0&&typeof f.input!="string"){let d={instancePath:s+"/choices/"+p+"/message/tool_calls/"+P+"/custom/input",schemaPath:"\
#/properties/choices/items/properties/message/properties/tool_calls/items/properties/custom/properties/input/type",keyword:"\
type",params:{type:"string"}};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:s+"/choices/"+p+"/message/tool_call\
s/"+P+"/custom",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/properties/custom/\
type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),t++}}}else{let f={instancePath:s+"/choices/"+p+"/m\
essage/tool_calls/"+P,schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[f]:e.push(f),t++}}}else{let h={instancePath:s+"/choices/"+p+"/message/tool_cal\
ls",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[h]:e.push(h),t++}}if(g.function_call!==void 0){let y=g.function_call;if(!(y&&typeof y=="object"&&!Array.
isArray(y))&&y!==null){let h={instancePath:s+"/choices/"+p+"/message/function_call",schemaPath:"#/properties/choices/ite\
ms/properties/message/properties/function_call/type",keyword:"type",params:{type:L.properties.choices.items.properties.message.
properties.function_call.type}};e===null?e=[h]:e.push(h),t++}if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.name===void 0){
let h={instancePath:s+"/choices/"+p+"/message/function_call",schemaPath:"#/properties/choices/items/properties/message/p\
roperties/function_call/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[h]:e.push(h),t++}if(y.
arguments===void 0){let h={instancePath:s+"/choices/"+p+"/message/function_call",schemaPath:"#/properties/choices/items/\
properties/message/properties/function_call/required",keyword:"required",params:{missingProperty:"arguments"}};e===null?
e=[h]:e.push(h),t++}if(y.name!==void 0&&typeof y.name!="string"){let h={instancePath:s+"/choices/"+p+"/message/function_\
call/name",schemaPath:"#/properties/choices/items/properties/message/properties/function_call/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}if(y.arguments!==void 0&&typeof y.arguments!="string"){let h={
instancePath:s+"/choices/"+p+"/message/function_call/arguments",schemaPath:"#/properties/choices/items/properties/messag\
e/properties/function_call/properties/arguments/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}}
if(g.annotations!==void 0){let y=g.annotations;if(Array.isArray(y)){let h=y.length;for(let P=0;P<h;P++){let w=y[P];if(w&&
typeof w=="object"&&!Array.isArray(w)){if(w.type===void 0){let k={instancePath:s+"/choices/"+p+"/message/annotations/"+P,
schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/required",keyword:"required",params:{
missingProperty:"type"}};e===null?e=[k]:e.push(k),t++}if(w.url_citation===void 0){let k={instancePath:s+"/choices/"+p+"/\
message/annotations/"+P,schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/required",
keyword:"required",params:{missingProperty:"url_citation"}};e===null?e=[k]:e.push(k),t++}if(w.type!==void 0){let k=w.type;
if(typeof k!="string"){let q={instancePath:s+"/choices/"+p+"/message/annotations/"+P+"/type",schemaPath:"#/properties/ch\
oices/items/properties/message/properties/annotations/items/properties/type/type",keyword:"type",params:{type:"string"}};
e===null?e=[q]:e.push(q),t++}if(k!=="url_citation"){let q={instancePath:s+"/choices/"+p+"/message/annotations/"+P+"/type",
schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/properties/type/const",keyword:"c\
onst",params:{allowedValue:"url_citation"}};e===null?e=[q]:e.push(q),t++}}if(w.url_citation!==void 0){let k=w.url_citation;
if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.start_index===void 0){let q={instancePath:s+"/choices/"+p+"/message/an\
notations/"+P+"/url_citation",schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/pro\
perties/url_citation/required",keyword:"required",params:{missingProperty:"start_index"}};e===null?e=[q]:e.push(q),t++}if(k.
end_index===void 0){let q={instancePath:s+"/choices/"+p+"/message/annotations/"+P+"/url_citation",schemaPath:"#/properti\
es/choices/items/properties/message/properties/annotations/items/properties/url_citation/required",keyword:"required",params:{
missingProperty:"end_index"}};e===null?e=[q]:e.push(q),t++}if(k.url===void 0){let q={instancePath:s+"/choices/"+p+"/mess\
age/annotations/"+P+"/url_citation",schemaPath:"#/properties/choices/items/properties/message/properties/annotations/ite\
ms/properties/url_citation/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[q]:e.push(q),t++}if(k.
title===void 0){let q={instancePath:s+"/choices/"+p+"/message/annotations/"+P+"/url_citation",schemaPath:"#/properties/c\
hoices/items/properties/message/properties/annotations/items/properties/url_citation/required",keyword:"required",params:{
missingProperty:"title"}};e===null?e=[q]:e.push(q),t++}if(k.start_index!==void 0){let q=k.start_index;if(!(typeof q=="nu\
mber"&&!(q%1)&&!isNaN(q)&&isFinite(q))){let $={instancePath:s+"/choices/"+p+"/message/annotations/"+P+"/url_citation/sta\
rt_index",schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/properties/url_citation\
/properties/start_index/type",keyword:"type",params:{type:"integer"}};e===null?e=[$]:e.push($),t++}}if(k.end_index!==void 0){
let q=k.end_index;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q))){let $={instancePath:s+"/choices/"+p+"/messag\
e/annotations/"+P+"/url_citation/end_index",schemaPath:"#/properties/choices/items/properties/message/properties/annotat\
ions/items/properties/url_citation/properties/end_index/type",keyword:"type",params:{type:"integer"}};e===null?e=[$]:e.push(
$),t++}}if(k.url!==void 0&&typeof k.url!="string"){let q={instancePath:s+"/choices/"+p+"/message/annotations/"+P+"/url_c\
itation/url",schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/properties/url_citat\
ion/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[q]:e.push(q),t++}if(k.title!==void 0&&typeof k.
title!="string"){let q={instancePath:s+"/choices/"+p+"/message/annotations/"+P+"/url_citation/title",schemaPath:"#/prope\
rties/choices/items/properties/message/properties/annotations/items/properties/url_citation/properties/title/type",keyword:"\
type",params:{type:"string"}};e===null?e=[q]:e.push(q),t++}}else{let q={instancePath:s+"/choices/"+p+"/message/annotatio\
ns/"+P+"/url_citation",schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/properties\
/url_citation/type",keyword:"type",params:{type:"object"}};e===null?e=[q]:e.push(q),t++}}}else{let k={instancePath:s+"/c\
hoices/"+p+"/message/annotations/"+P,schemaPath:"#/properties/choices/items/properties/message/properties/annotations/it\
ems/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),t++}}}else{let h={instancePath:s+"/choices/"+p+
"/message/annotations",schemaPath:"#/properties/choices/items/properties/message/properties/annotations/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[h]:e.push(h),t++}}if(g.audio!==void 0){let y=g.audio;if(!(y&&typeof y=="object"&&
!Array.isArray(y))&&y!==null){let h={instancePath:s+"/choices/"+p+"/message/audio",schemaPath:"#/properties/choices/item\
s/properties/message/properties/audio/type",keyword:"type",params:{type:L.properties.choices.items.properties.message.properties.
audio.type}};e===null?e=[h]:e.push(h),t++}if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.id===void 0){let h={instancePath:s+
"/choices/"+p+"/message/audio",schemaPath:"#/properties/choices/items/properties/message/properties/audio/required",keyword:"\
required",params:{missingProperty:"id"}};e===null?e=[h]:e.push(h),t++}if(y.data===void 0){let h={instancePath:s+"/choice\
s/"+p+"/message/audio",schemaPath:"#/properties/choices/items/properties/message/properties/audio/required",keyword:"req\
uired",params:{missingProperty:"data"}};e===null?e=[h]:e.push(h),t++}if(y.expires_at===void 0){let h={instancePath:s+"/c\
hoices/"+p+"/message/audio",schemaPath:"#/properties/choices/items/properties/message/properties/audio/required",keyword:"\
required",params:{missingProperty:"expires_at"}};e===null?e=[h]:e.push(h),t++}if(y.transcript===void 0){let h={instancePath:s+
"/choices/"+p+"/message/audio",schemaPath:"#/properties/choices/items/properties/message/properties/audio/required",keyword:"\
required",params:{missingProperty:"transcript"}};e===null?e=[h]:e.push(h),t++}if(y.id!==void 0&&typeof y.id!="string"){let h={
instancePath:s+"/choices/"+p+"/message/audio/id",schemaPath:"#/properties/choices/items/properties/message/properties/au\
dio/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}if(y.data!==void 0&&typeof y.
data!="string"){let h={instancePath:s+"/choices/"+p+"/message/audio/data",schemaPath:"#/properties/choices/items/propert\
ies/message/properties/audio/properties/data/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}if(y.
expires_at!==void 0){let h=y.expires_at;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let P={instancePath:s+
"/choices/"+p+"/message/audio/expires_at",schemaPath:"#/properties/choices/items/properties/message/properties/audio/pro\
perties/expires_at/type",keyword:"type",params:{type:"integer"}};e===null?e=[P]:e.push(P),t++}}if(y.transcript!==void 0&&
typeof y.transcript!="string"){let h={instancePath:s+"/choices/"+p+"/message/audio/transcript",schemaPath:"#/properties/\
choices/items/properties/message/properties/audio/properties/transcript/type",keyword:"type",params:{type:"string"}};e===
null?e=[h]:e.push(h),t++}}}if(g.reasoning_content!==void 0){let y=g.reasoning_content;if(typeof y!="string"&&y!==null){let h={
instancePath:s+"/choices/"+p+"/message/reasoning_content",schemaPath:"#/properties/choices/items/properties/message/prop\
erties/reasoning_content/type",keyword:"type",params:{type:L.properties.choices.items.properties.message.properties.reasoning_content.
type}};e===null?e=[h]:e.push(h),t++}}if(g.reasoning!==void 0){let y=g.reasoning;if(typeof y!="string"&&y!==null){let h={
instancePath:s+"/choices/"+p+"/message/reasoning",schemaPath:"#/properties/choices/items/properties/message/properties/r\
easoning/type",keyword:"type",params:{type:L.properties.choices.items.properties.message.properties.reasoning.type}};e===
null?e=[h]:e.push(h),t++}}}else{let y={instancePath:s+"/choices/"+p+"/message",schemaPath:"#/properties/choices/items/pr\
operties/message/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),t++}}if(l.delta!==void 0){let g=l.
delta,y=t,h=t;if((!g||typeof g!="object")&&typeof g!="string"&&!(typeof g=="number"&&isFinite(g))&&typeof g!="boolean"){
let P={};e===null?e=[P]:e.push(P),t++}var n=h===t;if(n){let P={instancePath:s+"/choices/"+p+"/delta",schemaPath:"#/prope\
rties/choices/items/properties/delta/not",keyword:"not",params:{}};e===null?e=[P]:e.push(P),t++}else t=y,e!==null&&(y?e.
length=y:e=null)}if(l.finish_reason!==void 0){let g=l.finish_reason;if(typeof g!="string"){let y={instancePath:s+"/choic\
es/"+p+"/finish_reason",schemaPath:"#/properties/choices/items/properties/finish_reason/type",keyword:"type",params:{type:"\
string"}};e===null?e=[y]:e.push(y),t++}if(!(g==="stop"||g==="length"||g==="tool_calls"||g==="content_filter"||g==="funct\
ion_call")){let y={instancePath:s+"/choices/"+p+"/finish_reason",schemaPath:"#/properties/choices/items/properties/finis\
h_reason/enum",keyword:"enum",params:{allowedValues:L.properties.choices.items.properties.finish_reason.enum}};e===null?
e=[y]:e.push(y),t++}}if(l.logprobs!==void 0){let g=l.logprobs;if(!(g&&typeof g=="object"&&!Array.isArray(g))&&g!==null){
let y={instancePath:s+"/choices/"+p+"/logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/type",keyword:"\
type",params:{type:L.properties.choices.items.properties.logprobs.type}};e===null?e=[y]:e.push(y),t++}if(g&&typeof g=="o\
bject"&&!Array.isArray(g)){if(g.content===void 0){let y={instancePath:s+"/choices/"+p+"/logprobs",schemaPath:"#/properti\
es/choices/items/properties/logprobs/required",keyword:"required",params:{missingProperty:"content"}};e===null?e=[y]:e.push(
y),t++}if(g.refusal===void 0){let y={instancePath:s+"/choices/"+p+"/logprobs",schemaPath:"#/properties/choices/items/pro\
perties/logprobs/required",keyword:"required",params:{missingProperty:"refusal"}};e===null?e=[y]:e.push(y),t++}if(g.content!==
void 0){let y=g.content;if(!Array.isArray(y)&&y!==null){let h={instancePath:s+"/choices/"+p+"/logprobs/content",schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/content/type",keyword:"type",params:{type:L.properties.choices.
items.properties.logprobs.properties.content.type}};e===null?e=[h]:e.push(h),t++}if(Array.isArray(y)){let h=y.length;for(let P=0;P<
h;P++){let w=y[P];if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.token===void 0){let k={instancePath:s+"/choices/"+p+
"/logprobs/content/"+P,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/required",keyword:"\
required",params:{missingProperty:"token"}};e===null?e=[k]:e.push(k),t++}if(w.logprob===void 0){let k={instancePath:s+"/\
choices/"+p+"/logprobs/content/"+P,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/r\
equired",keyword:"required",params:{missingProperty:"logprob"}};e===null?e=[k]:e.push(k),t++}if(w.bytes===void 0){let k={
instancePath:s+"/choices/"+p+"/logprobs/content/"+P,schemaPath:"#/properties/choices/items/properties/logprobs/propertie\
s/content/items/required",keyword:"required",params:{missingProperty:"bytes"}};e===null?e=[k]:e.push(k),t++}if(w.top_logprobs===
void 0){let k={instancePath:s+"/choices/"+p+"/logprobs/content/"+P,schemaPath:"#/properties/choices/items/properties/log\
probs/properties/content/items/required",keyword:"required",params:{missingProperty:"top_logprobs"}};e===null?e=[k]:e.push(
k),t++}if(w.token!==void 0&&typeof w.token!="string"){let k={instancePath:s+"/choices/"+p+"/logprobs/content/"+P+"/token",
schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties/token/type",keyword:"type",
params:{type:"string"}};e===null?e=[k]:e.push(k),t++}if(w.logprob!==void 0){let k=w.logprob;if(!(typeof k=="number"&&isFinite(
k))){let q={instancePath:s+"/choices/"+p+"/logprobs/content/"+P+"/logprob",schemaPath:"#/properties/choices/items/proper\
ties/logprobs/properties/content/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===null?e=[q]:e.
push(q),t++}}if(w.bytes!==void 0){let k=w.bytes;if(!Array.isArray(k)&&k!==null){let q={instancePath:s+"/choices/"+p+"/lo\
gprobs/content/"+P+"/bytes",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properti\
es/bytes/type",keyword:"type",params:{type:L.properties.choices.items.properties.logprobs.properties.content.items.properties.
bytes.type}};e===null?e=[q]:e.push(q),t++}if(Array.isArray(k)){let q=k.length;for(let $=0;$<q;$++){let A=k[$];if(!(typeof A==
"number"&&isFinite(A))){let f={instancePath:s+"/choices/"+p+"/logprobs/content/"+P+"/bytes/"+$,schemaPath:"#/properties/\
choices/items/properties/logprobs/properties/content/items/properties/bytes/items/type",keyword:"type",params:{type:"num\
ber"}};e===null?e=[f]:e.push(f),t++}}}}if(w.top_logprobs!==void 0){let k=w.top_logprobs;if(Array.isArray(k)){let q=k.length;
for(let $=0;$<q;$++){let A=k[$];if(A&&typeof A=="object"&&!Array.isArray(A)){if(A.token===void 0){let f={instancePath:s+
"/choices/"+p+"/logprobs/content/"+P+"/top_logprobs/"+$,schemaPath:"#/properties/choices/items/properties/logprobs/prope\
rties/content/items/properties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"token"}};e===null?
e=[f]:e.push(f),t++}if(A.logprob===void 0){let f={instancePath:s+"/choices/"+p+"/logprobs/content/"+P+"/top_logprobs/"+$,
schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/requir\
ed",keyword:"required",params:{missingProperty:"logprob"}};e===null?e=[f]:e.push(f),t++}if(A.bytes===void 0){let f={instancePath:s+
"/choices/"+p+"/logprobs/content/"+P+"/top_logprobs/"+$,schemaPath:"#/properties/choices/items/properties/logprobs/prope\
rties/content/items/properties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"bytes"}};e===null?
e=[f]:e.push(f),t++}if(A.token!==void 0&&typeof A.token!="string"){let f={instancePath:s+"/choices/"+p+"/logprobs/conten\
t/"+P+"/top_logprobs/"+$+"/token",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/pr\
operties/top_logprobs/items/properties/token/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}if(A.
logprob!==void 0){let f=A.logprob;if(!(typeof f=="number"&&isFinite(f))){let d={instancePath:s+"/choices/"+p+"/logprobs/\
content/"+P+"/top_logprobs/"+$+"/logprob",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/\
items/properties/top_logprobs/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===null?e=[d]:e.push(
d),t++}}if(A.bytes!==void 0){let f=A.bytes;if(!Array.isArray(f)&&f!==null){let d={instancePath:s+"/choices/"+p+"/logprob\
s/content/"+P+"/top_logprobs/"+$+"/bytes",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/\
items/properties/top_logprobs/items/properties/bytes/type",keyword:"type",params:{type:L.properties.choices.items.properties.
logprobs.properties.content.items.properties.top_logprobs.items.properties.bytes.type}};e===null?e=[d]:e.push(d),t++}if(Array.
isArray(f)){let d=f.length;for(let I=0;I<d;I++){let E=f[I];if(!(typeof E=="number"&&isFinite(E))){let D={instancePath:s+
"/choices/"+p+"/logprobs/content/"+P+"/top_logprobs/"+$+"/bytes/"+I,schemaPath:"#/properties/choices/items/properties/lo\
gprobs/properties/content/items/properties/top_logprobs/items/properties/bytes/items/type",keyword:"type",params:{type:"\
number"}};e===null?e=[D]:e.push(D),t++}}}}}else{let f={instancePath:s+"/choices/"+p+"/logprobs/content/"+P+"/top_logprob\
s/"+$,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/\
type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),t++}}}else{let q={instancePath:s+"/choices/"+p+"/l\
ogprobs/content/"+P+"/top_logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/\
properties/top_logprobs/type",keyword:"type",params:{type:"array"}};e===null?e=[q]:e.push(q),t++}}}else{let k={instancePath:s+
"/choices/"+p+"/logprobs/content/"+P,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items\
/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),t++}}}}if(g.refusal!==void 0){let y=g.refusal;if(!Array.
isArray(y)&&y!==null){let h={instancePath:s+"/choices/"+p+"/logprobs/refusal",schemaPath:"#/properties/choices/items/pro\
perties/logprobs/properties/refusal/type",keyword:"type",params:{type:L.properties.choices.items.properties.logprobs.properties.
refusal.type}};e===null?e=[h]:e.push(h),t++}if(Array.isArray(y)){let h=y.length;for(let P=0;P<h;P++){let w=y[P];if(w&&typeof w==
"object"&&!Array.isArray(w)){if(w.token===void 0){let k={instancePath:s+"/choices/"+p+"/logprobs/refusal/"+P,schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/refusal/items/required",keyword:"required",params:{missingProperty:"\
token"}};e===null?e=[k]:e.push(k),t++}if(w.logprob===void 0){let k={instancePath:s+"/choices/"+p+"/logprobs/refusal/"+P,
schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/required",keyword:"required",params:{
missingProperty:"logprob"}};e===null?e=[k]:e.push(k),t++}if(w.bytes===void 0){let k={instancePath:s+"/choices/"+p+"/logp\
robs/refusal/"+P,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/required",keyword:"\
required",params:{missingProperty:"bytes"}};e===null?e=[k]:e.push(k),t++}if(w.top_logprobs===void 0){let k={instancePath:s+
"/choices/"+p+"/logprobs/refusal/"+P,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items\
/required",keyword:"required",params:{missingProperty:"top_logprobs"}};e===null?e=[k]:e.push(k),t++}if(w.token!==void 0&&
typeof w.token!="string"){let k={instancePath:s+"/choices/"+p+"/logprobs/refusal/"+P+"/token",schemaPath:"#/properties/c\
hoices/items/properties/logprobs/properties/refusal/items/properties/token/type",keyword:"type",params:{type:"string"}};
e===null?e=[k]:e.push(k),t++}if(w.logprob!==void 0){let k=w.logprob;if(!(typeof k=="number"&&isFinite(k))){let q={instancePath:s+
"/choices/"+p+"/logprobs/refusal/"+P+"/logprob",schemaPath:"#/properties/choices/items/properties/logprobs/properties/re\
fusal/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===null?e=[q]:e.push(q),t++}}if(w.bytes!==void 0){
let k=w.bytes;if(!Array.isArray(k)&&k!==null){let q={instancePath:s+"/choices/"+p+"/logprobs/refusal/"+P+"/bytes",schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/bytes/type",keyword:"type",params:{type:L.
properties.choices.items.properties.logprobs.properties.refusal.items.properties.bytes.type}};e===null?e=[q]:e.push(q),t++}
if(Array.isArray(k)){let q=k.length;for(let $=0;$<q;$++){let A=k[$];if(!(typeof A=="number"&&isFinite(A))){let f={instancePath:s+
"/choices/"+p+"/logprobs/refusal/"+P+"/bytes/"+$,schemaPath:"#/properties/choices/items/properties/logprobs/properties/r\
efusal/items/properties/bytes/items/type",keyword:"type",params:{type:"number"}};e===null?e=[f]:e.push(f),t++}}}}if(w.top_logprobs!==
void 0){let k=w.top_logprobs;if(Array.isArray(k)){let q=k.length;for(let $=0;$<q;$++){let A=k[$];if(A&&typeof A=="object"&&
!Array.isArray(A)){if(A.token===void 0){let f={instancePath:s+"/choices/"+p+"/logprobs/refusal/"+P+"/top_logprobs/"+$,schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/required",keyword:"\
required",params:{missingProperty:"token"}};e===null?e=[f]:e.push(f),t++}if(A.logprob===void 0){let f={instancePath:s+"/\
choices/"+p+"/logprobs/refusal/"+P+"/top_logprobs/"+$,schemaPath:"#/properties/choices/items/properties/logprobs/propert\
ies/refusal/items/properties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"logprob"}};e===null?
e=[f]:e.push(f),t++}if(A.bytes===void 0){let f={instancePath:s+"/choices/"+p+"/logprobs/refusal/"+P+"/top_logprobs/"+$,schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/required",keyword:"\
required",params:{missingProperty:"bytes"}};e===null?e=[f]:e.push(f),t++}if(A.token!==void 0&&typeof A.token!="string"){
let f={instancePath:s+"/choices/"+p+"/logprobs/refusal/"+P+"/top_logprobs/"+$+"/token",schemaPath:"#/properties/choices/\
items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/token/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),t++}if(A.logprob!==void 0){let f=A.logprob;if(!(typeof f=="number"&&isFinite(f))){
let d={instancePath:s+"/choices/"+p+"/logprobs/refusal/"+P+"/top_logprobs/"+$+"/logprob",schemaPath:"#/properties/choice\
s/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/logprob/type",keyword:"typ\
e",params:{type:"number"}};e===null?e=[d]:e.push(d),t++}}if(A.bytes!==void 0){let f=A.bytes;if(!Array.isArray(f)&&f!==null){
let d={instancePath:s+"/choices/"+p+"/logprobs/refusal/"+P+"/top_logprobs/"+$+"/bytes",schemaPath:"#/properties/choices/\
items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/bytes/type",keyword:"type",params:{
type:L.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.properties.bytes.
type}};e===null?e=[d]:e.push(d),t++}if(Array.isArray(f)){let d=f.length;for(let I=0;I<d;I++){let E=f[I];if(!(typeof E=="\
number"&&isFinite(E))){let D={instancePath:s+"/choices/"+p+"/logprobs/refusal/"+P+"/top_logprobs/"+$+"/bytes/"+I,schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/bytes/i\
tems/type",keyword:"type",params:{type:"number"}};e===null?e=[D]:e.push(D),t++}}}}}else{let f={instancePath:s+"/choices/"+
p+"/logprobs/refusal/"+P+"/top_logprobs/"+$,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusa\
l/items/properties/top_logprobs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),t++}}}else{let q={
instancePath:s+"/choices/"+p+"/logprobs/refusal/"+P+"/top_logprobs",schemaPath:"#/properties/choices/items/properties/lo\
gprobs/properties/refusal/items/properties/top_logprobs/type",keyword:"type",params:{type:"array"}};e===null?e=[q]:e.push(
q),t++}}}else{let k={instancePath:s+"/choices/"+p+"/logprobs/refusal/"+P,schemaPath:"#/properties/choices/items/properti\
es/logprobs/properties/refusal/items/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),t++}}}}}}}else{
let g={instancePath:s+"/choices/"+p,schemaPath:"#/properties/choices/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[g]:e.push(g),t++}}}else{let c={instancePath:s+"/choices",schemaPath:"#/properties/choices/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[c]:e.push(c),t++}}if(o.usage!==void 0){let _=o.usage;if(!(_&&typeof _=="object"&&!Array.
isArray(_))&&_!==null){let c={instancePath:s+"/usage",schemaPath:"#/properties/usage/type",keyword:"type",params:{type:L.
properties.usage.type}};e===null?e=[c]:e.push(c),t++}if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.prompt_tokens===void 0){
let c={instancePath:s+"/usage",schemaPath:"#/properties/usage/required",keyword:"required",params:{missingProperty:"prom\
pt_tokens"}};e===null?e=[c]:e.push(c),t++}if(_.completion_tokens===void 0){let c={instancePath:s+"/usage",schemaPath:"#/\
properties/usage/required",keyword:"required",params:{missingProperty:"completion_tokens"}};e===null?e=[c]:e.push(c),t++}
if(_.total_tokens===void 0){let c={instancePath:s+"/usage",schemaPath:"#/properties/usage/required",keyword:"required",params:{
missingProperty:"total_tokens"}};e===null?e=[c]:e.push(c),t++}if(_.prompt_tokens!==void 0){let c=_.prompt_tokens;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let p={instancePath:s+"/usage/prompt_tokens",schemaPath:"#/properties/usage/p\
roperties/prompt_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof c=="number"&&
isFinite(c)&&(c<0||isNaN(c))){let p={instancePath:s+"/usage/prompt_tokens",schemaPath:"#/properties/usage/properties/pro\
mpt_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),t++}}if(_.completion_tokens!==
void 0){let c=_.completion_tokens;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let p={instancePath:s+"/usag\
e/completion_tokens",schemaPath:"#/properties/usage/properties/completion_tokens/type",keyword:"type",params:{type:"inte\
ger"}};e===null?e=[p]:e.push(p),t++}if(typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c))){let p={instancePath:s+"/usage/c\
ompletion_tokens",schemaPath:"#/properties/usage/properties/completion_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[p]:e.push(p),t++}}if(_.total_tokens!==void 0){let c=_.total_tokens;if(!(typeof c=="number"&&!(c%
1)&&!isNaN(c)&&isFinite(c))){let p={instancePath:s+"/usage/total_tokens",schemaPath:"#/properties/usage/properties/total\
_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof c=="number"&&isFinite(c)&&(c<
0||isNaN(c))){let p={instancePath:s+"/usage/total_tokens",schemaPath:"#/properties/usage/properties/total_tokens/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),t++}}if(_.prompt_tokens_details!==void 0){let c=_.
prompt_tokens_details;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.cached_tokens!==void 0){let p=c.cached_tokens;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let l={instancePath:s+"/usage/prompt_tokens_details/cached_tokens",schemaPath:"\
#/properties/usage/properties/prompt_tokens_details/properties/cached_tokens/type",keyword:"type",params:{type:"integer"}};
e===null?e=[l]:e.push(l),t++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let l={instancePath:s+"/usage/prompt_t\
okens_details/cached_tokens",schemaPath:"#/properties/usage/properties/prompt_tokens_details/properties/cached_tokens/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),t++}}if(c.cache_write_tokens!==void 0){
let p=c.cache_write_tokens;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let l={instancePath:s+"/usage/promp\
t_tokens_details/cache_write_tokens",schemaPath:"#/properties/usage/properties/prompt_tokens_details/properties/cache_wr\
ite_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}if(typeof p=="number"&&isFinite(p)&&
(p<0||isNaN(p))){let l={instancePath:s+"/usage/prompt_tokens_details/cache_write_tokens",schemaPath:"#/properties/usage/\
properties/prompt_tokens_details/properties/cache_write_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[l]:e.push(l),t++}}if(c.audio_tokens!==void 0){let p=c.audio_tokens;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&
isFinite(p))){let l={instancePath:s+"/usage/prompt_tokens_details/audio_tokens",schemaPath:"#/properties/usage/propertie\
s/prompt_tokens_details/properties/audio_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}
if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let l={instancePath:s+"/usage/prompt_tokens_details/audio_tokens",schemaPath:"\
#/properties/usage/properties/prompt_tokens_details/properties/audio_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[l]:e.push(l),t++}}}else{let p={instancePath:s+"/usage/prompt_tokens_details",schemaPath:"#/pro\
perties/usage/properties/prompt_tokens_details/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}
if(_.completion_tokens_details!==void 0){let c=_.completion_tokens_details;if(c&&typeof c=="object"&&!Array.isArray(c)){
if(c.reasoning_tokens!==void 0){let p=c.reasoning_tokens;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let l={
instancePath:s+"/usage/completion_tokens_details/reasoning_tokens",schemaPath:"#/properties/usage/properties/completion_\
tokens_details/properties/reasoning_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}if(typeof p==
"number"&&isFinite(p)&&(p<0||isNaN(p))){let l={instancePath:s+"/usage/completion_tokens_details/reasoning_tokens",schemaPath:"\
#/properties/usage/properties/completion_tokens_details/properties/reasoning_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[l]:e.push(l),t++}}if(c.audio_tokens!==void 0){let p=c.audio_tokens;if(!(typeof p=="number"&&!(p%
1)&&!isNaN(p)&&isFinite(p))){let l={instancePath:s+"/usage/completion_tokens_details/audio_tokens",schemaPath:"#/propert\
ies/usage/properties/completion_tokens_details/properties/audio_tokens/type",keyword:"type",params:{type:"integer"}};e===
null?e=[l]:e.push(l),t++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let l={instancePath:s+"/usage/completion_t\
okens_details/audio_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/audio_tokens/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),t++}}if(c.accepted_prediction_tokens!==
void 0){let p=c.accepted_prediction_tokens;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let l={instancePath:s+
"/usage/completion_tokens_details/accepted_prediction_tokens",schemaPath:"#/properties/usage/properties/completion_token\
s_details/properties/accepted_prediction_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}
if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let l={instancePath:s+"/usage/completion_tokens_details/accepted_pr\
ediction_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/accepted_prediction_toke\
ns/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),t++}}if(c.rejected_prediction_tokens!==
void 0){let p=c.rejected_prediction_tokens;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let l={instancePath:s+
"/usage/completion_tokens_details/rejected_prediction_tokens",schemaPath:"#/properties/usage/properties/completion_token\
s_details/properties/rejected_prediction_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}
if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let l={instancePath:s+"/usage/completion_tokens_details/rejected_pr\
ediction_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/rejected_prediction_toke\
ns/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),t++}}}else{let p={instancePath:s+
"/usage/completion_tokens_details",schemaPath:"#/properties/usage/properties/completion_tokens_details/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}}}if(o.system_fingerprint!==void 0&&typeof o.system_fingerprint!=
"string"){let _={instancePath:s+"/system_fingerprint",schemaPath:"#/properties/system_fingerprint/type",keyword:"type",params:{
type:"string"}};e===null?e=[_]:e.push(_),t++}if(o.service_tier!==void 0){let _=o.service_tier;if(typeof _!="string"&&_!==
null){let c={instancePath:s+"/service_tier",schemaPath:"#/properties/service_tier/type",keyword:"type",params:{type:L.properties.
service_tier.type}};e===null?e=[c]:e.push(c),t++}if(!(_==="auto"||_==="default"||_==="flex"||_==="scale"||_==="priority"||
_==="fast"||_===null)){let c={instancePath:s+"/service_tier",schemaPath:"#/properties/service_tier/enum",keyword:"enum",
params:{allowedValues:L.properties.service_tier.enum}};e===null?e=[c]:e.push(c),t++}}if(o.moderation!==void 0){let _=o.moderation;
if(!(_&&typeof _=="object"&&!Array.isArray(_))&&_!==null){let c={instancePath:s+"/moderation",schemaPath:"#/properties/m\
oderation/type",keyword:"type",params:{type:L.properties.moderation.type}};e===null?e=[c]:e.push(c),t++}if(_&&typeof _==
"object"&&!Array.isArray(_)){if(_.input===void 0){let c={instancePath:s+"/moderation",schemaPath:"#/properties/moderatio\
n/required",keyword:"required",params:{missingProperty:"input"}};e===null?e=[c]:e.push(c),t++}if(_.output===void 0){let c={
instancePath:s+"/moderation",schemaPath:"#/properties/moderation/required",keyword:"required",params:{missingProperty:"o\
utput"}};e===null?e=[c]:e.push(c),t++}if(_.input!==void 0){let c=_.input;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.
type===void 0){let p={instancePath:s+"/moderation/input",schemaPath:"#/properties/moderation/properties/input/required",
keyword:"required",params:{missingProperty:"type"}};e===null?e=[p]:e.push(p),t++}if(c.type!==void 0){let p=c.type;if(typeof p!=
"string"){let l={instancePath:s+"/moderation/input/type",schemaPath:"#/properties/moderation/properties/input/properties\
/type/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}if(!(p==="moderation_results"||p==="erro\
r")){let l={instancePath:s+"/moderation/input/type",schemaPath:"#/properties/moderation/properties/input/properties/type\
/enum",keyword:"enum",params:{allowedValues:L.properties.moderation.properties.input.properties.type.enum}};e===null?e=[
l]:e.push(l),t++}}if(c.model!==void 0&&typeof c.model!="string"){let p={instancePath:s+"/moderation/input/model",schemaPath:"\
#/properties/moderation/properties/input/properties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.
push(p),t++}if(c.results!==void 0){let p=c.results;if(Array.isArray(p)){let l=p.length;for(let g=0;g<l;g++){let y=p[g];if(!(y&&
typeof y=="object"&&!Array.isArray(y))){let h={instancePath:s+"/moderation/input/results/"+g,schemaPath:"#/properties/mo\
deration/properties/input/properties/results/items/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),
t++}}}else{let l={instancePath:s+"/moderation/input/results",schemaPath:"#/properties/moderation/properties/input/proper\
ties/results/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}if(c.code!==void 0&&typeof c.code!=
"string"){let p={instancePath:s+"/moderation/input/code",schemaPath:"#/properties/moderation/properties/input/properties\
/code/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}if(c.message!==void 0&&typeof c.message!=
"string"){let p={instancePath:s+"/moderation/input/message",schemaPath:"#/properties/moderation/properties/input/propert\
ies/message/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+"/mode\
ration/input",schemaPath:"#/properties/moderation/properties/input/type",keyword:"type",params:{type:"object"}};e===null?
e=[p]:e.push(p),t++}}if(_.output!==void 0){let c=_.output;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.type===void 0){
let p={instancePath:s+"/moderation/output",schemaPath:"#/properties/moderation/properties/output/required",keyword:"requ\
ired",params:{missingProperty:"type"}};e===null?e=[p]:e.push(p),t++}if(c.type!==void 0){let p=c.type;if(typeof p!="strin\
g"){let l={instancePath:s+"/moderation/output/type",schemaPath:"#/properties/moderation/properties/output/properties/typ\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}if(!(p==="moderation_results"||p==="error")){
let l={instancePath:s+"/moderation/output/type",schemaPath:"#/properties/moderation/properties/output/properties/type/en\
um",keyword:"enum",params:{allowedValues:L.properties.moderation.properties.output.properties.type.enum}};e===null?e=[l]:
e.push(l),t++}}if(c.model!==void 0&&typeof c.model!="string"){let p={instancePath:s+"/moderation/output/model",schemaPath:"\
#/properties/moderation/properties/output/properties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.
push(p),t++}if(c.results!==void 0){let p=c.results;if(Array.isArray(p)){let l=p.length;for(let g=0;g<l;g++){let y=p[g];if(!(y&&
typeof y=="object"&&!Array.isArray(y))){let h={instancePath:s+"/moderation/output/results/"+g,schemaPath:"#/properties/m\
oderation/properties/output/properties/results/items/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(
h),t++}}}else{let l={instancePath:s+"/moderation/output/results",schemaPath:"#/properties/moderation/properties/output/p\
roperties/results/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}if(c.code!==void 0&&typeof c.
code!="string"){let p={instancePath:s+"/moderation/output/code",schemaPath:"#/properties/moderation/properties/output/pr\
operties/code/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}if(c.message!==void 0&&typeof c.
message!="string"){let p={instancePath:s+"/moderation/output/message",schemaPath:"#/properties/moderation/properties/out\
put/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+
"/moderation/output",schemaPath:"#/properties/moderation/properties/output/type",keyword:"type",params:{type:"object"}};
e===null?e=[p]:e.push(p),t++}}}}}else{let _={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[_]:e.push(_),t++}return Se.errors=e,t===0}Se.evaluated={props:{id:!0,object:!0,created:!0,model:!0,choices:!0,usage:!0,
system_fingerprint:!0,service_tier:!0,moderation:!0},dynamicProps:!1,dynamicItems:!1};var Lr=Ze,T={type:"object",required:[
"id","object","created","model","choices"],properties:{id:{type:"string",minLength:1},object:{type:"string",const:"chat.\
completion.chunk"},created:{type:"integer"},model:{type:"string",minLength:1},choices:{type:"array",items:{type:"object",
required:["index","delta","finish_reason"],properties:{index:{type:"integer",minimum:0},delta:{type:"object",properties:{
role:{type:"string",const:"assistant"},content:{type:["string","null"]},refusal:{type:["string","null"]},tool_calls:{type:"\
array",items:{type:"object",required:["index"],properties:{index:{type:"integer"},id:{type:"string"},type:{type:"string",
enum:["function","custom"]},function:{type:"object",properties:{name:{type:"string"},arguments:{type:"string"}}},custom:{
type:"object",properties:{name:{type:"string"},input:{type:"string"}}}},if:{anyOf:[{required:["custom"],properties:{custom:{}}},
{required:["type"],properties:{type:{const:"custom"}}}]},else:{required:["function"],properties:{function:{type:"object"}}}}},
function_call:{type:["object","null"],properties:{name:{type:"string"},arguments:{type:"string"}}},reasoning_content:{type:[
"string","null"]},reasoning:{type:["string","null"]}}},message:{not:{type:["object","array","string","number","boolean"]}},
finish_reason:{type:["string","null"],enum:["stop","length","tool_calls","content_filter","function_call",null]},logprobs:{
type:["object","null"],required:["content","refusal"],properties:{content:{type:["array","null"],items:{type:"object",required:[
"token","logprob","bytes","top_logprobs"],properties:{token:{type:"string"},logprob:{type:"number"},bytes:{type:["array",
"null"],items:{type:"number"}},top_logprobs:{type:"array",items:{type:"object",required:["token","logprob","bytes"],properties:{
token:{type:"string"},logprob:{type:"number"},bytes:{type:["array","null"],items:{type:"number"}}}}}}}},refusal:{type:["\
array","null"],items:{type:"object",required:["token","logprob","bytes","top_logprobs"],properties:{token:{type:"string"},
logprob:{type:"number"},bytes:{type:["array","null"],items:{type:"number"}},top_logprobs:{type:"array",items:{type:"obje\
ct",required:["token","logprob","bytes"],properties:{token:{type:"string"},logprob:{type:"number"},bytes:{type:["array",
"null"],items:{type:"number"}}}}}}}}}}}}},usage:{type:["object","null"],required:["prompt_tokens","completion_tokens","t\
otal_tokens"],properties:{prompt_tokens:{type:"integer",minimum:0},completion_tokens:{type:"integer",minimum:0},total_tokens:{
type:"integer",minimum:0},prompt_tokens_details:{type:"object",properties:{cached_tokens:{type:"integer",minimum:0},cache_write_tokens:{
type:"integer",minimum:0},audio_tokens:{type:"integer",minimum:0}}},completion_tokens_details:{type:"object",properties:{
reasoning_tokens:{type:"integer",minimum:0},audio_tokens:{type:"integer",minimum:0},accepted_prediction_tokens:{type:"in\
teger",minimum:0},rejected_prediction_tokens:{type:"integer",minimum:0}}}}},system_fingerprint:{type:"string"},service_tier:{
type:["string","null"],enum:["auto","default","flex","scale","priority","fast",null]},moderation:{type:["object","null"],
required:["input","output"],properties:{input:{type:"object",required:["type"],properties:{type:{type:"string",enum:["mo\
deration_results","error"]},model:{type:"string"},results:{type:"array",items:{type:"object"}},code:{type:"string"},message:{
type:"string"}}},output:{type:"object",required:["type"],properties:{type:{type:"string",enum:["moderation_results","err\
or"]},model:{type:"string"},results:{type:"array",items:{type:"object"}},code:{type:"string"},message:{type:"string"}}}}},
obfuscation:{type:"string"}}};function Ze(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){
let e=null,t=0,m=Ze.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&
!Array.isArray(o)){if(o.id===void 0){let c={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[c]:e.push(c),t++}if(o.object===void 0){let c={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"object"}};e===null?e=[c]:e.push(c),t++}if(o.created===void 0){let c={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"created"}};e===null?e=[c]:e.push(c),t++}if(o.model===void 0){let c={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"model"}};e===null?e=[c]:e.push(c),t++}
if(o.choices===void 0){let c={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"choices"}};
e===null?e=[c]:e.push(c),t++}if(o.id!==void 0){let c=o.id;if(typeof c=="string"){if(c===""){let p={instancePath:s+"/id",
schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(o.object!==
void 0){let c=o.object;if(typeof c!="string"){let p={instancePath:s+"/object",schemaPath:"#/properties/object/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}if(c!=="chat.completion.chunk"){let p={instancePath:s+"/objec\
t",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue:"chat.completion.chunk"}};e===null?e=[p]:
e.push(p),t++}}if(o.created!==void 0){let c=o.created;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let p={instancePath:s+
"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}}
if(o.model!==void 0){let c=o.model;if(typeof c=="string"){if(c===""){let p={instancePath:s+"/model",schemaPath:"#/proper\
ties/model/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+"/m\
odel",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(o.choices!==
void 0){let c=o.choices;if(Array.isArray(c)){let p=c.length;for(let l=0;l<p;l++){let g=c[l];if(g&&typeof g=="object"&&!Array.
isArray(g)){if(g.index===void 0){let y={instancePath:s+"/choices/"+l,schemaPath:"#/properties/choices/items/required",keyword:"\
required",params:{missingProperty:"index"}};e===null?e=[y]:e.push(y),t++}if(g.delta===void 0){let y={instancePath:s+"/ch\
oices/"+l,schemaPath:"#/properties/choices/items/required",keyword:"required",params:{missingProperty:"delta"}};e===null?
e=[y]:e.push(y),t++}if(g.finish_reason===void 0){let y={instancePath:s+"/choices/"+l,schemaPath:"#/properties/choices/it\
ems/required",keyword:"required",params:{missingProperty:"finish_reason"}};e===null?e=[y]:e.push(y),t++}if(g.index!==void 0){
let y=g.index;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){let h={instancePath:s+"/choices/"+l+"/index",schemaPath:"\
#/properties/choices/items/properties/index/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(h),t++}if(typeof y==
"number"&&isFinite(y)&&(y<0||isNaN(y))){let h={instancePath:s+"/choices/"+l+"/index",schemaPath:"#/properties/choices/it\
ems/properties/index/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[h]:e.push(h),t++}}if(g.delta!==
void 0){let y=g.delta;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.role!==void 0){let h=y.role;if(typeof h!="string"){
let P={instancePath:s+"/choices/"+l+"/delta/role",schemaPath:"#/properties/choices/items/properties/delta/properties/rol\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),t++}if(h!=="assistant"){let P={instancePath:s+"/\
choices/"+l+"/delta/role",schemaPath:"#/properties/choices/items/properties/delta/properties/role/const",keyword:"const",
params:{allowedValue:"assistant"}};e===null?e=[P]:e.push(P),t++}}if(y.content!==void 0){let h=y.content;if(typeof h!="st\
ring"&&h!==null){let P={instancePath:s+"/choices/"+l+"/delta/content",schemaPath:"#/properties/choices/items/properties/\
delta/properties/content/type",keyword:"type",params:{type:T.properties.choices.items.properties.delta.properties.content.
type}};e===null?e=[P]:e.push(P),t++}}if(y.refusal!==void 0){let h=y.refusal;if(typeof h!="string"&&h!==null){let P={instancePath:s+
"/choices/"+l+"/delta/refusal",schemaPath:"#/properties/choices/items/properties/delta/properties/refusal/type",keyword:"\
type",params:{type:T.properties.choices.items.properties.delta.properties.refusal.type}};e===null?e=[P]:e.push(P),t++}}if(y.
tool_calls!==void 0){let h=y.tool_calls;if(Array.isArray(h)){let P=h.length;for(let w=0;w<P;w++){let k=h[w],q=t,$=!0,A=t,
f=t,d=!1,I=t;if(k&&typeof k=="object"&&!Array.isArray(k)){let D;if(k.custom===void 0&&(D="custom")){let V={};e===null?e=
[V]:e.push(V),t++}}var i=I===t;if(d=d||i,i){var r={};r.custom=!0}let E=t;if(k&&typeof k=="object"&&!Array.isArray(k)){let D;
if(k.type===void 0&&(D="type")){let V={};e===null?e=[V]:e.push(V),t++}else if(k.type!==void 0&&k.type!=="custom"){let V={};
e===null?e=[V]:e.push(V),t++}}var i=E===t;if(d=d||i,i&&r!==!0&&(r=r||{},r.type=!0),d)t=f,e!==null&&(f?e.length=f:e=null);else{
let D={};e===null?e=[D]:e.push(D),t++}var n=A===t;if(t=q,e!==null&&(q?e.length=q:e=null),!n){let D=t;if(k&&typeof k=="ob\
ject"&&!Array.isArray(k)){if(k.function===void 0){let H={instancePath:s+"/choices/"+l+"/delta/tool_calls/"+w,schemaPath:"\
#/properties/choices/items/properties/delta/properties/tool_calls/items/else/required",keyword:"required",params:{missingProperty:"\
function"}};e===null?e=[H]:e.push(H),t++}if(k.function!==void 0){let H=k.function;if(!(H&&typeof H=="object"&&!Array.isArray(
H))){let ze={instancePath:s+"/choices/"+l+"/delta/tool_calls/"+w+"/function",schemaPath:"#/properties/choices/items/prop\
erties/delta/properties/tool_calls/items/else/properties/function/type",keyword:"type",params:{type:"object"}};e===null?
e=[ze]:e.push(ze),t++}}}var n=D===t;$=n,$&&r!==!0&&(r=r||{},r.function=!0)}if(!$){let D={instancePath:s+"/choices/"+l+"/\
delta/tool_calls/"+w,schemaPath:"#/properties/choices/items/properties/delta/properties/tool_calls/items/if",keyword:"if",
params:{failingKeyword:"else"}};e===null?e=[D]:e.push(D),t++}if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.index===void 0){
let D={instancePath:s+"/choices/"+l+"/delta/tool_calls/"+w,schemaPath:"#/properties/choices/items/properties/delta/prope\
rties/tool_calls/items/required",keyword:"required",params:{missingProperty:"index"}};e===null?e=[D]:e.push(D),t++}if(r!==
!0&&(r=r||{},r.index=!0,r.id=!0,r.type=!0,r.function=!0,r.custom=!0),k.index!==void 0){let D=k.index;if(!(typeof D=="num\
ber"&&!(D%1)&&!isNaN(D)&&isFinite(D))){let V={instancePath:s+"/choices/"+l+"/delta/tool_calls/"+w+"/index",schemaPath:"#\
/properties/choices/items/properties/delta/properties/tool_calls/items/properties/index/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[V]:e.push(V),t++}}if(k.id!==void 0&&typeof k.id!="string"){let D={instancePath:s+"/choices/"+l+"/\
delta/tool_calls/"+w+"/id",schemaPath:"#/properties/choices/items/properties/delta/properties/tool_calls/items/propertie\
s/id/type",keyword:"type",params:{type:"string"}};e===null?e=[D]:e.push(D),t++}if(k.type!==void 0){let D=k.type;if(typeof D!=
"string"){let V={instancePath:s+"/choices/"+l+"/delta/tool_calls/"+w+"/type",schemaPath:"#/properties/choices/items/prop\
erties/delta/properties/tool_calls/items/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[V]:e.push(
V),t++}if(!(D==="function"||D==="custom")){let V={instancePath:s+"/choices/"+l+"/delta/tool_calls/"+w+"/type",schemaPath:"\
#/properties/choices/items/properties/delta/properties/tool_calls/items/properties/type/enum",keyword:"enum",params:{allowedValues:T.
properties.choices.items.properties.delta.properties.tool_calls.items.properties.type.enum}};e===null?e=[V]:e.push(V),t++}}
if(k.function!==void 0){let D=k.function;if(D&&typeof D=="object"&&!Array.isArray(D)){if(D.name!==void 0&&typeof D.name!=
"string"){let V={instancePath:s+"/choices/"+l+"/delta/tool_calls/"+w+"/function/name",schemaPath:"#/properties/choices/i\
tems/properties/delta/properties/tool_calls/items/properties/function/properties/name/type",keyword:"type",params:{type:"\
string"}};e===null?e=[V]:e.push(V),t++}if(D.arguments!==void 0&&typeof D.arguments!="string"){let V={instancePath:s+"/ch\
oices/"+l+"/delta/tool_calls/"+w+"/function/arguments",schemaPath:"#/properties/choices/items/properties/delta/propertie\
s/tool_calls/items/properties/function/properties/arguments/type",keyword:"type",params:{type:"string"}};e===null?e=[V]:
e.push(V),t++}}else{let V={instancePath:s+"/choices/"+l+"/delta/tool_calls/"+w+"/function",schemaPath:"#/properties/choi\
ces/items/properties/delta/properties/tool_calls/items/properties/function/type",keyword:"type",params:{type:"object"}};
e===null?e=[V]:e.push(V),t++}}if(k.custom!==void 0){let D=k.custom;if(D&&typeof D=="object"&&!Array.isArray(D)){if(D.name!==
void 0&&typeof D.name!="string"){let V={instancePath:s+"/choices/"+l+"/delta/tool_calls/"+w+"/custom/name",schemaPath:"#\
/properties/choices/items/properties/delta/properties/tool_calls/items/properties/custom/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[V]:e.push(V),t++}if(D.input!==void 0&&typeof D.input!="string"){let V={instancePath:s+
"/choices/"+l+"/delta/tool_calls/"+w+"/custom/input",schemaPath:"#/properties/choices/items/properties/delta/properties/\
tool_calls/items/properties/custom/properties/input/type",keyword:"type",params:{type:"string"}};e===null?e=[V]:e.push(V),
t++}}else{let V={instancePath:s+"/choices/"+l+"/delta/tool_calls/"+w+"/custom",schemaPath:"#/properties/choices/items/pr\
operties/delta/properties/tool_calls/items/properties/custom/type",keyword:"type",params:{type:"object"}};e===null?e=[V]:
e.push(V),t++}}}else{let D={instancePath:s+"/choices/"+l+"/delta/tool_calls/"+w,schemaPath:"#/properties/choices/items/p\
roperties/delta/properties/tool_calls/items/type",keyword:"type",params:{type:"object"}};e===null?e=[D]:e.push(D),t++}}}else{
let P={instancePath:s+"/choices/"+l+"/delta/tool_calls",schemaPath:"#/properties/choices/items/properties/delta/properti\
es/tool_calls/type",keyword:"type",params:{type:"array"}};e===null?e=[P]:e.push(P),t++}}if(y.function_call!==void 0){let h=y.
function_call;if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null){let P={instancePath:s+"/choices/"+l+"/delta/func\
tion_call",schemaPath:"#/properties/choices/items/properties/delta/properties/function_call/type",keyword:"type",params:{
type:T.properties.choices.items.properties.delta.properties.function_call.type}};e===null?e=[P]:e.push(P),t++}if(h&&typeof h==
"object"&&!Array.isArray(h)){if(h.name!==void 0&&typeof h.name!="string"){let P={instancePath:s+"/choices/"+l+"/delta/fu\
nction_call/name",schemaPath:"#/properties/choices/items/properties/delta/properties/function_call/properties/name/type",
keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),t++}if(h.arguments!==void 0&&typeof h.arguments!="string"){
let P={instancePath:s+"/choices/"+l+"/delta/function_call/arguments",schemaPath:"#/properties/choices/items/properties/d\
elta/properties/function_call/properties/arguments/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),
t++}}}if(y.reasoning_content!==void 0){let h=y.reasoning_content;if(typeof h!="string"&&h!==null){let P={instancePath:s+
"/choices/"+l+"/delta/reasoning_content",schemaPath:"#/properties/choices/items/properties/delta/properties/reasoning_co\
ntent/type",keyword:"type",params:{type:T.properties.choices.items.properties.delta.properties.reasoning_content.type}};
e===null?e=[P]:e.push(P),t++}}if(y.reasoning!==void 0){let h=y.reasoning;if(typeof h!="string"&&h!==null){let P={instancePath:s+
"/choices/"+l+"/delta/reasoning",schemaPath:"#/properties/choices/items/properties/delta/properties/reasoning/type",keyword:"\
type",params:{type:T.properties.choices.items.properties.delta.properties.reasoning.type}};e===null?e=[P]:e.push(P),t++}}}else{
let h={instancePath:s+"/choices/"+l+"/delta",schemaPath:"#/properties/choices/items/properties/delta/type",keyword:"type",
params:{type:"object"}};e===null?e=[h]:e.push(h),t++}}if(g.message!==void 0){let y=g.message,h=t,P=t;if((!y||typeof y!="\
object")&&typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let w={};e===null?e=[w]:e.push(w),
t++}var _=P===t;if(_){let w={instancePath:s+"/choices/"+l+"/message",schemaPath:"#/properties/choices/items/properties/m\
essage/not",keyword:"not",params:{}};e===null?e=[w]:e.push(w),t++}else t=h,e!==null&&(h?e.length=h:e=null)}if(g.finish_reason!==
void 0){let y=g.finish_reason;if(typeof y!="string"&&y!==null){let h={instancePath:s+"/choices/"+l+"/finish_reason",schemaPath:"\
#/properties/choices/items/properties/finish_reason/type",keyword:"type",params:{type:T.properties.choices.items.properties.
finish_reason.type}};e===null?e=[h]:e.push(h),t++}if(!(y==="stop"||y==="length"||y==="tool_calls"||y==="content_filter"||
y==="function_call"||y===null)){let h={instancePath:s+"/choices/"+l+"/finish_reason",schemaPath:"#/properties/choices/it\
ems/properties/finish_reason/enum",keyword:"enum",params:{allowedValues:T.properties.choices.items.properties.finish_reason.
enum}};e===null?e=[h]:e.push(h),t++}}if(g.logprobs!==void 0){let y=g.logprobs;if(!(y&&typeof y=="object"&&!Array.isArray(
y))&&y!==null){let h={instancePath:s+"/choices/"+l+"/logprobs",schemaPath:"#/properties/choices/items/properties/logprob\
s/type",keyword:"type",params:{type:T.properties.choices.items.properties.logprobs.type}};e===null?e=[h]:e.push(h),t++}if(y&&
typeof y=="object"&&!Array.isArray(y)){if(y.content===void 0){let h={instancePath:s+"/choices/"+l+"/logprobs",schemaPath:"\
#/properties/choices/items/properties/logprobs/required",keyword:"required",params:{missingProperty:"content"}};e===null?
e=[h]:e.push(h),t++}if(y.refusal===void 0){let h={instancePath:s+"/choices/"+l+"/logprobs",schemaPath:"#/properties/choi\
ces/items/properties/logprobs/required",keyword:"required",params:{missingProperty:"refusal"}};e===null?e=[h]:e.push(h),
t++}if(y.content!==void 0){let h=y.content;if(!Array.isArray(h)&&h!==null){let P={instancePath:s+"/choices/"+l+"/logprob\
s/content",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/type",keyword:"type",params:{type:T.
properties.choices.items.properties.logprobs.properties.content.type}};e===null?e=[P]:e.push(P),t++}if(Array.isArray(h)){
let P=h.length;for(let w=0;w<P;w++){let k=h[w];if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.token===void 0){let q={
instancePath:s+"/choices/"+l+"/logprobs/content/"+w,schemaPath:"#/properties/choices/items/properties/logprobs/propertie\
s/content/items/required",keyword:"required",params:{missingProperty:"token"}};e===null?e=[q]:e.push(q),t++}if(k.logprob===
void 0){let q={instancePath:s+"/choices/"+l+"/logprobs/content/"+w,schemaPath:"#/properties/choices/items/properties/log\
probs/properties/content/items/required",keyword:"required",params:{missingProperty:"logprob"}};e===null?e=[q]:e.push(q),
t++}if(k.bytes===void 0){let q={instancePath:s+"/choices/"+l+"/logprobs/content/"+w,schemaPath:"#/properties/choices/ite\
ms/properties/logprobs/properties/content/items/required",keyword:"required",params:{missingProperty:"bytes"}};e===null?
e=[q]:e.push(q),t++}if(k.top_logprobs===void 0){let q={instancePath:s+"/choices/"+l+"/logprobs/content/"+w,schemaPath:"#\
/properties/choices/items/properties/logprobs/properties/content/items/required",keyword:"required",params:{missingProperty:"\
top_logprobs"}};e===null?e=[q]:e.push(q),t++}if(k.token!==void 0&&typeof k.token!="string"){let q={instancePath:s+"/choi\
ces/"+l+"/logprobs/content/"+w+"/token",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/it\
ems/properties/token/type",keyword:"type",params:{type:"string"}};e===null?e=[q]:e.push(q),t++}if(k.logprob!==void 0){let q=k.
logprob;if(!(typeof q=="number"&&isFinite(q))){let $={instancePath:s+"/choices/"+l+"/logprobs/content/"+w+"/logprob",schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/content/items/properties/logprob/type",keyword:"type",params:{
type:"number"}};e===null?e=[$]:e.push($),t++}}if(k.bytes!==void 0){let q=k.bytes;if(!Array.isArray(q)&&q!==null){let $={
instancePath:s+"/choices/"+l+"/logprobs/content/"+w+"/bytes",schemaPath:"#/properties/choices/items/properties/logprobs/\
properties/content/items/properties/bytes/type",keyword:"type",params:{type:T.properties.choices.items.properties.logprobs.
properties.content.items.properties.bytes.type}};e===null?e=[$]:e.push($),t++}if(Array.isArray(q)){let $=q.length;for(let A=0;A<
$;A++){let f=q[A];if(!(typeof f=="number"&&isFinite(f))){let d={instancePath:s+"/choices/"+l+"/logprobs/content/"+w+"/by\
tes/"+A,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties/bytes/items/type",
keyword:"type",params:{type:"number"}};e===null?e=[d]:e.push(d),t++}}}}if(k.top_logprobs!==void 0){let q=k.top_logprobs;
if(Array.isArray(q)){let $=q.length;for(let A=0;A<$;A++){let f=q[A];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.token===
void 0){let d={instancePath:s+"/choices/"+l+"/logprobs/content/"+w+"/top_logprobs/"+A,schemaPath:"#/properties/choices/i\
tems/properties/logprobs/properties/content/items/properties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"\
token"}};e===null?e=[d]:e.push(d),t++}if(f.logprob===void 0){let d={instancePath:s+"/choices/"+l+"/logprobs/content/"+w+
"/top_logprobs/"+A,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_lo\
gprobs/items/required",keyword:"required",params:{missingProperty:"logprob"}};e===null?e=[d]:e.push(d),t++}if(f.bytes===
void 0){let d={instancePath:s+"/choices/"+l+"/logprobs/content/"+w+"/top_logprobs/"+A,schemaPath:"#/properties/choices/i\
tems/properties/logprobs/properties/content/items/properties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"\
bytes"}};e===null?e=[d]:e.push(d),t++}if(f.token!==void 0&&typeof f.token!="string"){let d={instancePath:s+"/choices/"+l+
"/logprobs/content/"+w+"/top_logprobs/"+A+"/token",schemaPath:"#/properties/choices/items/properties/logprobs/properties\
/content/items/properties/top_logprobs/items/properties/token/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:
e.push(d),t++}if(f.logprob!==void 0){let d=f.logprob;if(!(typeof d=="number"&&isFinite(d))){let I={instancePath:s+"/choi\
ces/"+l+"/logprobs/content/"+w+"/top_logprobs/"+A+"/logprob",schemaPath:"#/properties/choices/items/properties/logprobs/\
properties/content/items/properties/top_logprobs/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===
null?e=[I]:e.push(I),t++}}if(f.bytes!==void 0){let d=f.bytes;if(!Array.isArray(d)&&d!==null){let I={instancePath:s+"/cho\
ices/"+l+"/logprobs/content/"+w+"/top_logprobs/"+A+"/bytes",schemaPath:"#/properties/choices/items/properties/logprobs/p\
roperties/content/items/properties/top_logprobs/items/properties/bytes/type",keyword:"type",params:{type:T.properties.choices.
items.properties.logprobs.properties.content.items.properties.top_logprobs.items.properties.bytes.type}};e===null?e=[I]:
e.push(I),t++}if(Array.isArray(d)){let I=d.length;for(let E=0;E<I;E++){let D=d[E];if(!(typeof D=="number"&&isFinite(D))){
let V={instancePath:s+"/choices/"+l+"/logprobs/content/"+w+"/top_logprobs/"+A+"/bytes/"+E,schemaPath:"#/properties/choic\
es/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/properties/bytes/items/type",keyword:"\
type",params:{type:"number"}};e===null?e=[V]:e.push(V),t++}}}}}else{let d={instancePath:s+"/choices/"+l+"/logprobs/conte\
nt/"+w+"/top_logprobs/"+A,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties\
/top_logprobs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),t++}}}else{let $={instancePath:s+
"/choices/"+l+"/logprobs/content/"+w+"/top_logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/properti\
es/content/items/properties/top_logprobs/type",keyword:"type",params:{type:"array"}};e===null?e=[$]:e.push($),t++}}}else{
let q={instancePath:s+"/choices/"+l+"/logprobs/content/"+w,schemaPath:"#/properties/choices/items/properties/logprobs/pr\
operties/content/items/type",keyword:"type",params:{type:"object"}};e===null?e=[q]:e.push(q),t++}}}}if(y.refusal!==void 0){
let h=y.refusal;if(!Array.isArray(h)&&h!==null){let P={instancePath:s+"/choices/"+l+"/logprobs/refusal",schemaPath:"#/pr\
operties/choices/items/properties/logprobs/properties/refusal/type",keyword:"type",params:{type:T.properties.choices.items.
properties.logprobs.properties.refusal.type}};e===null?e=[P]:e.push(P),t++}if(Array.isArray(h)){let P=h.length;for(let w=0;w<
P;w++){let k=h[w];if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.token===void 0){let q={instancePath:s+"/choices/"+l+
"/logprobs/refusal/"+w,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/required",keyword:"\
required",params:{missingProperty:"token"}};e===null?e=[q]:e.push(q),t++}if(k.logprob===void 0){let q={instancePath:s+"/\
choices/"+l+"/logprobs/refusal/"+w,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/r\
equired",keyword:"required",params:{missingProperty:"logprob"}};e===null?e=[q]:e.push(q),t++}if(k.bytes===void 0){let q={
instancePath:s+"/choices/"+l+"/logprobs/refusal/"+w,schemaPath:"#/properties/choices/items/properties/logprobs/propertie\
s/refusal/items/required",keyword:"required",params:{missingProperty:"bytes"}};e===null?e=[q]:e.push(q),t++}if(k.top_logprobs===
void 0){let q={instancePath:s+"/choices/"+l+"/logprobs/refusal/"+w,schemaPath:"#/properties/choices/items/properties/log\
probs/properties/refusal/items/required",keyword:"required",params:{missingProperty:"top_logprobs"}};e===null?e=[q]:e.push(
q),t++}if(k.token!==void 0&&typeof k.token!="string"){let q={instancePath:s+"/choices/"+l+"/logprobs/refusal/"+w+"/token",
schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/token/type",keyword:"type",
params:{type:"string"}};e===null?e=[q]:e.push(q),t++}if(k.logprob!==void 0){let q=k.logprob;if(!(typeof q=="number"&&isFinite(
q))){let $={instancePath:s+"/choices/"+l+"/logprobs/refusal/"+w+"/logprob",schemaPath:"#/properties/choices/items/proper\
ties/logprobs/properties/refusal/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===null?e=[$]:e.
push($),t++}}if(k.bytes!==void 0){let q=k.bytes;if(!Array.isArray(q)&&q!==null){let $={instancePath:s+"/choices/"+l+"/lo\
gprobs/refusal/"+w+"/bytes",schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/properti\
es/bytes/type",keyword:"type",params:{type:T.properties.choices.items.properties.logprobs.properties.refusal.items.properties.
bytes.type}};e===null?e=[$]:e.push($),t++}if(Array.isArray(q)){let $=q.length;for(let A=0;A<$;A++){let f=q[A];if(!(typeof f==
"number"&&isFinite(f))){let d={instancePath:s+"/choices/"+l+"/logprobs/refusal/"+w+"/bytes/"+A,schemaPath:"#/properties/\
choices/items/properties/logprobs/properties/refusal/items/properties/bytes/items/type",keyword:"type",params:{type:"num\
ber"}};e===null?e=[d]:e.push(d),t++}}}}if(k.top_logprobs!==void 0){let q=k.top_logprobs;if(Array.isArray(q)){let $=q.length;
for(let A=0;A<$;A++){let f=q[A];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.token===void 0){let d={instancePath:s+
"/choices/"+l+"/logprobs/refusal/"+w+"/top_logprobs/"+A,schemaPath:"#/properties/choices/items/properties/logprobs/prope\
rties/refusal/items/properties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"token"}};e===null?
e=[d]:e.push(d),t++}if(f.logprob===void 0){let d={instancePath:s+"/choices/"+l+"/logprobs/refusal/"+w+"/top_logprobs/"+A,
schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/requir\
ed",keyword:"required",params:{missingProperty:"logprob"}};e===null?e=[d]:e.push(d),t++}if(f.bytes===void 0){let d={instancePath:s+
"/choices/"+l+"/logprobs/refusal/"+w+"/top_logprobs/"+A,schemaPath:"#/properties/choices/items/properties/logprobs/prope\
rties/refusal/items/properties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"bytes"}};e===null?
e=[d]:e.push(d),t++}if(f.token!==void 0&&typeof f.token!="string"){let d={instancePath:s+"/choices/"+l+"/logprobs/refusa\
l/"+w+"/top_logprobs/"+A+"/token",schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/pr\
operties/top_logprobs/items/properties/token/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),t++}if(f.
logprob!==void 0){let d=f.logprob;if(!(typeof d=="number"&&isFinite(d))){let I={instancePath:s+"/choices/"+l+"/logprobs/\
refusal/"+w+"/top_logprobs/"+A+"/logprob",schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/\
items/properties/top_logprobs/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===null?e=[I]:e.push(
I),t++}}if(f.bytes!==void 0){let d=f.bytes;if(!Array.isArray(d)&&d!==null){let I={instancePath:s+"/choices/"+l+"/logprob\
s/refusal/"+w+"/top_logprobs/"+A+"/bytes",schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/\
items/properties/top_logprobs/items/properties/bytes/type",keyword:"type",params:{type:T.properties.choices.items.properties.
logprobs.properties.refusal.items.properties.top_logprobs.items.properties.bytes.type}};e===null?e=[I]:e.push(I),t++}if(Array.
isArray(d)){let I=d.length;for(let E=0;E<I;E++){let D=d[E];if(!(typeof D=="number"&&isFinite(D))){let V={instancePath:s+
"/choices/"+l+"/logprobs/refusal/"+w+"/top_logprobs/"+A+"/bytes/"+E,schemaPath:"#/properties/choices/items/properties/lo\
gprobs/properties/refusal/items/properties/top_logprobs/items/properties/bytes/items/type",keyword:"type",params:{type:"\
number"}};e===null?e=[V]:e.push(V),t++}}}}}else{let d={instancePath:s+"/choices/"+l+"/logprobs/refusal/"+w+"/top_logprob\
s/"+A,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/\
type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),t++}}}else{let $={instancePath:s+"/choices/"+l+"/l\
ogprobs/refusal/"+w+"/top_logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/\
properties/top_logprobs/type",keyword:"type",params:{type:"array"}};e===null?e=[$]:e.push($),t++}}}else{let q={instancePath:s+
"/choices/"+l+"/logprobs/refusal/"+w,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items\
/type",keyword:"type",params:{type:"object"}};e===null?e=[q]:e.push(q),t++}}}}}}}else{let y={instancePath:s+"/choices/"+
l,schemaPath:"#/properties/choices/items/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),t++}}}else{
let p={instancePath:s+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"array"}};e===null?e=
[p]:e.push(p),t++}}if(o.usage!==void 0){let c=o.usage;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null){let p={instancePath:s+
"/usage",schemaPath:"#/properties/usage/type",keyword:"type",params:{type:T.properties.usage.type}};e===null?e=[p]:e.push(
p),t++}if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.prompt_tokens===void 0){let p={instancePath:s+"/usage",schemaPath:"\
#/properties/usage/required",keyword:"required",params:{missingProperty:"prompt_tokens"}};e===null?e=[p]:e.push(p),t++}if(c.
completion_tokens===void 0){let p={instancePath:s+"/usage",schemaPath:"#/properties/usage/required",keyword:"required",params:{
missingProperty:"completion_tokens"}};e===null?e=[p]:e.push(p),t++}if(c.total_tokens===void 0){let p={instancePath:s+"/u\
sage",schemaPath:"#/properties/usage/required",keyword:"required",params:{missingProperty:"total_tokens"}};e===null?e=[p]:
e.push(p),t++}if(c.prompt_tokens!==void 0){let p=c.prompt_tokens;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){
let l={instancePath:s+"/usage/prompt_tokens",schemaPath:"#/properties/usage/properties/prompt_tokens/type",keyword:"type",
params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let l={instancePath:s+
"/usage/prompt_tokens",schemaPath:"#/properties/usage/properties/prompt_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[l]:e.push(l),t++}}if(c.completion_tokens!==void 0){let p=c.completion_tokens;if(!(typeof p=="n\
umber"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let l={instancePath:s+"/usage/completion_tokens",schemaPath:"#/properties/usage\
/properties/completion_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}if(typeof p=="n\
umber"&&isFinite(p)&&(p<0||isNaN(p))){let l={instancePath:s+"/usage/completion_tokens",schemaPath:"#/properties/usage/pr\
operties/completion_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),t++}}if(c.
total_tokens!==void 0){let p=c.total_tokens;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let l={instancePath:s+
"/usage/total_tokens",schemaPath:"#/properties/usage/properties/total_tokens/type",keyword:"type",params:{type:"integer"}};
e===null?e=[l]:e.push(l),t++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let l={instancePath:s+"/usage/total_to\
kens",schemaPath:"#/properties/usage/properties/total_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[l]:e.push(l),t++}}if(c.prompt_tokens_details!==void 0){let p=c.prompt_tokens_details;if(p&&typeof p=="object"&&
!Array.isArray(p)){if(p.cached_tokens!==void 0){let l=p.cached_tokens;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l))){let g={instancePath:s+"/usage/prompt_tokens_details/cached_tokens",schemaPath:"#/properties/usage/properties/prompt\
_tokens_details/properties/cached_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[g]:e.push(g),t++}if(typeof l==
"number"&&isFinite(l)&&(l<0||isNaN(l))){let g={instancePath:s+"/usage/prompt_tokens_details/cached_tokens",schemaPath:"#\
/properties/usage/properties/prompt_tokens_details/properties/cached_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[g]:e.push(g),t++}}if(p.cache_write_tokens!==void 0){let l=p.cache_write_tokens;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let g={instancePath:s+"/usage/prompt_tokens_details/cache_write_tokens",schemaPath:"\
#/properties/usage/properties/prompt_tokens_details/properties/cache_write_tokens/type",keyword:"type",params:{type:"int\
eger"}};e===null?e=[g]:e.push(g),t++}if(typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l))){let g={instancePath:s+"/usage/\
prompt_tokens_details/cache_write_tokens",schemaPath:"#/properties/usage/properties/prompt_tokens_details/properties/cac\
he_write_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[g]:e.push(g),t++}}if(p.audio_tokens!==
void 0){let l=p.audio_tokens;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let g={instancePath:s+"/usage/pro\
mpt_tokens_details/audio_tokens",schemaPath:"#/properties/usage/properties/prompt_tokens_details/properties/audio_tokens\
/type",keyword:"type",params:{type:"integer"}};e===null?e=[g]:e.push(g),t++}if(typeof l=="number"&&isFinite(l)&&(l<0||isNaN(
l))){let g={instancePath:s+"/usage/prompt_tokens_details/audio_tokens",schemaPath:"#/properties/usage/properties/prompt_\
tokens_details/properties/audio_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[g]:e.push(
g),t++}}}else{let l={instancePath:s+"/usage/prompt_tokens_details",schemaPath:"#/properties/usage/properties/prompt_toke\
ns_details/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}if(c.completion_tokens_details!==void 0){
let p=c.completion_tokens_details;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.reasoning_tokens!==void 0){let l=p.reasoning_tokens;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let g={instancePath:s+"/usage/completion_tokens_details/reason\
ing_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/reasoning_tokens/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[g]:e.push(g),t++}if(typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l))){let g={
instancePath:s+"/usage/completion_tokens_details/reasoning_tokens",schemaPath:"#/properties/usage/properties/completion_\
tokens_details/properties/reasoning_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[g]:e.
push(g),t++}}if(p.audio_tokens!==void 0){let l=p.audio_tokens;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){
let g={instancePath:s+"/usage/completion_tokens_details/audio_tokens",schemaPath:"#/properties/usage/properties/completi\
on_tokens_details/properties/audio_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[g]:e.push(g),t++}if(typeof l==
"number"&&isFinite(l)&&(l<0||isNaN(l))){let g={instancePath:s+"/usage/completion_tokens_details/audio_tokens",schemaPath:"\
#/properties/usage/properties/completion_tokens_details/properties/audio_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[g]:e.push(g),t++}}if(p.accepted_prediction_tokens!==void 0){let l=p.accepted_prediction_tokens;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let g={instancePath:s+"/usage/completion_tokens_details/accept\
ed_prediction_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/accepted_prediction\
_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[g]:e.push(g),t++}if(typeof l=="number"&&isFinite(l)&&(l<
0||isNaN(l))){let g={instancePath:s+"/usage/completion_tokens_details/accepted_prediction_tokens",schemaPath:"#/properti\
es/usage/properties/completion_tokens_details/properties/accepted_prediction_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[g]:e.push(g),t++}}if(p.rejected_prediction_tokens!==void 0){let l=p.rejected_prediction_tokens;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let g={instancePath:s+"/usage/completion_tokens_details/reject\
ed_prediction_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/rejected_prediction\
_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[g]:e.push(g),t++}if(typeof l=="number"&&isFinite(l)&&(l<
0||isNaN(l))){let g={instancePath:s+"/usage/completion_tokens_details/rejected_prediction_tokens",schemaPath:"#/properti\
es/usage/properties/completion_tokens_details/properties/rejected_prediction_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[g]:e.push(g),t++}}}else{let l={instancePath:s+"/usage/completion_tokens_details",schemaPath:"#\
/properties/usage/properties/completion_tokens_details/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(
l),t++}}}}if(o.system_fingerprint!==void 0&&typeof o.system_fingerprint!="string"){let c={instancePath:s+"/system_finger\
print",schemaPath:"#/properties/system_fingerprint/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),
t++}if(o.service_tier!==void 0){let c=o.service_tier;if(typeof c!="string"&&c!==null){let p={instancePath:s+"/service_ti\
er",schemaPath:"#/properties/service_tier/type",keyword:"type",params:{type:T.properties.service_tier.type}};e===null?e=
[p]:e.push(p),t++}if(!(c==="auto"||c==="default"||c==="flex"||c==="scale"||c==="priority"||c==="fast"||c===null)){let p={
instancePath:s+"/service_tier",schemaPath:"#/properties/service_tier/enum",keyword:"enum",params:{allowedValues:T.properties.
service_tier.enum}};e===null?e=[p]:e.push(p),t++}}if(o.moderation!==void 0){let c=o.moderation;if(!(c&&typeof c=="object"&&
!Array.isArray(c))&&c!==null){let p={instancePath:s+"/moderation",schemaPath:"#/properties/moderation/type",keyword:"typ\
e",params:{type:T.properties.moderation.type}};e===null?e=[p]:e.push(p),t++}if(c&&typeof c=="object"&&!Array.isArray(c)){
if(c.input===void 0){let p={instancePath:s+"/moderation",schemaPath:"#/properties/moderation/required",keyword:"required",
params:{missingProperty:"input"}};e===null?e=[p]:e.push(p),t++}if(c.output===void 0){let p={instancePath:s+"/moderation",
schemaPath:"#/properties/moderation/required",keyword:"required",params:{missingProperty:"output"}};e===null?e=[p]:e.push(
p),t++}if(c.input!==void 0){let p=c.input;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.type===void 0){let l={instancePath:s+
"/moderation/input",schemaPath:"#/properties/moderation/properties/input/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[l]:e.push(l),t++}if(p.type!==void 0){let l=p.type;if(typeof l!="string"){let g={instancePath:s+"/mod\
eration/input/type",schemaPath:"#/properties/moderation/properties/input/properties/type/type",keyword:"type",params:{type:"\
string"}};e===null?e=[g]:e.push(g),t++}if(!(l==="moderation_results"||l==="error")){let g={instancePath:s+"/moderation/i\
nput/type",schemaPath:"#/properties/moderation/properties/input/properties/type/enum",keyword:"enum",params:{allowedValues:T.
properties.moderation.properties.input.properties.type.enum}};e===null?e=[g]:e.push(g),t++}}if(p.model!==void 0&&typeof p.
model!="string"){let l={instancePath:s+"/moderation/input/model",schemaPath:"#/properties/moderation/properties/input/pr\
operties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}if(p.results!==void 0){let l=p.
results;if(Array.isArray(l)){let g=l.length;for(let y=0;y<g;y++){let h=l[y];if(!(h&&typeof h=="object"&&!Array.isArray(h))){
let P={instancePath:s+"/moderation/input/results/"+y,schemaPath:"#/properties/moderation/properties/input/properties/res\
ults/items/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),t++}}}else{let g={instancePath:s+"/mode\
ration/input/results",schemaPath:"#/properties/moderation/properties/input/properties/results/type",keyword:"type",params:{
type:"array"}};e===null?e=[g]:e.push(g),t++}}if(p.code!==void 0&&typeof p.code!="string"){let l={instancePath:s+"/modera\
tion/input/code",schemaPath:"#/properties/moderation/properties/input/properties/code/type",keyword:"type",params:{type:"\
string"}};e===null?e=[l]:e.push(l),t++}if(p.message!==void 0&&typeof p.message!="string"){let l={instancePath:s+"/modera\
tion/input/message",schemaPath:"#/properties/moderation/properties/input/properties/message/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:s+"/moderation/input",schemaPath:"#/properties/mo\
deration/properties/input/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}if(c.output!==void 0){
let p=c.output;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.type===void 0){let l={instancePath:s+"/moderation/outpu\
t",schemaPath:"#/properties/moderation/properties/output/required",keyword:"required",params:{missingProperty:"type"}};e===
null?e=[l]:e.push(l),t++}if(p.type!==void 0){let l=p.type;if(typeof l!="string"){let g={instancePath:s+"/moderation/outp\
ut/type",schemaPath:"#/properties/moderation/properties/output/properties/type/type",keyword:"type",params:{type:"string"}};
e===null?e=[g]:e.push(g),t++}if(!(l==="moderation_results"||l==="error")){let g={instancePath:s+"/moderation/output/type",
schemaPath:"#/properties/moderation/properties/output/properties/type/enum",keyword:"enum",params:{allowedValues:T.properties.
moderation.properties.output.properties.type.enum}};e===null?e=[g]:e.push(g),t++}}if(p.model!==void 0&&typeof p.model!="\
string"){let l={instancePath:s+"/moderation/output/model",schemaPath:"#/properties/moderation/properties/output/properti\
es/model/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}if(p.results!==void 0){let l=p.results;
if(Array.isArray(l)){let g=l.length;for(let y=0;y<g;y++){let h=l[y];if(!(h&&typeof h=="object"&&!Array.isArray(h))){let P={
instancePath:s+"/moderation/output/results/"+y,schemaPath:"#/properties/moderation/properties/output/properties/results/\
items/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),t++}}}else{let g={instancePath:s+"/moderatio\
n/output/results",schemaPath:"#/properties/moderation/properties/output/properties/results/type",keyword:"type",params:{
type:"array"}};e===null?e=[g]:e.push(g),t++}}if(p.code!==void 0&&typeof p.code!="string"){let l={instancePath:s+"/modera\
tion/output/code",schemaPath:"#/properties/moderation/properties/output/properties/code/type",keyword:"type",params:{type:"\
string"}};e===null?e=[l]:e.push(l),t++}if(p.message!==void 0&&typeof p.message!="string"){let l={instancePath:s+"/modera\
tion/output/message",schemaPath:"#/properties/moderation/properties/output/properties/message/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:s+"/moderation/output",schemaPath:"#/properties/m\
oderation/properties/output/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}}if(o.obfuscation!==
void 0&&typeof o.obfuscation!="string"){let c={instancePath:s+"/obfuscation",schemaPath:"#/properties/obfuscation/type",
keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[c]:e.push(c),t++}return Ze.errors=e,t===0}Ze.evaluated={props:{id:!0,object:!0,
created:!0,model:!0,choices:!0,usage:!0,system_fingerprint:!0,service_tier:!0,moderation:!0,obfuscation:!0},dynamicProps:!1,
dynamicItems:!1};var Tr=Ke,pr={type:"object",required:["error"],properties:{error:{type:"object",required:["message","ty\
pe","param","code"],properties:{message:{type:"string",minLength:1},type:{type:"string",minLength:1},param:{type:["strin\
g","null"]},code:{type:["string","null"]}}}}};function Ke(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,
dynamicAnchors:j={}}={}){let e=null,t=0,m=Ke.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
o&&typeof o=="object"&&!Array.isArray(o)){if(o.error===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"error"}};e===null?e=[r]:e.push(r),t++}if(o.error!==void 0){let r=o.error;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.message===void 0){let i={instancePath:s+"/error",schemaPath:"#/properties/error/requir\
ed",keyword:"required",params:{missingProperty:"message"}};e===null?e=[i]:e.push(i),t++}if(r.type===void 0){let i={instancePath:s+
"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(
i),t++}if(r.param===void 0){let i={instancePath:s+"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{
missingProperty:"param"}};e===null?e=[i]:e.push(i),t++}if(r.code===void 0){let i={instancePath:s+"/error",schemaPath:"#/\
properties/error/required",keyword:"required",params:{missingProperty:"code"}};e===null?e=[i]:e.push(i),t++}if(r.message!==
void 0){let i=r.message;if(typeof i=="string"){if(i===""){let n={instancePath:s+"/error/message",schemaPath:"#/propertie\
s/error/properties/message/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+
"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),t++}}if(r.type!==void 0){let i=r.type;if(typeof i=="string"){if(i===""){let n={instancePath:s+"/error/ty\
pe",schemaPath:"#/properties/error/properties/type/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(
n),t++}}else{let n={instancePath:s+"/error/type",schemaPath:"#/properties/error/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),t++}}if(r.param!==void 0){let i=r.param;if(typeof i!="string"&&i!==null){let n={
instancePath:s+"/error/param",schemaPath:"#/properties/error/properties/param/type",keyword:"type",params:{type:pr.properties.
error.properties.param.type}};e===null?e=[n]:e.push(n),t++}}if(r.code!==void 0){let i=r.code;if(typeof i!="string"&&i!==
null){let n={instancePath:s+"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type:pr.
properties.error.properties.code.type}};e===null?e=[n]:e.push(n),t++}}}else{let i={instancePath:s+"/error",schemaPath:"#\
/properties/error/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ke.errors=e,t===0}Ke.evaluated=
{props:{error:!0},dynamicProps:!1,dynamicItems:!1};var Cr=Ge,M={type:"object",required:["model","messages"],additionalProperties:!1,
properties:{model:{type:"string"},messages:{type:"array",minItems:1,items:{$ref:"#/$defs/message"}},audio:{type:["object",
"null"],required:["voice","format"],properties:{voice:{type:["string","object"],required:["id"],properties:{id:{type:"st\
ring"}}},format:{type:"string",enum:["wav","aac","mp3","flac","opus","pcm16"]}}},frequency_penalty:{type:["number","null"],
minimum:-2,maximum:2},function_call:{anyOf:[{type:"string",enum:["none","auto"]},{type:"object",required:["name"],properties:{
name:{type:"string"}}}]},functions:{type:"array",minItems:1,maxItems:128,items:{$ref:"#/$defs/functionDefinition"}},logit_bias:{
type:["object","null"],additionalProperties:{type:"integer",minimum:-100,maximum:100}},logprobs:{type:["boolean","null"]},
max_completion_tokens:{type:["integer","null"],minimum:1},max_tokens:{type:["integer","null"],minimum:1},metadata:{type:[
"object","null"],maxProperties:16,propertyNames:{type:"string",maxLength:64},additionalProperties:{type:"string",maxLength:512}},
modalities:{type:["array","null"],items:{type:"string",enum:["text","audio"]}},moderation:{type:["object","null"],required:[
"model"],properties:{model:{type:"string"},policy:{type:["object","null"],properties:{input:{$ref:"#/$defs/moderationPol\
icy"},output:{$ref:"#/$defs/moderationPolicy"}}}}},n:{type:["integer","null"],minimum:1,maximum:128},parallel_tool_calls:{
type:"boolean"},prediction:{type:["object","null"],required:["type","content"],properties:{type:{type:"string",const:"co\
ntent"},content:{$ref:"#/$defs/textContent"}}},presence_penalty:{type:["number","null"],minimum:-2,maximum:2},prompt_cache_key:{
type:["string","null"]},prompt_cache_options:{type:"object",properties:{mode:{type:"string",enum:["implicit","explicit"]},
ttl:{type:"string",enum:["30m"]}}},prompt_cache_retention:{type:["string","null"],enum:["in_memory","24h",null]},reasoning_effort:{
type:["string","null"],enum:["none","minimal","low","medium","high","xhigh","max",null]},response_format:{$ref:"#/$defs/\
responseFormat"},safety_identifier:{type:["string","null"],maxLength:64},seed:{type:["integer","null"],minimum:-9223372036854776e3,
maximum:9223372036854776e3},service_tier:{type:["string","null"],enum:["auto","default","flex","scale","priority","fast",
null]},stop:{type:["string","array","null"],minItems:1,maxItems:4,items:{type:"string"}},store:{type:["boolean","null"]},
stream:{type:["boolean","null"]},stream_options:{type:["object","null"],properties:{include_usage:{type:"boolean"},include_obfuscation:{
type:"boolean"}}},temperature:{type:["number","null"],minimum:0,maximum:2},tool_choice:{$ref:"#/$defs/toolChoice"},tools:{
type:"array",items:{$ref:"#/$defs/tool"}},top_logprobs:{type:["integer","null"],minimum:0,maximum:20},top_p:{type:["numb\
er","null"],minimum:0,maximum:1},user:{type:"string"},verbosity:{type:["string","null"],enum:["low","medium","high",null]},
web_search_options:{type:"object",properties:{search_context_size:{type:"string",enum:["low","medium","high"]},user_location:{
type:["object","null"],required:["type","approximate"],properties:{type:{type:"string",const:"approximate"},approximate:{
type:"object",properties:{city:{type:"string"},country:{type:"string"},region:{type:"string"},timezone:{type:"string"}}}}}}}},
allOf:[{if:{not:{required:["logprobs"],properties:{logprobs:{const:!0}}}},then:{properties:{top_logprobs:{not:{type:"int\
eger"}}}}},{if:{not:{required:["stream"],properties:{stream:{const:!0}}}},then:{properties:{stream_options:{not:{type:"o\
bject"}}}}},{if:{not:{required:["tools"],properties:{tools:{}}}},then:{properties:{tool_choice:{not:{}},parallel_tool_calls:{
not:{}}}}},{if:{required:["modalities"],properties:{modalities:{type:"array",contains:{const:"audio"}}}},then:{required:[
"audio"],properties:{audio:{type:"object"}}}}],$defs:{message:{type:"object",discriminator:{propertyName:"role"},oneOf:[
{$ref:"#/$defs/developerMessage"},{$ref:"#/$defs/systemMessage"},{$ref:"#/$defs/userMessage"},{$ref:"#/$defs/assistantMe\
ssage"},{$ref:"#/$defs/toolMessage"},{$ref:"#/$defs/functionMessage"}]},developerMessage:{type:"object",required:["role",
"content"],properties:{role:{type:"string",const:"developer"},content:{$ref:"#/$defs/textContent"},name:{type:"string"}}},
textContent:{type:["string","array"],minItems:1,items:{$ref:"#/$defs/textPart"}},textPart:{type:"object",required:["type",
"text"],properties:{type:{type:"string",const:"text"},text:{type:"string"},prompt_cache_breakpoint:{$ref:"#/$defs/cacheB\
reakpoint"}}},cacheBreakpoint:{type:"object",required:["mode"],properties:{mode:{type:"string",const:"explicit"}}},systemMessage:{
type:"object",required:["role","content"],properties:{role:{type:"string",const:"system"},content:{$ref:"#/$defs/textCon\
tent"},name:{type:"string"}}},userMessage:{type:"object",required:["role","content"],properties:{role:{type:"string",const:"\
user"},content:{type:["string","array"],minItems:1,items:{$ref:"#/$defs/userPart"}},name:{type:"string"}}},userPart:{type:"\
object",discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/textPart"},{$ref:"#/$defs/imagePart"},{$ref:"#/$defs/a\
udioPart"},{$ref:"#/$defs/filePart"}]},imagePart:{type:"object",required:["type","image_url"],properties:{type:{type:"st\
ring",const:"image_url"},image_url:{type:"object",required:["url"],properties:{url:{type:"string"},detail:{type:"string",
enum:["auto","low","high"]}}},prompt_cache_breakpoint:{$ref:"#/$defs/cacheBreakpoint"}}},audioPart:{type:"object",required:[
"type","input_audio"],properties:{type:{type:"string",const:"input_audio"},input_audio:{type:"object",required:["data","\
format"],properties:{data:{type:"string"},format:{type:"string",enum:["wav","mp3"]}}},prompt_cache_breakpoint:{$ref:"#/$\
defs/cacheBreakpoint"}}},filePart:{type:"object",required:["type","file"],properties:{type:{type:"string",const:"file"},
file:{type:"object",properties:{file_data:{type:"string"},file_id:{type:"string"},filename:{type:"string"}}},prompt_cache_breakpoint:{
$ref:"#/$defs/cacheBreakpoint"}}},assistantMessage:{type:"object",required:["role"],properties:{role:{type:"string",const:"\
assistant"},content:{type:["string","array","null"],minItems:1,items:{$ref:"#/$defs/assistantPart"}},refusal:{type:["str\
ing","null"]},name:{type:"string"},audio:{type:["object","null"],required:["id"],properties:{id:{type:"string"}}},tool_calls:{
type:"array",minItems:1,items:{$ref:"#/$defs/toolCallMade"}},function_call:{type:["object","null"],required:["name","arg\
uments"],properties:{name:{type:"string"},arguments:{type:"string"}}}},if:{not:{anyOf:[{required:["tool_calls"],properties:{
tool_calls:{}}},{required:["function_call"],properties:{function_call:{}}},{required:["refusal"],properties:{refusal:{}}},
{required:["audio"],properties:{audio:{}}}]}},then:{required:["content"],properties:{content:{}}}},assistantPart:{type:"\
object",discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/textPart"},{$ref:"#/$defs/refusalPart"}]},refusalPart:{
type:"object",required:["type","refusal"],properties:{type:{type:"string",const:"refusal"},refusal:{type:"string"}}},toolCallMade:{
type:"object",discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/functionCallMade"},{$ref:"#/$defs/customCallMade"}]},
functionCallMade:{type:"object",required:["id","type","function"],properties:{id:{type:"string"},type:{type:"string",const:"\
function"},function:{type:"object",required:["name","arguments"],properties:{name:{type:"string"},arguments:{type:"strin\
g"}}}}},customCallMade:{type:"object",required:["id","type","custom"],properties:{id:{type:"string"},type:{type:"string",
const:"custom"},custom:{type:"object",required:["name","input"],properties:{name:{type:"string"},input:{type:"string"}}}}},
toolMessage:{type:"object",required:["role","content","tool_call_id"],properties:{role:{type:"string",const:"tool"},content:{
$ref:"#/$defs/textContent"},tool_call_id:{type:"string"}}},functionMessage:{type:"object",required:["role","content","na\
me"],properties:{role:{type:"string",const:"function"},content:{type:["string","null"]},name:{type:"string"}}},functionDefinition:{
type:"object",required:["name"],properties:{name:{$ref:"#/$defs/functionName"},description:{type:"string"},parameters:{type:"\
object"},strict:{type:["boolean","null"]}}},functionName:{type:"string",pattern:"^[a-zA-Z0-9_.-]+$",maxLength:64},moderationPolicy:{
type:["object","null"],required:["mode"],properties:{mode:{type:"string",enum:["score","block"]}}},responseFormat:{type:"\
object",discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/textFormat"},{$ref:"#/$defs/jsonObjectFormat"},{$ref:"\
#/$defs/jsonSchemaFormat"}]},textFormat:{type:"object",required:["type"],properties:{type:{type:"string",const:"text"}}},
jsonObjectFormat:{type:"object",required:["type"],properties:{type:{type:"string",const:"json_object"}}},jsonSchemaFormat:{
type:"object",required:["type","json_schema"],properties:{type:{type:"string",const:"json_schema"},json_schema:{type:"ob\
ject",required:["name"],properties:{name:{type:"string",pattern:"^[a-zA-Z0-9_-]+$",maxLength:64},description:{type:"stri\
ng"},schema:{type:"object"},strict:{type:["boolean","null"]}}}}},toolChoice:{anyOf:[{type:"string",enum:["none","auto","\
required"]},{type:"object",discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/namedFunction"},{$ref:"#/$defs/name\
dCustomTool"},{$ref:"#/$defs/allowedTools"}]}]},namedFunction:{type:"object",required:["type","function"],properties:{type:{
type:"string",const:"function"},function:{type:"object",required:["name"],properties:{name:{type:"string"}}}}},namedCustomTool:{
type:"object",required:["type","custom"],properties:{type:{type:"string",const:"custom"},custom:{type:"object",required:[
"name"],properties:{name:{type:"string"}}}}},allowedTools:{type:"object",required:["type","allowed_tools"],properties:{type:{
type:"string",const:"allowed_tools"},allowed_tools:{type:"object",required:["mode","tools"],properties:{mode:{type:"stri\
ng",enum:["auto","required"]},tools:{type:"array",items:{type:"object"}}}}}},tool:{type:"object",discriminator:{propertyName:"\
type"},oneOf:[{$ref:"#/$defs/functionTool"},{$ref:"#/$defs/customTool"}]},functionTool:{type:"object",required:["type","\
function"],properties:{type:{type:"string",const:"function"},function:{$ref:"#/$defs/functionDefinition"}}},customTool:{
type:"object",required:["type","custom"],properties:{type:{type:"string",const:"custom"},custom:{type:"object",required:[
"name"],properties:{name:{type:"string"},description:{type:"string"},format:{$ref:"#/$defs/customToolFormat"}}}}},customToolFormat:{
type:"object",discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/customToolText"},{$ref:"#/$defs/customToolGramma\
r"}]},customToolText:{type:"object",required:["type"],properties:{type:{type:"string",const:"text"}}},customToolGrammar:{
type:"object",required:["type","grammar"],properties:{type:{type:"string",const:"grammar"},grammar:{type:"object",required:[
"definition","syntax"],properties:{definition:{type:"string"},syntax:{type:"string",enum:["lark","regex"]}}}}}}},Le=Object.
prototype.hasOwnProperty,Be=or().default;var fr={type:["string","array"],minItems:1,items:{$ref:"#/$defs/textPart"}};function C(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,m=C.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){
if(o.mode===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"mode"}};e===
null?e=[r]:e.push(r),t++}if(o.mode!==void 0){let r=o.mode;if(typeof r!="string"){let i={instancePath:s+"/mode",schemaPath:"\
#/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r!=="explicit"){let i={instancePath:s+
"/mode",schemaPath:"#/properties/mode/const",keyword:"const",params:{allowedValue:"explicit"}};e===null?e=[i]:e.push(i),
t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}
return C.errors=e,t===0}C.evaluated={props:{mode:!0},dynamicProps:!1,dynamicItems:!1};function R(o,{instancePath:s="",parentData:N,
parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,m=R.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.type===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),t++}if(o.text===void 0){let r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"text"}};e===null?e=[r]:e.push(r),t++}
if(o.type!==void 0){let r=o.type;if(typeof r!="string"){let i={instancePath:s+"/type",schemaPath:"#/properties/type/type",
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r!=="text"){let i={instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"text"}};e===null?e=[i]:e.push(i),t++}}if(o.text!==void 0&&
typeof o.text!="string"){let r={instancePath:s+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}o.prompt_cache_breakpoint!==void 0&&(C(o.prompt_cache_breakpoint,{instancePath:s+
"/prompt_cache_breakpoint",parentData:o,parentDataProperty:"prompt_cache_breakpoint",rootData:v,dynamicAnchors:j})||(e=e===
null?C.errors:e.concat(C.errors),t=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return R.errors=e,t===0}R.evaluated={props:{type:!0,text:!0,prompt_cache_breakpoint:!0},
dynamicProps:!1,dynamicItems:!1};function B(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){
let e=null,t=0,m=B.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof o!="string"&&!Array.
isArray(o)){let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:fr.type}};e===null?e=[r]:e.push(r),t++}
if(Array.isArray(o)){if(o.length<1){let i={instancePath:s,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[i]:e.push(i),t++}let r=o.length;for(let i=0;i<r;i++)R(o[i],{instancePath:s+"/"+i,parentData:o,parentDataProperty:i,
rootData:v,dynamicAnchors:j})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)}return B.errors=e,t===0}B.evaluated={
items:!0,dynamicProps:!1,dynamicItems:!1};function J(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,
dynamicAnchors:j={}}={}){let e=null,t=0,m=J.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
o&&typeof o=="object"&&!Array.isArray(o)){if(o.role===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"role"}};e===null?e=[r]:e.push(r),t++}if(o.content===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"content"}};e===null?e=[r]:e.push(r),t++}if(o.role!==void 0){let r=o.
role;if(typeof r!="string"){let i={instancePath:s+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),t++}if(r!=="developer"){let i={instancePath:s+"/role",schemaPath:"#/properties/role/c\
onst",keyword:"const",params:{allowedValue:"developer"}};e===null?e=[i]:e.push(i),t++}}if(o.content!==void 0&&(B(o.content,
{instancePath:s+"/content",parentData:o,parentDataProperty:"content",rootData:v,dynamicAnchors:j})||(e=e===null?B.errors:
e.concat(B.errors),t=e.length)),o.name!==void 0&&typeof o.name!="string"){let r={instancePath:s+"/name",schemaPath:"#/pr\
operties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return J.errors=e,t===0}J.evaluated={props:{
role:!0,content:!0,name:!0},dynamicProps:!1,dynamicItems:!1};function Q(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,m=Q.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){
if(o.role===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"}};e===
null?e=[r]:e.push(r),t++}if(o.content===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"content"}};e===null?e=[r]:e.push(r),t++}if(o.role!==void 0){let r=o.role;if(typeof r!="string"){let i={
instancePath:s+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(
i),t++}if(r!=="system"){let i={instancePath:s+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue:"\
system"}};e===null?e=[i]:e.push(i),t++}}if(o.content!==void 0&&(B(o.content,{instancePath:s+"/content",parentData:o,parentDataProperty:"\
content",rootData:v,dynamicAnchors:j})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),o.name!==void 0&&typeof o.name!=
"string"){let r={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return Q.errors=e,t===0}Q.evaluated={props:{role:!0,content:!0,name:!0},dynamicProps:!1,dynamicItems:!1};var dr={
type:"object",required:["role","content"],properties:{role:{type:"string",const:"user"},content:{type:["string","array"],
minItems:1,items:{$ref:"#/$defs/userPart"}},name:{type:"string"}}};var hr={type:"object",required:["type","image_url"],properties:{type:{type:"string",const:"image_url"},image_url:{type:"\
object",required:["url"],properties:{url:{type:"string"},detail:{type:"string",enum:["auto","low","high"]}}},prompt_cache_breakpoint:{
$ref:"#/$defs/cacheBreakpoint"}}};function W(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){
let e=null,t=0,m=W.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&
!Array.isArray(o)){if(o.type===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[r]:e.push(r),t++}if(o.image_url===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"image_url"}};e===null?e=[r]:e.push(r),t++}if(o.type!==void 0){let r=o.type;if(typeof r!=
"string"){let i={instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),t++}if(r!=="image_url"){let i={instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"cons\
t",params:{allowedValue:"image_url"}};e===null?e=[i]:e.push(i),t++}}if(o.image_url!==void 0){let r=o.image_url;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.url===void 0){let i={instancePath:s+"/image_url",schemaPath:"#/properties/image_url/re\
quired",keyword:"required",params:{missingProperty:"url"}};e===null?e=[i]:e.push(i),t++}if(r.url!==void 0&&typeof r.url!=
"string"){let i={instancePath:s+"/image_url/url",schemaPath:"#/properties/image_url/properties/url/type",keyword:"type",
params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r.detail!==void 0){let i=r.detail;if(typeof i!="string"){let n={
instancePath:s+"/image_url/detail",schemaPath:"#/properties/image_url/properties/detail/type",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),t++}if(!(i==="auto"||i==="low"||i==="high")){let n={instancePath:s+"/image_url/detail",
schemaPath:"#/properties/image_url/properties/detail/enum",keyword:"enum",params:{allowedValues:hr.properties.image_url.
properties.detail.enum}};e===null?e=[n]:e.push(n),t++}}}else{let i={instancePath:s+"/image_url",schemaPath:"#/properties\
/image_url/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}o.prompt_cache_breakpoint!==void 0&&
(C(o.prompt_cache_breakpoint,{instancePath:s+"/prompt_cache_breakpoint",parentData:o,parentDataProperty:"prompt_cache_br\
eakpoint",rootData:v,dynamicAnchors:j})||(e=e===null?C.errors:e.concat(C.errors),t=e.length))}else{let r={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return W.errors=e,t===0}W.evaluated=
{props:{type:!0,image_url:!0,prompt_cache_breakpoint:!0},dynamicProps:!1,dynamicItems:!1};var gr={type:"object",required:[
"type","input_audio"],properties:{type:{type:"string",const:"input_audio"},input_audio:{type:"object",required:["data","\
format"],properties:{data:{type:"string"},format:{type:"string",enum:["wav","mp3"]}}},prompt_cache_breakpoint:{$ref:"#/$\
defs/cacheBreakpoint"}}};function X(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){
let e=null,t=0,m=X.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&
!Array.isArray(o)){if(o.type===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[r]:e.push(r),t++}if(o.input_audio===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"input_audio"}};e===null?e=[r]:e.push(r),t++}if(o.type!==void 0){let r=o.type;if(typeof r!=
"string"){let i={instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),t++}if(r!=="input_audio"){let i={instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"co\
nst",params:{allowedValue:"input_audio"}};e===null?e=[i]:e.push(i),t++}}if(o.input_audio!==void 0){let r=o.input_audio;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.data===void 0){let i={instancePath:s+"/input_audio",schemaPath:"#/properties\
/input_audio/required",keyword:"required",params:{missingProperty:"data"}};e===null?e=[i]:e.push(i),t++}if(r.format===void 0){
let i={instancePath:s+"/input_audio",schemaPath:"#/properties/input_audio/required",keyword:"required",params:{missingProperty:"\
format"}};e===null?e=[i]:e.push(i),t++}if(r.data!==void 0&&typeof r.data!="string"){let i={instancePath:s+"/input_audio/\
data",schemaPath:"#/properties/input_audio/properties/data/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.
push(i),t++}if(r.format!==void 0){let i=r.format;if(typeof i!="string"){let n={instancePath:s+"/input_audio/format",schemaPath:"\
#/properties/input_audio/properties/format/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(i===
"wav"||i==="mp3")){let n={instancePath:s+"/input_audio/format",schemaPath:"#/properties/input_audio/properties/format/en\
um",keyword:"enum",params:{allowedValues:gr.properties.input_audio.properties.format.enum}};e===null?e=[n]:e.push(n),t++}}}else{
let i={instancePath:s+"/input_audio",schemaPath:"#/properties/input_audio/type",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),t++}}o.prompt_cache_breakpoint!==void 0&&(C(o.prompt_cache_breakpoint,{instancePath:s+"/prompt_cach\
e_breakpoint",parentData:o,parentDataProperty:"prompt_cache_breakpoint",rootData:v,dynamicAnchors:j})||(e=e===null?C.errors:
e.concat(C.errors),t=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),t++}return X.errors=e,t===0}X.evaluated={props:{type:!0,input_audio:!0,prompt_cache_breakpoint:!0},
dynamicProps:!1,dynamicItems:!1};function ee(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,
m=ee.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.type===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[r]:e.push(r),t++}if(o.file===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"file"}};e===null?e=[r]:e.push(r),t++}if(o.type!==void 0){let r=o.type;if(typeof r!="string"){let i={instancePath:s+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r!=="\
file"){let i={instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"file"}};
e===null?e=[i]:e.push(i),t++}}if(o.file!==void 0){let r=o.file;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.file_data!==
void 0&&typeof r.file_data!="string"){let i={instancePath:s+"/file/file_data",schemaPath:"#/properties/file/properties/f\
ile_data/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r.file_id!==void 0&&typeof r.file_id!=
"string"){let i={instancePath:s+"/file/file_id",schemaPath:"#/properties/file/properties/file_id/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),t++}if(r.filename!==void 0&&typeof r.filename!="string"){let i={instancePath:s+
"/file/filename",schemaPath:"#/properties/file/properties/filename/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),t++}}else{let i={instancePath:s+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"\
object"}};e===null?e=[i]:e.push(i),t++}}o.prompt_cache_breakpoint!==void 0&&(C(o.prompt_cache_breakpoint,{instancePath:s+
"/prompt_cache_breakpoint",parentData:o,parentDataProperty:"prompt_cache_breakpoint",rootData:v,dynamicAnchors:j})||(e=e===
null?C.errors:e.concat(C.errors),t=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return ee.errors=e,t===0}ee.evaluated={props:{type:!0,file:!0,prompt_cache_breakpoint:!0},
dynamicProps:!1,dynamicItems:!1};function re(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){
let e=null,t=0,m=re.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&
!Array.isArray(o)){let i=o.type;if(typeof i=="string")if(i==="text"){R(o,{instancePath:s,parentData:N,parentDataProperty:x,
rootData:v,dynamicAnchors:j})||(e=e===null?R.errors:e.concat(R.errors),t=e.length);var r={};r.type=!0,r.text=!0,r.prompt_cache_breakpoint=
!0}else if(i==="image_url")W(o,{instancePath:s,parentData:N,parentDataProperty:x,rootData:v,dynamicAnchors:j})||(e=e===null?
W.errors:e.concat(W.errors),t=e.length),r!==!0&&(r=r||{},r.type=!0,r.image_url=!0,r.prompt_cache_breakpoint=!0);else if(i===
"input_audio")X(o,{instancePath:s,parentData:N,parentDataProperty:x,rootData:v,dynamicAnchors:j})||(e=e===null?X.errors:
e.concat(X.errors),t=e.length),r!==!0&&(r=r||{},r.type=!0,r.input_audio=!0,r.prompt_cache_breakpoint=!0);else if(i==="fi\
le")ee(o,{instancePath:s,parentData:N,parentDataProperty:x,rootData:v,dynamicAnchors:j})||(e=e===null?ee.errors:e.concat(
ee.errors),t=e.length),r!==!0&&(r=r||{},r.type=!0,r.file=!0,r.prompt_cache_breakpoint=!0);else{let n={instancePath:s,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:i}};e===null?e=[n]:e.push(n),t++}else{
let n={instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:i}};e===
null?e=[n]:e.push(n),t++}}else{let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[i]:e.push(i),t++}return re.errors=e,m.props=r,t===0}re.evaluated={dynamicProps:!0,dynamicItems:!1};function te(o,{instancePath:s="",
parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,m=te.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.role===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"}};e===null?e=[r]:e.push(r),t++}if(o.content===
void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"content"}};e===null?e=
[r]:e.push(r),t++}if(o.role!==void 0){let r=o.role;if(typeof r!="string"){let i={instancePath:s+"/role",schemaPath:"#/pr\
operties/role/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r!=="user"){let i={instancePath:s+
"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue:"user"}};e===null?e=[i]:e.push(i),t++}}
if(o.content!==void 0){let r=o.content;if(typeof r!="string"&&!Array.isArray(r)){let i={instancePath:s+"/content",schemaPath:"\
#/properties/content/type",keyword:"type",params:{type:dr.properties.content.type}};e===null?e=[i]:e.push(i),t++}if(Array.
isArray(r)){if(r.length<1){let n={instancePath:s+"/content",schemaPath:"#/properties/content/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[n]:e.push(n),t++}let i=r.length;for(let n=0;n<i;n++)re(r[n],{instancePath:s+"/content/"+n,
parentData:r,parentDataProperty:n,rootData:v,dynamicAnchors:j})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)}}
if(o.name!==void 0&&typeof o.name!="string"){let r={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return te.errors=e,t===0}te.evaluated={props:{role:!0,content:!0,name:!0},
dynamicProps:!1,dynamicItems:!1};var Ue={type:"object",required:["role"],properties:{role:{type:"string",const:"assistan\
t"},content:{type:["string","array","null"],minItems:1,items:{$ref:"#/$defs/assistantPart"}},refusal:{type:["string","nu\
ll"]},name:{type:"string"},audio:{type:["object","null"],required:["id"],properties:{id:{type:"string"}}},tool_calls:{type:"\
array",minItems:1,items:{$ref:"#/$defs/toolCallMade"}},function_call:{type:["object","null"],required:["name","arguments"],
properties:{name:{type:"string"},arguments:{type:"string"}}}},if:{not:{anyOf:[{required:["tool_calls"],properties:{tool_calls:{}}},
{required:["function_call"],properties:{function_call:{}}},{required:["refusal"],properties:{refusal:{}}},{required:["au\
dio"],properties:{audio:{}}}]}},then:{required:["content"],properties:{content:{}}}};function se(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,
m=se.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.type===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[r]:e.push(r),t++}if(o.refusal===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"refusal"}};e===null?e=[r]:e.push(r),t++}if(o.type!==void 0){let r=o.type;if(typeof r!="string"){let i={
instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(
i),t++}if(r!=="refusal"){let i={instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
refusal"}};e===null?e=[i]:e.push(i),t++}}if(o.refusal!==void 0&&typeof o.refusal!="string"){let r={instancePath:s+"/refu\
sal",schemaPath:"#/properties/refusal/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return se.errors=
e,t===0}se.evaluated={props:{type:!0,refusal:!0},dynamicProps:!1,dynamicItems:!1};function ie(o,{instancePath:s="",parentData:N,
parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,m=ie.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){let i=o.type;if(typeof i=="string")if(i==="te\
xt"){R(o,{instancePath:s,parentData:N,parentDataProperty:x,rootData:v,dynamicAnchors:j})||(e=e===null?R.errors:e.concat(
R.errors),t=e.length);var r={};r.type=!0,r.text=!0,r.prompt_cache_breakpoint=!0}else if(i==="refusal")se(o,{instancePath:s,
parentData:N,parentDataProperty:x,rootData:v,dynamicAnchors:j})||(e=e===null?se.errors:e.concat(se.errors),t=e.length),r!==
!0&&(r=r||{},r.type=!0,r.refusal=!0);else{let n={instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"type",tagValue:i}};e===null?e=[n]:e.push(n),t++}else{let n={instancePath:s,schemaPath:"#/discrimina\
tor",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:i}};e===null?e=[n]:e.push(n),t++}}else{let i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return ie.errors=e,m.props=r,t===
0}ie.evaluated={dynamicProps:!0,dynamicItems:!1};function oe(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,
m=oe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.id===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===
null?e=[r]:e.push(r),t++}if(o.type===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[r]:e.push(r),t++}if(o.function===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"function"}};e===null?e=[r]:e.push(r),t++}if(o.id!==void 0&&typeof o.id!="string"){let r={
instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
if(o.type!==void 0){let r=o.type;if(typeof r!="string"){let i={instancePath:s+"/type",schemaPath:"#/properties/type/type",
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r!=="function"){let i={instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"function"}};e===null?e=[i]:e.push(i),t++}}if(o.function!==
void 0){let r=o.function;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let i={instancePath:s+"/functi\
on",schemaPath:"#/properties/function/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[i]:e.push(
i),t++}if(r.arguments===void 0){let i={instancePath:s+"/function",schemaPath:"#/properties/function/required",keyword:"r\
equired",params:{missingProperty:"arguments"}};e===null?e=[i]:e.push(i),t++}if(r.name!==void 0&&typeof r.name!="string"){
let i={instancePath:s+"/function/name",schemaPath:"#/properties/function/properties/name/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),t++}if(r.arguments!==void 0&&typeof r.arguments!="string"){let i={instancePath:s+"/fu\
nction/arguments",schemaPath:"#/properties/function/properties/arguments/type",keyword:"type",params:{type:"string"}};e===
null?e=[i]:e.push(i),t++}}else{let i={instancePath:s+"/function",schemaPath:"#/properties/function/type",keyword:"type",
params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return oe.errors=e,t===0}oe.evaluated={props:{id:!0,type:!0,function:!0},dynamicProps:!1,
dynamicItems:!1};function pe(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,
m=pe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.id===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===
null?e=[r]:e.push(r),t++}if(o.type===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[r]:e.push(r),t++}if(o.custom===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"custom"}};e===null?e=[r]:e.push(r),t++}if(o.id!==void 0&&typeof o.id!="string"){let r={instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.type!==
void 0){let r=o.type;if(typeof r!="string"){let i={instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r!=="custom"){let i={instancePath:s+"/type",schemaPath:"#/p\
roperties/type/const",keyword:"const",params:{allowedValue:"custom"}};e===null?e=[i]:e.push(i),t++}}if(o.custom!==void 0){
let r=o.custom;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let i={instancePath:s+"/custom",schemaPath:"\
#/properties/custom/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[i]:e.push(i),t++}if(r.input===
void 0){let i={instancePath:s+"/custom",schemaPath:"#/properties/custom/required",keyword:"required",params:{missingProperty:"\
input"}};e===null?e=[i]:e.push(i),t++}if(r.name!==void 0&&typeof r.name!="string"){let i={instancePath:s+"/custom/name",
schemaPath:"#/properties/custom/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}
if(r.input!==void 0&&typeof r.input!="string"){let i={instancePath:s+"/custom/input",schemaPath:"#/properties/custom/pro\
perties/input/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:s+"/cu\
stom",schemaPath:"#/properties/custom/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}}else{let r={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return pe.errors=
e,t===0}pe.evaluated={props:{id:!0,type:!0,custom:!0},dynamicProps:!1,dynamicItems:!1};function ne(o,{instancePath:s="",
parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,m=ne.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){let i=o.type;if(typeof i=="s\
tring")if(i==="function"){oe(o,{instancePath:s,parentData:N,parentDataProperty:x,rootData:v,dynamicAnchors:j})||(e=e===null?
oe.errors:e.concat(oe.errors),t=e.length);var r={};r.id=!0,r.type=!0,r.function=!0}else if(i==="custom")pe(o,{instancePath:s,
parentData:N,parentDataProperty:x,rootData:v,dynamicAnchors:j})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length),r!==
!0&&(r=r||{},r.id=!0,r.type=!0,r.custom=!0);else{let n={instancePath:s,schemaPath:"#/discriminator",keyword:"discriminat\
or",params:{error:"mapping",tag:"type",tagValue:i}};e===null?e=[n]:e.push(n),t++}else{let n={instancePath:s,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:i}};e===null?e=[n]:e.push(n),t++}}else{
let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return ne.
errors=e,m.props=r,t===0}ne.evaluated={dynamicProps:!0,dynamicItems:!1};function Y(o,{instancePath:s="",parentData:N,parentDataProperty:x,
rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,m=Y.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0);let r=t,i=!0,n=t,_=t,c=t,p=t,l=!1,g=t;if(o&&typeof o=="object"&&!Array.isArray(o)){let f;if(o.tool_calls===void 0&&
(f="tool_calls")){let d={};e===null?e=[d]:e.push(d),t++}}var k=g===t;if(l=l||k,k){var y={};y.tool_calls=!0}let h=t;if(o&&
typeof o=="object"&&!Array.isArray(o)){let f;if(o.function_call===void 0&&(f="function_call")){let d={};e===null?e=[d]:e.
push(d),t++}}var k=h===t;l=l||k,k&&y!==!0&&(y=y||{},y.function_call=!0);let P=t;if(o&&typeof o=="object"&&!Array.isArray(
o)){let f;if(o.refusal===void 0&&(f="refusal")){let d={};e===null?e=[d]:e.push(d),t++}}var k=P===t;l=l||k,k&&y!==!0&&(y=
y||{},y.refusal=!0);let w=t;if(o&&typeof o=="object"&&!Array.isArray(o)){let f;if(o.audio===void 0&&(f="audio")){let d={};
e===null?e=[d]:e.push(d),t++}}var k=w===t;if(l=l||k,k&&y!==!0&&(y=y||{},y.audio=!0),l)t=p,e!==null&&(p?e.length=p:e=null);else{
let f={};e===null?e=[f]:e.push(f),t++}var q=c===t;if(q){let f={};e===null?e=[f]:e.push(f),t++}else t=_,e!==null&&(_?e.length=
_:e=null);var $=n===t;if(t=r,e!==null&&(r?e.length=r:e=null),$){let f=t;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.content===
void 0){let I={instancePath:s,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"content"}};e===null?
e=[I]:e.push(I),t++}var $=f===t;if(i=$,i){var A={};A.content=!0}}if(!i){let f={instancePath:s,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:"then"}};e===null?e=[f]:e.push(f),t++}if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.role===
void 0){let f={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"}};e===null?e=[f]:
e.push(f),t++}if(A!==!0&&(A=A||{},A.role=!0,A.content=!0,A.refusal=!0,A.name=!0,A.audio=!0,A.tool_calls=!0,A.function_call=
!0),o.role!==void 0){let f=o.role;if(typeof f!="string"){let d={instancePath:s+"/role",schemaPath:"#/properties/role/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),t++}if(f!=="assistant"){let d={instancePath:s+"/role",
schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue:"assistant"}};e===null?e=[d]:e.push(d),t++}}if(o.
content!==void 0){let f=o.content;if(typeof f!="string"&&!Array.isArray(f)&&f!==null){let d={instancePath:s+"/content",schemaPath:"\
#/properties/content/type",keyword:"type",params:{type:Ue.properties.content.type}};e===null?e=[d]:e.push(d),t++}if(Array.
isArray(f)){if(f.length<1){let I={instancePath:s+"/content",schemaPath:"#/properties/content/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[I]:e.push(I),t++}let d=f.length;for(let I=0;I<d;I++)ie(f[I],{instancePath:s+"/content/"+I,
parentData:f,parentDataProperty:I,rootData:v,dynamicAnchors:j})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)}}
if(o.refusal!==void 0){let f=o.refusal;if(typeof f!="string"&&f!==null){let d={instancePath:s+"/refusal",schemaPath:"#/p\
roperties/refusal/type",keyword:"type",params:{type:Ue.properties.refusal.type}};e===null?e=[d]:e.push(d),t++}}if(o.name!==
void 0&&typeof o.name!="string"){let f={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),t++}if(o.audio!==void 0){let f=o.audio;if(!(f&&typeof f=="object"&&!Array.isArray(
f))&&f!==null){let d={instancePath:s+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type:Ue.properties.
audio.type}};e===null?e=[d]:e.push(d),t++}if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.id===void 0){let d={instancePath:s+
"/audio",schemaPath:"#/properties/audio/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[d]:e.push(
d),t++}if(f.id!==void 0&&typeof f.id!="string"){let d={instancePath:s+"/audio/id",schemaPath:"#/properties/audio/propert\
ies/id/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),t++}}}if(o.tool_calls!==void 0){let f=o.tool_calls;
if(Array.isArray(f)){if(f.length<1){let I={instancePath:s+"/tool_calls",schemaPath:"#/properties/tool_calls/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[I]:e.push(I),t++}let d=f.length;for(let I=0;I<d;I++)ne(f[I],{instancePath:s+"/to\
ol_calls/"+I,parentData:f,parentDataProperty:I,rootData:v,dynamicAnchors:j})||(e=e===null?ne.errors:e.concat(ne.errors),
t=e.length)}else{let d={instancePath:s+"/tool_calls",schemaPath:"#/properties/tool_calls/type",keyword:"type",params:{type:"\
array"}};e===null?e=[d]:e.push(d),t++}}if(o.function_call!==void 0){let f=o.function_call;if(!(f&&typeof f=="object"&&!Array.
isArray(f))&&f!==null){let d={instancePath:s+"/function_call",schemaPath:"#/properties/function_call/type",keyword:"type",
params:{type:Ue.properties.function_call.type}};e===null?e=[d]:e.push(d),t++}if(f&&typeof f=="object"&&!Array.isArray(f)){
if(f.name===void 0){let d={instancePath:s+"/function_call",schemaPath:"#/properties/function_call/required",keyword:"req\
uired",params:{missingProperty:"name"}};e===null?e=[d]:e.push(d),t++}if(f.arguments===void 0){let d={instancePath:s+"/fu\
nction_call",schemaPath:"#/properties/function_call/required",keyword:"required",params:{missingProperty:"arguments"}};e===
null?e=[d]:e.push(d),t++}if(f.name!==void 0&&typeof f.name!="string"){let d={instancePath:s+"/function_call/name",schemaPath:"\
#/properties/function_call/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),t++}if(f.
arguments!==void 0&&typeof f.arguments!="string"){let d={instancePath:s+"/function_call/arguments",schemaPath:"#/propert\
ies/function_call/properties/arguments/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),t++}}}}else{
let f={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),t++}return Y.errors=
e,m.props=A,t===0}Y.evaluated={dynamicProps:!0,dynamicItems:!1};function ae(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,
m=ae.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.role===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"}};
e===null?e=[r]:e.push(r),t++}if(o.content===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"content"}};e===null?e=[r]:e.push(r),t++}if(o.tool_call_id===void 0){let r={instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"tool_call_id"}};e===null?e=[r]:e.push(r),t++}if(o.role!==void 0){
let r=o.role;if(typeof r!="string"){let i={instancePath:s+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),t++}if(r!=="tool"){let i={instancePath:s+"/role",schemaPath:"#/properties/role/\
const",keyword:"const",params:{allowedValue:"tool"}};e===null?e=[i]:e.push(i),t++}}if(o.content!==void 0&&(B(o.content,{
instancePath:s+"/content",parentData:o,parentDataProperty:"content",rootData:v,dynamicAnchors:j})||(e=e===null?B.errors:
e.concat(B.errors),t=e.length)),o.tool_call_id!==void 0&&typeof o.tool_call_id!="string"){let r={instancePath:s+"/tool_c\
all_id",schemaPath:"#/properties/tool_call_id/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{
let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ae.
errors=e,t===0}ae.evaluated={props:{role:!0,content:!0,tool_call_id:!0},dynamicProps:!1,dynamicItems:!1};var kr={type:"o\
bject",required:["role","content","name"],properties:{role:{type:"string",const:"function"},content:{type:["string","nul\
l"]},name:{type:"string"}}};function le(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){
let e=null,t=0,m=le.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&
!Array.isArray(o)){if(o.role===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
role"}};e===null?e=[r]:e.push(r),t++}if(o.content===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"content"}};e===null?e=[r]:e.push(r),t++}if(o.name===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(o.role!==void 0){let r=o.
role;if(typeof r!="string"){let i={instancePath:s+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),t++}if(r!=="function"){let i={instancePath:s+"/role",schemaPath:"#/properties/role/co\
nst",keyword:"const",params:{allowedValue:"function"}};e===null?e=[i]:e.push(i),t++}}if(o.content!==void 0){let r=o.content;
if(typeof r!="string"&&r!==null){let i={instancePath:s+"/content",schemaPath:"#/properties/content/type",keyword:"type",
params:{type:kr.properties.content.type}};e===null?e=[i]:e.push(i),t++}}if(o.name!==void 0&&typeof o.name!="string"){let r={
instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}
return le.errors=e,t===0}le.evaluated={props:{role:!0,content:!0,name:!0},dynamicProps:!1,dynamicItems:!1};function ue(o,{
instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,m=ue.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){let n=o.role;
if(typeof n=="string")if(n==="developer"){J(o,{instancePath:s,parentData:N,parentDataProperty:x,rootData:v,dynamicAnchors:j})||
(e=e===null?J.errors:e.concat(J.errors),t=e.length);var r={};r.role=!0,r.content=!0,r.name=!0}else if(n==="system")Q(o,{
instancePath:s,parentData:N,parentDataProperty:x,rootData:v,dynamicAnchors:j})||(e=e===null?Q.errors:e.concat(Q.errors),
t=e.length),r!==!0&&(r=r||{},r.role=!0,r.content=!0,r.name=!0);else if(n==="user")te(o,{instancePath:s,parentData:N,parentDataProperty:x,
rootData:v,dynamicAnchors:j})||(e=e===null?te.errors:e.concat(te.errors),t=e.length),r!==!0&&(r=r||{},r.role=!0,r.content=
!0,r.name=!0);else if(n==="assistant"){if(!Y(o,{instancePath:s,parentData:N,parentDataProperty:x,rootData:v,dynamicAnchors:j}))
e=e===null?Y.errors:e.concat(Y.errors),t=e.length;else var i=Y.evaluated.props;r!==!0&&i!==void 0&&(i===!0?r=!0:(r=r||{},
Object.assign(r,i)))}else if(n==="tool")ae(o,{instancePath:s,parentData:N,parentDataProperty:x,rootData:v,dynamicAnchors:j})||
(e=e===null?ae.errors:e.concat(ae.errors),t=e.length),r!==!0&&(r=r||{},r.role=!0,r.content=!0,r.tool_call_id=!0);else if(n===
"function")le(o,{instancePath:s,parentData:N,parentDataProperty:x,rootData:v,dynamicAnchors:j})||(e=e===null?le.errors:e.
concat(le.errors),t=e.length),r!==!0&&(r=r||{},r.role=!0,r.content=!0,r.name=!0);else{let _={instancePath:s,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"role",tagValue:n}};e===null?e=[_]:e.push(_),t++}else{
let _={instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"role",tagValue:n}};e===
null?e=[_]:e.push(_),t++}}else{let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),t++}return ue.errors=e,m.props=r,t===0}ue.evaluated={dynamicProps:!0,dynamicItems:!1};var Pr={type:"obje\
ct",required:["name"],properties:{name:{$ref:"#/$defs/functionName"},description:{type:"string"},parameters:{type:"objec\
t"},strict:{type:["boolean","null"]}}};var br=new RegExp("^[a-zA-Z0-9_.-]+$","u");function me(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,
dynamicAnchors:j={}}={}){let e=null,t=0,m=me.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
typeof o=="string"){if(Be(o)>64){let r={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64}};e===
null?e=[r]:e.push(r),t++}if(!br.test(o)){let r={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[a-zA-Z0-9_.-]+$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}return me.errors=e,t===0}me.evaluated={dynamicProps:!1,dynamicItems:!1};function S(o,{
instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,m=S.evaluated;if(m.
dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){
let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(
r),t++}if(o.name!==void 0&&(me(o.name,{instancePath:s+"/name",parentData:o,parentDataProperty:"name",rootData:v,dynamicAnchors:j})||
(e=e===null?me.errors:e.concat(me.errors),t=e.length)),o.description!==void 0&&typeof o.description!="string"){let r={instancePath:s+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),
t++}if(o.parameters!==void 0){let r=o.parameters;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let i={instancePath:s+"\
/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}
if(o.strict!==void 0){let r=o.strict;if(typeof r!="boolean"&&r!==null){let i={instancePath:s+"/strict",schemaPath:"#/pro\
perties/strict/type",keyword:"type",params:{type:Pr.properties.strict.type}};e===null?e=[i]:e.push(i),t++}}}else{let r={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return S.errors=e,
t===0}S.evaluated={props:{name:!0,description:!0,parameters:!0,strict:!0},dynamicProps:!1,dynamicItems:!1};var nr={type:[
"object","null"],required:["mode"],properties:{mode:{type:"string",enum:["score","block"]}}};function U(o,{instancePath:s="",
parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,m=U.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null){let r={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:nr.type}};e===null?e=[r]:e.push(r),t++}if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.mode===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
mode"}};e===null?e=[r]:e.push(r),t++}if(o.mode!==void 0){let r=o.mode;if(typeof r!="string"){let i={instancePath:s+"/mod\
e",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="sco\
re"||r==="block")){let i={instancePath:s+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:nr.
properties.mode.enum}};e===null?e=[i]:e.push(i),t++}}}return U.errors=e,t===0}U.evaluated={props:{mode:!0},dynamicProps:!1,
dynamicItems:!1};function ce(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,
m=ce.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.type===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[r]:e.push(r),t++}if(o.type!==void 0){let r=o.type;if(typeof r!="string"){let i={instancePath:s+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r!=="text"){let i={instancePath:s+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"text"}};e===null?e=[i]:e.push(i),t++}}}else{
let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ce.
errors=e,t===0}ce.evaluated={props:{type:!0},dynamicProps:!1,dynamicItems:!1};function ye(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,
m=ye.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.type===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[r]:e.push(r),t++}if(o.type!==void 0){let r=o.type;if(typeof r!="string"){let i={instancePath:s+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r!=="json_object"){let i={
instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"json_object"}};e===null?
e=[i]:e.push(i),t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[
r]:e.push(r),t++}return ye.errors=e,t===0}ye.evaluated={props:{type:!0},dynamicProps:!1,dynamicItems:!1};var _r={type:"o\
bject",required:["type","json_schema"],properties:{type:{type:"string",const:"json_schema"},json_schema:{type:"object",required:[
"name"],properties:{name:{type:"string",pattern:"^[a-zA-Z0-9_-]+$",maxLength:64},description:{type:"string"},schema:{type:"\
object"},strict:{type:["boolean","null"]}}}}},wr=new RegExp("^[a-zA-Z0-9_-]+$","u");function fe(o,{instancePath:s="",parentData:N,
parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,m=fe.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.type===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),t++}if(o.json_schema===void 0){
let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"json_schema"}};e===null?e=[r]:
e.push(r),t++}if(o.type!==void 0){let r=o.type;if(typeof r!="string"){let i={instancePath:s+"/type",schemaPath:"#/proper\
ties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r!=="json_schema"){let i={instancePath:s+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"json_schema"}};e===null?e=[i]:e.push(
i),t++}}if(o.json_schema!==void 0){let r=o.json_schema;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){
let i={instancePath:s+"/json_schema",schemaPath:"#/properties/json_schema/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[i]:e.push(i),t++}if(r.name!==void 0){let i=r.name;if(typeof i=="string"){if(Be(i)>64){let n={instancePath:s+
"/json_schema/name",schemaPath:"#/properties/json_schema/properties/name/maxLength",keyword:"maxLength",params:{limit:64}};
e===null?e=[n]:e.push(n),t++}if(!wr.test(i)){let n={instancePath:s+"/json_schema/name",schemaPath:"#/properties/json_sch\
ema/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9_-]+$"}};e===null?e=[n]:e.push(n),t++}}else{let n={
instancePath:s+"/json_schema/name",schemaPath:"#/properties/json_schema/properties/name/type",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),t++}}if(r.description!==void 0&&typeof r.description!="string"){let i={instancePath:s+
"/json_schema/description",schemaPath:"#/properties/json_schema/properties/description/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),t++}if(r.schema!==void 0){let i=r.schema;if(!(i&&typeof i=="object"&&!Array.isArray(i))){
let n={instancePath:s+"/json_schema/schema",schemaPath:"#/properties/json_schema/properties/schema/type",keyword:"type",
params:{type:"object"}};e===null?e=[n]:e.push(n),t++}}if(r.strict!==void 0){let i=r.strict;if(typeof i!="boolean"&&i!==null){
let n={instancePath:s+"/json_schema/strict",schemaPath:"#/properties/json_schema/properties/strict/type",keyword:"type",
params:{type:_r.properties.json_schema.properties.strict.type}};e===null?e=[n]:e.push(n),t++}}}else{let i={instancePath:s+
"/json_schema",schemaPath:"#/properties/json_schema/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),
t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}
return fe.errors=e,t===0}fe.evaluated={props:{type:!0,json_schema:!0},dynamicProps:!1,dynamicItems:!1};function de(o,{instancePath:s="",
parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,m=de.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){let i=o.type;if(typeof i=="s\
tring")if(i==="text"){ce(o,{instancePath:s,parentData:N,parentDataProperty:x,rootData:v,dynamicAnchors:j})||(e=e===null?
ce.errors:e.concat(ce.errors),t=e.length);var r={};r.type=!0}else if(i==="json_object")ye(o,{instancePath:s,parentData:N,
parentDataProperty:x,rootData:v,dynamicAnchors:j})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length),r!==!0&&(r=r||
{},r.type=!0);else if(i==="json_schema")fe(o,{instancePath:s,parentData:N,parentDataProperty:x,rootData:v,dynamicAnchors:j})||
(e=e===null?fe.errors:e.concat(fe.errors),t=e.length),r!==!0&&(r=r||{},r.type=!0,r.json_schema=!0);else{let n={instancePath:s,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:i}};e===null?e=[n]:e.push(
n),t++}else{let n={instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:i}};
e===null?e=[n]:e.push(n),t++}}else{let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),t++}return de.errors=e,m.props=r,t===0}de.evaluated={dynamicProps:!0,dynamicItems:!1};var qr={anyOf:[
{type:"string",enum:["none","auto","required"]},{type:"object",discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs\
/namedFunction"},{$ref:"#/$defs/namedCustomTool"},{$ref:"#/$defs/allowedTools"}]}]};function he(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,
m=he.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.type===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[r]:e.push(r),t++}if(o.function===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"function"}};e===null?e=[r]:e.push(r),t++}if(o.type!==void 0){let r=o.type;if(typeof r!="string"){let i={
instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(
i),t++}if(r!=="function"){let i={instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
function"}};e===null?e=[i]:e.push(i),t++}}if(o.function!==void 0){let r=o.function;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.name===void 0){let i={instancePath:s+"/function",schemaPath:"#/properties/function/required",keyword:"required",
params:{missingProperty:"name"}};e===null?e=[i]:e.push(i),t++}if(r.name!==void 0&&typeof r.name!="string"){let i={instancePath:s+
"/function/name",schemaPath:"#/properties/function/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),t++}}else{let i={instancePath:s+"/function",schemaPath:"#/properties/function/type",keyword:"type",params:{
type:"object"}};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return he.errors=e,t===0}he.evaluated={props:{type:!0,function:!0},dynamicProps:!1,
dynamicItems:!1};function ge(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,
m=ge.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.type===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[r]:e.push(r),t++}if(o.custom===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"custom"}};e===null?e=[r]:e.push(r),t++}if(o.type!==void 0){let r=o.type;if(typeof r!="string"){let i={instancePath:s+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r!=="\
custom"){let i={instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"custom"}};
e===null?e=[i]:e.push(i),t++}}if(o.custom!==void 0){let r=o.custom;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===
void 0){let i={instancePath:s+"/custom",schemaPath:"#/properties/custom/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[i]:e.push(i),t++}if(r.name!==void 0&&typeof r.name!="string"){let i={instancePath:s+"/custom/name",schemaPath:"\
#/properties/custom/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}else{let i={
instancePath:s+"/custom",schemaPath:"#/properties/custom/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(
i),t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
t++}return ge.errors=e,t===0}ge.evaluated={props:{type:!0,custom:!0},dynamicProps:!1,dynamicItems:!1};var vr={type:"obje\
ct",required:["type","allowed_tools"],properties:{type:{type:"string",const:"allowed_tools"},allowed_tools:{type:"object",
required:["mode","tools"],properties:{mode:{type:"string",enum:["auto","required"]},tools:{type:"array",items:{type:"obj\
ect"}}}}}};function ke(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,
t=0,m=ke.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.type===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[r]:e.push(r),t++}if(o.allowed_tools===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"allowed_tools"}};e===null?e=[r]:e.push(r),t++}if(o.type!==void 0){let r=o.type;if(typeof r!=
"string"){let i={instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),t++}if(r!=="allowed_tools"){let i={instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"\
const",params:{allowedValue:"allowed_tools"}};e===null?e=[i]:e.push(i),t++}}if(o.allowed_tools!==void 0){let r=o.allowed_tools;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mode===void 0){let i={instancePath:s+"/allowed_tools",schemaPath:"#/pr\
operties/allowed_tools/required",keyword:"required",params:{missingProperty:"mode"}};e===null?e=[i]:e.push(i),t++}if(r.tools===
void 0){let i={instancePath:s+"/allowed_tools",schemaPath:"#/properties/allowed_tools/required",keyword:"required",params:{
missingProperty:"tools"}};e===null?e=[i]:e.push(i),t++}if(r.mode!==void 0){let i=r.mode;if(typeof i!="string"){let n={instancePath:s+
"/allowed_tools/mode",schemaPath:"#/properties/allowed_tools/properties/mode/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),t++}if(!(i==="auto"||i==="required")){let n={instancePath:s+"/allowed_tools/mode",schemaPath:"#\
/properties/allowed_tools/properties/mode/enum",keyword:"enum",params:{allowedValues:vr.properties.allowed_tools.properties.
mode.enum}};e===null?e=[n]:e.push(n),t++}}if(r.tools!==void 0){let i=r.tools;if(Array.isArray(i)){let n=i.length;for(let _=0;_<
n;_++){let c=i[_];if(!(c&&typeof c=="object"&&!Array.isArray(c))){let p={instancePath:s+"/allowed_tools/tools/"+_,schemaPath:"\
#/properties/allowed_tools/properties/tools/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),
t++}}}else{let n={instancePath:s+"/allowed_tools/tools",schemaPath:"#/properties/allowed_tools/properties/tools/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let i={instancePath:s+"/allowed_tools",schemaPath:"#/pr\
operties/allowed_tools/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ke.errors=e,t===0}ke.evaluated=
{props:{type:!0,allowed_tools:!0},dynamicProps:!1,dynamicItems:!1};function Pe(o,{instancePath:s="",parentData:N,parentDataProperty:x,
rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,m=Pe.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.
items=void 0);let r=t,i=!1,n=t;if(typeof o!="string"){let l={instancePath:s,schemaPath:"#/anyOf/0/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),t++}if(!(o==="none"||o==="auto"||o==="required")){let l={instancePath:s,schemaPath:"\
#/anyOf/0/enum",keyword:"enum",params:{allowedValues:qr.anyOf[0].enum}};e===null?e=[l]:e.push(l),t++}var p=n===t;i=i||p;
let _=t;if(o&&typeof o=="object"&&!Array.isArray(o)){let l=o.type;if(typeof l=="string")if(l==="function"){he(o,{instancePath:s,
parentData:N,parentDataProperty:x,rootData:v,dynamicAnchors:j})||(e=e===null?he.errors:e.concat(he.errors),t=e.length);var c={};
c.type=!0,c.function=!0}else if(l==="custom")ge(o,{instancePath:s,parentData:N,parentDataProperty:x,rootData:v,dynamicAnchors:j})||
(e=e===null?ge.errors:e.concat(ge.errors),t=e.length),c!==!0&&(c=c||{},c.type=!0,c.custom=!0);else if(l==="allowed_tools")
ke(o,{instancePath:s,parentData:N,parentDataProperty:x,rootData:v,dynamicAnchors:j})||(e=e===null?ke.errors:e.concat(ke.
errors),t=e.length),c!==!0&&(c=c||{},c.type=!0,c.allowed_tools=!0);else{let g={instancePath:s,schemaPath:"#/anyOf/1/disc\
riminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:l}};e===null?e=[g]:e.push(g),t++}else{let g={
instancePath:s,schemaPath:"#/anyOf/1/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:l}};
e===null?e=[g]:e.push(g),t++}}else{let l={instancePath:s,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"object"}};
e===null?e=[l]:e.push(l),t++}var p=_===t;if(i=i||p,i)t=r,e!==null&&(r?e.length=r:e=null);else{let l={instancePath:s,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),t++}return Pe.errors=e,m.props=c,t===0}Pe.evaluated={dynamicProps:!0,
dynamicItems:!1};function be(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,
m=be.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.type===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[r]:e.push(r),t++}if(o.function===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"function"}};e===null?e=[r]:e.push(r),t++}if(o.type!==void 0){let r=o.type;if(typeof r!="string"){let i={
instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(
i),t++}if(r!=="function"){let i={instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
function"}};e===null?e=[i]:e.push(i),t++}}o.function!==void 0&&(S(o.function,{instancePath:s+"/function",parentData:o,parentDataProperty:"\
function",rootData:v,dynamicAnchors:j})||(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{let r={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return be.errors=e,t===0}be.evaluated=
{props:{type:!0,function:!0},dynamicProps:!1,dynamicItems:!1};function _e(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,
m=_e.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.type===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[r]:e.push(r),t++}if(o.type!==void 0){let r=o.type;if(typeof r!="string"){let i={instancePath:s+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r!=="text"){let i={instancePath:s+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"text"}};e===null?e=[i]:e.push(i),t++}}}else{
let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return _e.
errors=e,t===0}_e.evaluated={props:{type:!0},dynamicProps:!1,dynamicItems:!1};var jr={type:"object",required:["type","gr\
ammar"],properties:{type:{type:"string",const:"grammar"},grammar:{type:"object",required:["definition","syntax"],properties:{
definition:{type:"string"},syntax:{type:"string",enum:["lark","regex"]}}}}};function we(o,{instancePath:s="",parentData:N,
parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,m=we.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.type===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),t++}if(o.grammar===void 0){let r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"grammar"}};e===null?e=[r]:e.push(r),t++}
if(o.type!==void 0){let r=o.type;if(typeof r!="string"){let i={instancePath:s+"/type",schemaPath:"#/properties/type/type",
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r!=="grammar"){let i={instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"grammar"}};e===null?e=[i]:e.push(i),t++}}if(o.grammar!==void 0){
let r=o.grammar;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.definition===void 0){let i={instancePath:s+"/grammar",
schemaPath:"#/properties/grammar/required",keyword:"required",params:{missingProperty:"definition"}};e===null?e=[i]:e.push(
i),t++}if(r.syntax===void 0){let i={instancePath:s+"/grammar",schemaPath:"#/properties/grammar/required",keyword:"requir\
ed",params:{missingProperty:"syntax"}};e===null?e=[i]:e.push(i),t++}if(r.definition!==void 0&&typeof r.definition!="stri\
ng"){let i={instancePath:s+"/grammar/definition",schemaPath:"#/properties/grammar/properties/definition/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r.syntax!==void 0){let i=r.syntax;if(typeof i!="string"){let n={
instancePath:s+"/grammar/syntax",schemaPath:"#/properties/grammar/properties/syntax/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[n]:e.push(n),t++}if(!(i==="lark"||i==="regex")){let n={instancePath:s+"/grammar/syntax",schemaPath:"\
#/properties/grammar/properties/syntax/enum",keyword:"enum",params:{allowedValues:jr.properties.grammar.properties.syntax.
enum}};e===null?e=[n]:e.push(n),t++}}}else{let i={instancePath:s+"/grammar",schemaPath:"#/properties/grammar/type",keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return we.errors=e,t===0}we.evaluated={props:{type:!0,grammar:!0},
dynamicProps:!1,dynamicItems:!1};function qe(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){
let e=null,t=0,m=qe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&
!Array.isArray(o)){let i=o.type;if(typeof i=="string")if(i==="text"){_e(o,{instancePath:s,parentData:N,parentDataProperty:x,
rootData:v,dynamicAnchors:j})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length);var r={};r.type=!0}else if(i==="gra\
mmar")we(o,{instancePath:s,parentData:N,parentDataProperty:x,rootData:v,dynamicAnchors:j})||(e=e===null?we.errors:e.concat(
we.errors),t=e.length),r!==!0&&(r=r||{},r.type=!0,r.grammar=!0);else{let n={instancePath:s,schemaPath:"#/discriminator",
keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:i}};e===null?e=[n]:e.push(n),t++}else{let n={instancePath:s,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:i}};e===null?e=[n]:e.push(n),
t++}}else{let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}
return qe.errors=e,m.props=r,t===0}qe.evaluated={dynamicProps:!0,dynamicItems:!1};function ve(o,{instancePath:s="",parentData:N,
parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,m=ve.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.type===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),t++}if(o.custom===void 0){let r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"custom"}};e===null?e=[r]:e.push(r),t++}
if(o.type!==void 0){let r=o.type;if(typeof r!="string"){let i={instancePath:s+"/type",schemaPath:"#/properties/type/type",
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r!=="custom"){let i={instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"custom"}};e===null?e=[i]:e.push(i),t++}}if(o.custom!==void 0){
let r=o.custom;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let i={instancePath:s+"/custom",schemaPath:"\
#/properties/custom/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[i]:e.push(i),t++}if(r.name!==
void 0&&typeof r.name!="string"){let i={instancePath:s+"/custom/name",schemaPath:"#/properties/custom/properties/name/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r.description!==void 0&&typeof r.description!=
"string"){let i={instancePath:s+"/custom/description",schemaPath:"#/properties/custom/properties/description/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}r.format!==void 0&&(qe(r.format,{instancePath:s+"/custom/form\
at",parentData:r,parentDataProperty:"format",rootData:v,dynamicAnchors:j})||(e=e===null?qe.errors:e.concat(qe.errors),t=
e.length))}else{let i={instancePath:s+"/custom",schemaPath:"#/properties/custom/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return ve.errors=e,t===0}ve.evaluated={props:{type:!0,custom:!0},dynamicProps:!1,dynamicItems:!1};
function je(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,
m=je.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){let i=o.type;if(typeof i=="string")if(i==="function"){be(o,{instancePath:s,parentData:N,parentDataProperty:x,rootData:v,
dynamicAnchors:j})||(e=e===null?be.errors:e.concat(be.errors),t=e.length);var r={};r.type=!0,r.function=!0}else if(i==="\
custom")ve(o,{instancePath:s,parentData:N,parentDataProperty:x,rootData:v,dynamicAnchors:j})||(e=e===null?ve.errors:e.concat(
ve.errors),t=e.length),r!==!0&&(r=r||{},r.type=!0,r.custom=!0);else{let n={instancePath:s,schemaPath:"#/discriminator",keyword:"\
discriminator",params:{error:"mapping",tag:"type",tagValue:i}};e===null?e=[n]:e.push(n),t++}else{let n={instancePath:s,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:i}};e===null?e=[n]:e.push(n),t++}}else{
let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return je.
errors=e,m.props=r,t===0}je.evaluated={dynamicProps:!0,dynamicItems:!1};function Ge(o,{instancePath:s="",parentData:N,parentDataProperty:x,
rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,m=Ge.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.
items=void 0);let r=t,i=!0,n=t,_=t,c=t;if(o&&typeof o=="object"&&!Array.isArray(o)){let a;if(o.logprobs===void 0&&(a="lo\
gprobs")){let u={};e===null?e=[u]:e.push(u),t++}else if(o.logprobs!==void 0&&o.logprobs!==!0){let u={};e===null?e=[u]:e.
push(u),t++}}var p=c===t;if(p){let a={};e===null?e=[a]:e.push(a),t++}else t=_,e!==null&&(_?e.length=_:e=null);var l=n===
t;if(t=r,e!==null&&(r?e.length=r:e=null),l){let a=t;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.top_logprobs!==void 0){
let b=o.top_logprobs,F=t,z=t;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b))){let O={};e===null?e=[O]:e.push(O),
t++}var g=z===t;if(g){let O={instancePath:s+"/top_logprobs",schemaPath:"#/allOf/0/then/properties/top_logprobs/not",keyword:"\
not",params:{}};e===null?e=[O]:e.push(O),t++}else t=F,e!==null&&(F?e.length=F:e=null)}var l=a===t;if(i=l,i){var y={};y.top_logprobs=
!0}}if(!i){let a={instancePath:s,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[a]:e.
push(a),t++}let h=t,P=!0,w=t,k=t,q=t;if(o&&typeof o=="object"&&!Array.isArray(o)){let a;if(o.stream===void 0&&(a="stream")){
let u={};e===null?e=[u]:e.push(u),t++}else if(o.stream!==void 0&&o.stream!==!0){let u={};e===null?e=[u]:e.push(u),t++}}var $=q===
t;if($){let a={};e===null?e=[a]:e.push(a),t++}else t=k,e!==null&&(k?e.length=k:e=null);var A=w===t;if(t=h,e!==null&&(h?e.
length=h:e=null),A){let a=t;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.stream_options!==void 0){let b=o.stream_options,
F=t,z=t;if(!(b&&typeof b=="object"&&!Array.isArray(b))){let O={};e===null?e=[O]:e.push(O),t++}var f=z===t;if(f){let O={instancePath:s+
"/stream_options",schemaPath:"#/allOf/1/then/properties/stream_options/not",keyword:"not",params:{}};e===null?e=[O]:e.push(
O),t++}else t=F,e!==null&&(F?e.length=F:e=null)}var A=a===t;if(P=A,P){var d={};d.stream_options=!0}}if(!P){let a={instancePath:s,
schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[a]:e.push(a),t++}y!==!0&&d!==void 0&&
(d===!0?y=!0:(y=y||{},Object.assign(y,d)));let I=t,E=!0,D=t,V=t,H=t;if(o&&typeof o=="object"&&!Array.isArray(o)){let a;if(o.
tools===void 0&&(a="tools")){let u={};e===null?e=[u]:e.push(u),t++}}var ze=H===t;if(ze){let a={};e===null?e=[a]:e.push(a),
t++}else t=V,e!==null&&(V?e.length=V:e=null);var Je=D===t;if(t=I,e!==null&&(I?e.length=I:e=null),Je){let a=t;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.tool_choice!==void 0){let b={instancePath:s+"/tool_choice",schemaPath:"#/allOf/2/then/\
properties/tool_choice/not",keyword:"not",params:{}};e===null?e=[b]:e.push(b),t++}if(o.parallel_tool_calls!==void 0){let b={
instancePath:s+"/parallel_tool_calls",schemaPath:"#/allOf/2/then/properties/parallel_tool_calls/not",keyword:"not",params:{}};
e===null?e=[b]:e.push(b),t++}}var Je=a===t;if(E=Je,E){var Te={};Te.tool_choice=!0,Te.parallel_tool_calls=!0}}if(!E){let a={
instancePath:s,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[a]:e.push(a),t++}y!==!0&&
Te!==void 0&&(Te===!0?y=!0:(y=y||{},Object.assign(y,Te)));let Qe=t,We=!0,lr=t;if(o&&typeof o=="object"&&!Array.isArray(o)){
let a;if(o.modalities===void 0&&(a="modalities")){let u={};e===null?e=[u]:e.push(u),t++}else if(o.modalities!==void 0){let u=o.
modalities;if(t===t)if(Array.isArray(u)){let F=t,z=u.length;for(let O=0;O<z;O++){let cr=t;if(u[O]!=="audio"){let sr={};e===
null?e=[sr]:e.push(sr),t++}var tr=cr===t;if(tr)break}if(tr)t=F,e!==null&&(F?e.length=F:e=null);else{let O={};e===null?e=
[O]:e.push(O),t++}}else{let F={};e===null?e=[F]:e.push(F),t++}}}var Xe=lr===t;if(t=Qe,e!==null&&(Qe?e.length=Qe:e=null),
Xe){let a=t;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.audio===void 0){let b={instancePath:s,schemaPath:"#/allOf/\
3/then/required",keyword:"required",params:{missingProperty:"audio"}};e===null?e=[b]:e.push(b),t++}if(o.audio!==void 0){
let b=o.audio;if(!(b&&typeof b=="object"&&!Array.isArray(b))){let F={instancePath:s+"/audio",schemaPath:"#/allOf/3/then/\
properties/audio/type",keyword:"type",params:{type:"object"}};e===null?e=[F]:e.push(F),t++}}}var Xe=a===t;if(We=Xe,We){var Ce={};
Ce.audio=!0,Ce.modalities=!0}}if(!We){let a={instancePath:s,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword:"\
then"}};e===null?e=[a]:e.push(a),t++}if(y!==!0&&Ce!==void 0&&(Ce===!0?y=!0:(y=y||{},Object.assign(y,Ce))),o&&typeof o=="\
object"&&!Array.isArray(o)){if(o.model===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"model"}};e===null?e=[a]:e.push(a),t++}if(o.messages===void 0){let a={instancePath:s,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"messages"}};e===null?e=[a]:e.push(a),t++}for(let a in o)if(!Le.call(M.properties,
a)){let u={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[u]:e.push(u),t++}if(o.model!==void 0&&typeof o.model!="string"){let a={instancePath:s+"/model",schemaPath:"#\
/properties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}if(o.messages!==void 0){let a=o.
messages;if(Array.isArray(a)){if(a.length<1){let b={instancePath:s+"/messages",schemaPath:"#/properties/messages/minItem\
s",keyword:"minItems",params:{limit:1}};e===null?e=[b]:e.push(b),t++}let u=a.length;for(let b=0;b<u;b++)ue(a[b],{instancePath:s+
"/messages/"+b,parentData:a,parentDataProperty:b,rootData:v,dynamicAnchors:j})||(e=e===null?ue.errors:e.concat(ue.errors),
t=e.length)}else{let u={instancePath:s+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type:"\
array"}};e===null?e=[u]:e.push(u),t++}}if(o.audio!==void 0){let a=o.audio;if(!(a&&typeof a=="object"&&!Array.isArray(a))&&
a!==null){let u={instancePath:s+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type:M.properties.audio.
type}};e===null?e=[u]:e.push(u),t++}if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.voice===void 0){let u={instancePath:s+
"/audio",schemaPath:"#/properties/audio/required",keyword:"required",params:{missingProperty:"voice"}};e===null?e=[u]:e.
push(u),t++}if(a.format===void 0){let u={instancePath:s+"/audio",schemaPath:"#/properties/audio/required",keyword:"requi\
red",params:{missingProperty:"format"}};e===null?e=[u]:e.push(u),t++}if(a.voice!==void 0){let u=a.voice;if(typeof u!="st\
ring"&&!(u&&typeof u=="object"&&!Array.isArray(u))){let b={instancePath:s+"/audio/voice",schemaPath:"#/properties/audio/\
properties/voice/type",keyword:"type",params:{type:M.properties.audio.properties.voice.type}};e===null?e=[b]:e.push(b),t++}
if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.id===void 0){let b={instancePath:s+"/audio/voice",schemaPath:"#/proper\
ties/audio/properties/voice/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[b]:e.push(b),t++}if(u.
id!==void 0&&typeof u.id!="string"){let b={instancePath:s+"/audio/voice/id",schemaPath:"#/properties/audio/properties/vo\
ice/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),t++}}}if(a.format!==void 0){let u=a.
format;if(typeof u!="string"){let b={instancePath:s+"/audio/format",schemaPath:"#/properties/audio/properties/format/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),t++}if(!(u==="wav"||u==="aac"||u==="mp3"||u==="flac"||
u==="opus"||u==="pcm16")){let b={instancePath:s+"/audio/format",schemaPath:"#/properties/audio/properties/format/enum",keyword:"\
enum",params:{allowedValues:M.properties.audio.properties.format.enum}};e===null?e=[b]:e.push(b),t++}}}}if(o.frequency_penalty!==
void 0){let a=o.frequency_penalty;if(!(typeof a=="number"&&isFinite(a))&&a!==null){let u={instancePath:s+"/frequency_pen\
alty",schemaPath:"#/properties/frequency_penalty/type",keyword:"type",params:{type:M.properties.frequency_penalty.type}};
e===null?e=[u]:e.push(u),t++}if(typeof a=="number"&&isFinite(a)){if(a>2||isNaN(a)){let u={instancePath:s+"/frequency_pen\
alty",schemaPath:"#/properties/frequency_penalty/maximum",keyword:"maximum",params:{comparison:"<=",limit:2}};e===null?e=
[u]:e.push(u),t++}if(a<-2||isNaN(a)){let u={instancePath:s+"/frequency_penalty",schemaPath:"#/properties/frequency_penal\
ty/minimum",keyword:"minimum",params:{comparison:">=",limit:-2}};e===null?e=[u]:e.push(u),t++}}}if(o.function_call!==void 0){
let a=o.function_call,u=t,b=!1,F=t;if(typeof a!="string"){let O={instancePath:s+"/function_call",schemaPath:"#/propertie\
s/function_call/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),t++}if(!(a==="none"||a==="\
auto")){let O={instancePath:s+"/function_call",schemaPath:"#/properties/function_call/anyOf/0/enum",keyword:"enum",params:{
allowedValues:M.properties.function_call.anyOf[0].enum}};e===null?e=[O]:e.push(O),t++}var Re=F===t;b=b||Re;let z=t;if(a&&
typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0){let O={instancePath:s+"/function_call",schemaPath:"#/properti\
es/function_call/anyOf/1/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[O]:e.push(O),t++}if(a.
name!==void 0&&typeof a.name!="string"){let O={instancePath:s+"/function_call/name",schemaPath:"#/properties/function_ca\
ll/anyOf/1/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),t++}}else{let O={instancePath:s+
"/function_call",schemaPath:"#/properties/function_call/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=
[O]:e.push(O),t++}var Re=z===t;if(b=b||Re,Re){var ur={};ur.name=!0}if(b)t=u,e!==null&&(u?e.length=u:e=null);else{let O={
instancePath:s+"/function_call",schemaPath:"#/properties/function_call/anyOf",keyword:"anyOf",params:{}};e===null?e=[O]:
e.push(O),t++}}if(o.functions!==void 0){let a=o.functions;if(Array.isArray(a)){if(a.length>128){let b={instancePath:s+"/\
functions",schemaPath:"#/properties/functions/maxItems",keyword:"maxItems",params:{limit:128}};e===null?e=[b]:e.push(b),
t++}if(a.length<1){let b={instancePath:s+"/functions",schemaPath:"#/properties/functions/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[b]:e.push(b),t++}let u=a.length;for(let b=0;b<u;b++)S(a[b],{instancePath:s+"/functions/"+b,parentData:a,
parentDataProperty:b,rootData:v,dynamicAnchors:j})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)}else{let u={instancePath:s+
"/functions",schemaPath:"#/properties/functions/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),t++}}
if(o.logit_bias!==void 0){let a=o.logit_bias;if(!(a&&typeof a=="object"&&!Array.isArray(a))&&a!==null){let u={instancePath:s+
"/logit_bias",schemaPath:"#/properties/logit_bias/type",keyword:"type",params:{type:M.properties.logit_bias.type}};e===null?
e=[u]:e.push(u),t++}if(a&&typeof a=="object"&&!Array.isArray(a))for(let u in a){let b=a[u];if(!(typeof b=="number"&&!(b%
1)&&!isNaN(b)&&isFinite(b))){let F={instancePath:s+"/logit_bias/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#\
/properties/logit_bias/additionalProperties/type",keyword:"type",params:{type:"integer"}};e===null?e=[F]:e.push(F),t++}if(typeof b==
"number"&&isFinite(b)){if(b>100||isNaN(b)){let F={instancePath:s+"/logit_bias/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/logit_bias/additionalProperties/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};
e===null?e=[F]:e.push(F),t++}if(b<-100||isNaN(b)){let F={instancePath:s+"/logit_bias/"+u.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/logit_bias/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:-100}};
e===null?e=[F]:e.push(F),t++}}}}if(o.logprobs!==void 0){let a=o.logprobs;if(typeof a!="boolean"&&a!==null){let u={instancePath:s+
"/logprobs",schemaPath:"#/properties/logprobs/type",keyword:"type",params:{type:M.properties.logprobs.type}};e===null?e=
[u]:e.push(u),t++}}if(o.max_completion_tokens!==void 0){let a=o.max_completion_tokens;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a))&&a!==null){let u={instancePath:s+"/max_completion_tokens",schemaPath:"#/properties/max_completion_token\
s/type",keyword:"type",params:{type:M.properties.max_completion_tokens.type}};e===null?e=[u]:e.push(u),t++}if(typeof a==
"number"&&isFinite(a)&&(a<1||isNaN(a))){let u={instancePath:s+"/max_completion_tokens",schemaPath:"#/properties/max_comp\
letion_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[u]:e.push(u),t++}}if(o.max_tokens!==
void 0){let a=o.max_tokens;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&a!==null){let u={instancePath:s+"/m\
ax_tokens",schemaPath:"#/properties/max_tokens/type",keyword:"type",params:{type:M.properties.max_tokens.type}};e===null?
e=[u]:e.push(u),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){let u={instancePath:s+"/max_tokens",schemaPath:"\
#/properties/max_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[u]:e.push(u),t++}}if(o.
metadata!==void 0){let a=o.metadata;if(!(a&&typeof a=="object"&&!Array.isArray(a))&&a!==null){let u={instancePath:s+"/me\
tadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:M.properties.metadata.type}};e===null?e=[u]:
e.push(u),t++}if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>16){let u={instancePath:s+"/metadata",
schemaPath:"#/properties/metadata/maxProperties",keyword:"maxProperties",params:{limit:16}};e===null?e=[u]:e.push(u),t++}
for(let u in a){let b=t;if(typeof u=="string"){if(Be(u)>64){let F={instancePath:s+"/metadata",schemaPath:"#/properties/m\
etadata/propertyNames/maxLength",keyword:"maxLength",params:{limit:64},propertyName:u};e===null?e=[F]:e.push(F),t++}}else{
let F={instancePath:s+"/metadata",schemaPath:"#/properties/metadata/propertyNames/type",keyword:"type",params:{type:"str\
ing"},propertyName:u};e===null?e=[F]:e.push(F),t++}var mr=b===t;if(!mr){let F={instancePath:s+"/metadata",schemaPath:"#/\
properties/metadata/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[F]:e.push(F),t++}}for(let u in a){
let b=a[u];if(typeof b=="string"){if(Be(b)>512){let F={instancePath:s+"/metadata/"+u.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/metadata/additionalProperties/maxLength",keyword:"maxLength",params:{limit:512}};e===null?e=
[F]:e.push(F),t++}}else{let F={instancePath:s+"/metadata/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/metadata/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[F]:e.push(F),t++}}}}if(o.modalities!==
void 0){let a=o.modalities;if(!Array.isArray(a)&&a!==null){let u={instancePath:s+"/modalities",schemaPath:"#/properties/\
modalities/type",keyword:"type",params:{type:M.properties.modalities.type}};e===null?e=[u]:e.push(u),t++}if(Array.isArray(
a)){let u=a.length;for(let b=0;b<u;b++){let F=a[b];if(typeof F!="string"){let z={instancePath:s+"/modalities/"+b,schemaPath:"\
#/properties/modalities/items/type",keyword:"type",params:{type:"string"}};e===null?e=[z]:e.push(z),t++}if(!(F==="text"||
F==="audio")){let z={instancePath:s+"/modalities/"+b,schemaPath:"#/properties/modalities/items/enum",keyword:"enum",params:{
allowedValues:M.properties.modalities.items.enum}};e===null?e=[z]:e.push(z),t++}}}}if(o.moderation!==void 0){let a=o.moderation;
if(!(a&&typeof a=="object"&&!Array.isArray(a))&&a!==null){let u={instancePath:s+"/moderation",schemaPath:"#/properties/m\
oderation/type",keyword:"type",params:{type:M.properties.moderation.type}};e===null?e=[u]:e.push(u),t++}if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.model===void 0){let u={instancePath:s+"/moderation",schemaPath:"#/properties/moderatio\
n/required",keyword:"required",params:{missingProperty:"model"}};e===null?e=[u]:e.push(u),t++}if(a.model!==void 0&&typeof a.
model!="string"){let u={instancePath:s+"/moderation/model",schemaPath:"#/properties/moderation/properties/model/type",keyword:"\
type",params:{type:"string"}};e===null?e=[u]:e.push(u),t++}if(a.policy!==void 0){let u=a.policy;if(!(u&&typeof u=="objec\
t"&&!Array.isArray(u))&&u!==null){let b={instancePath:s+"/moderation/policy",schemaPath:"#/properties/moderation/propert\
ies/policy/type",keyword:"type",params:{type:M.properties.moderation.properties.policy.type}};e===null?e=[b]:e.push(b),t++}
u&&typeof u=="object"&&!Array.isArray(u)&&(u.input!==void 0&&(U(u.input,{instancePath:s+"/moderation/policy/input",parentData:u,
parentDataProperty:"input",rootData:v,dynamicAnchors:j})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),u.output!==
void 0&&(U(u.output,{instancePath:s+"/moderation/policy/output",parentData:u,parentDataProperty:"output",rootData:v,dynamicAnchors:j})||
(e=e===null?U.errors:e.concat(U.errors),t=e.length)))}}}if(o.n!==void 0){let a=o.n;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a))&&a!==null){let u={instancePath:s+"/n",schemaPath:"#/properties/n/type",keyword:"type",params:{type:M.properties.
n.type}};e===null?e=[u]:e.push(u),t++}if(typeof a=="number"&&isFinite(a)){if(a>128||isNaN(a)){let u={instancePath:s+"/n",
schemaPath:"#/properties/n/maximum",keyword:"maximum",params:{comparison:"<=",limit:128}};e===null?e=[u]:e.push(u),t++}if(a<
1||isNaN(a)){let u={instancePath:s+"/n",schemaPath:"#/properties/n/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[u]:e.push(u),t++}}}if(o.parallel_tool_calls!==void 0&&typeof o.parallel_tool_calls!="boolean"){let a={instancePath:s+
"/parallel_tool_calls",schemaPath:"#/properties/parallel_tool_calls/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[a]:e.push(a),t++}if(o.prediction!==void 0){let a=o.prediction;if(!(a&&typeof a=="object"&&!Array.isArray(a))&&a!==null){
let u={instancePath:s+"/prediction",schemaPath:"#/properties/prediction/type",keyword:"type",params:{type:M.properties.prediction.
type}};e===null?e=[u]:e.push(u),t++}if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.type===void 0){let u={instancePath:s+
"/prediction",schemaPath:"#/properties/prediction/required",keyword:"required",params:{missingProperty:"type"}};e===null?
e=[u]:e.push(u),t++}if(a.content===void 0){let u={instancePath:s+"/prediction",schemaPath:"#/properties/prediction/requi\
red",keyword:"required",params:{missingProperty:"content"}};e===null?e=[u]:e.push(u),t++}if(a.type!==void 0){let u=a.type;
if(typeof u!="string"){let b={instancePath:s+"/prediction/type",schemaPath:"#/properties/prediction/properties/type/type",
keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),t++}if(u!=="content"){let b={instancePath:s+"/prediction\
/type",schemaPath:"#/properties/prediction/properties/type/const",keyword:"const",params:{allowedValue:"content"}};e===null?
e=[b]:e.push(b),t++}}a.content!==void 0&&(B(a.content,{instancePath:s+"/prediction/content",parentData:a,parentDataProperty:"\
content",rootData:v,dynamicAnchors:j})||(e=e===null?B.errors:e.concat(B.errors),t=e.length))}}if(o.presence_penalty!==void 0){
let a=o.presence_penalty;if(!(typeof a=="number"&&isFinite(a))&&a!==null){let u={instancePath:s+"/presence_penalty",schemaPath:"\
#/properties/presence_penalty/type",keyword:"type",params:{type:M.properties.presence_penalty.type}};e===null?e=[u]:e.push(
u),t++}if(typeof a=="number"&&isFinite(a)){if(a>2||isNaN(a)){let u={instancePath:s+"/presence_penalty",schemaPath:"#/pro\
perties/presence_penalty/maximum",keyword:"maximum",params:{comparison:"<=",limit:2}};e===null?e=[u]:e.push(u),t++}if(a<
-2||isNaN(a)){let u={instancePath:s+"/presence_penalty",schemaPath:"#/properties/presence_penalty/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:-2}};e===null?e=[u]:e.push(u),t++}}}if(o.prompt_cache_key!==void 0){let a=o.prompt_cache_key;
if(typeof a!="string"&&a!==null){let u={instancePath:s+"/prompt_cache_key",schemaPath:"#/properties/prompt_cache_key/typ\
e",keyword:"type",params:{type:M.properties.prompt_cache_key.type}};e===null?e=[u]:e.push(u),t++}}if(o.prompt_cache_options!==
void 0){let a=o.prompt_cache_options;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.mode!==void 0){let u=a.mode;if(typeof u!=
"string"){let b={instancePath:s+"/prompt_cache_options/mode",schemaPath:"#/properties/prompt_cache_options/properties/mo\
de/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),t++}if(!(u==="implicit"||u==="explicit")){let b={
instancePath:s+"/prompt_cache_options/mode",schemaPath:"#/properties/prompt_cache_options/properties/mode/enum",keyword:"\
enum",params:{allowedValues:M.properties.prompt_cache_options.properties.mode.enum}};e===null?e=[b]:e.push(b),t++}}if(a.
ttl!==void 0){let u=a.ttl;if(typeof u!="string"){let b={instancePath:s+"/prompt_cache_options/ttl",schemaPath:"#/propert\
ies/prompt_cache_options/properties/ttl/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),t++}if(u!==
"30m"){let b={instancePath:s+"/prompt_cache_options/ttl",schemaPath:"#/properties/prompt_cache_options/properties/ttl/en\
um",keyword:"enum",params:{allowedValues:M.properties.prompt_cache_options.properties.ttl.enum}};e===null?e=[b]:e.push(b),
t++}}}else{let u={instancePath:s+"/prompt_cache_options",schemaPath:"#/properties/prompt_cache_options/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[u]:e.push(u),t++}}if(o.prompt_cache_retention!==void 0){let a=o.prompt_cache_retention;
if(typeof a!="string"&&a!==null){let u={instancePath:s+"/prompt_cache_retention",schemaPath:"#/properties/prompt_cache_r\
etention/type",keyword:"type",params:{type:M.properties.prompt_cache_retention.type}};e===null?e=[u]:e.push(u),t++}if(!(a===
"in_memory"||a==="24h"||a===null)){let u={instancePath:s+"/prompt_cache_retention",schemaPath:"#/properties/prompt_cache\
_retention/enum",keyword:"enum",params:{allowedValues:M.properties.prompt_cache_retention.enum}};e===null?e=[u]:e.push(u),
t++}}if(o.reasoning_effort!==void 0){let a=o.reasoning_effort;if(typeof a!="string"&&a!==null){let u={instancePath:s+"/r\
easoning_effort",schemaPath:"#/properties/reasoning_effort/type",keyword:"type",params:{type:M.properties.reasoning_effort.
type}};e===null?e=[u]:e.push(u),t++}if(!(a==="none"||a==="minimal"||a==="low"||a==="medium"||a==="high"||a==="xhigh"||a===
"max"||a===null)){let u={instancePath:s+"/reasoning_effort",schemaPath:"#/properties/reasoning_effort/enum",keyword:"enu\
m",params:{allowedValues:M.properties.reasoning_effort.enum}};e===null?e=[u]:e.push(u),t++}}if(o.response_format!==void 0&&
(de(o.response_format,{instancePath:s+"/response_format",parentData:o,parentDataProperty:"response_format",rootData:v,dynamicAnchors:j})||
(e=e===null?de.errors:e.concat(de.errors),t=e.length)),o.safety_identifier!==void 0){let a=o.safety_identifier;if(typeof a!=
"string"&&a!==null){let u={instancePath:s+"/safety_identifier",schemaPath:"#/properties/safety_identifier/type",keyword:"\
type",params:{type:M.properties.safety_identifier.type}};e===null?e=[u]:e.push(u),t++}if(typeof a=="string"&&Be(a)>64){let u={
instancePath:s+"/safety_identifier",schemaPath:"#/properties/safety_identifier/maxLength",keyword:"maxLength",params:{limit:64}};
e===null?e=[u]:e.push(u),t++}}if(o.seed!==void 0){let a=o.seed;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&
a!==null){let u={instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:M.properties.seed.
type}};e===null?e=[u]:e.push(u),t++}if(typeof a=="number"&&isFinite(a)){if(a>9223372036854776e3||isNaN(a)){let u={instancePath:s+
"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9223372036854776e3}};e===
null?e=[u]:e.push(u),t++}if(a<-9223372036854776e3||isNaN(a)){let u={instancePath:s+"/seed",schemaPath:"#/properties/seed\
/minimum",keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};e===null?e=[u]:e.push(u),t++}}}if(o.service_tier!==
void 0){let a=o.service_tier;if(typeof a!="string"&&a!==null){let u={instancePath:s+"/service_tier",schemaPath:"#/proper\
ties/service_tier/type",keyword:"type",params:{type:M.properties.service_tier.type}};e===null?e=[u]:e.push(u),t++}if(!(a===
"auto"||a==="default"||a==="flex"||a==="scale"||a==="priority"||a==="fast"||a===null)){let u={instancePath:s+"/service_t\
ier",schemaPath:"#/properties/service_tier/enum",keyword:"enum",params:{allowedValues:M.properties.service_tier.enum}};e===
null?e=[u]:e.push(u),t++}}if(o.stop!==void 0){let a=o.stop;if(typeof a!="string"&&!Array.isArray(a)&&a!==null){let u={instancePath:s+
"/stop",schemaPath:"#/properties/stop/type",keyword:"type",params:{type:M.properties.stop.type}};e===null?e=[u]:e.push(u),
t++}if(Array.isArray(a)){if(a.length>4){let b={instancePath:s+"/stop",schemaPath:"#/properties/stop/maxItems",keyword:"m\
axItems",params:{limit:4}};e===null?e=[b]:e.push(b),t++}if(a.length<1){let b={instancePath:s+"/stop",schemaPath:"#/prope\
rties/stop/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[b]:e.push(b),t++}let u=a.length;for(let b=0;b<u;b++)
if(typeof a[b]!="string"){let F={instancePath:s+"/stop/"+b,schemaPath:"#/properties/stop/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[F]:e.push(F),t++}}}if(o.store!==void 0){let a=o.store;if(typeof a!="boolean"&&a!==null){let u={
instancePath:s+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type:M.properties.store.type}};e===null?
e=[u]:e.push(u),t++}}if(o.stream!==void 0){let a=o.stream;if(typeof a!="boolean"&&a!==null){let u={instancePath:s+"/stre\
am",schemaPath:"#/properties/stream/type",keyword:"type",params:{type:M.properties.stream.type}};e===null?e=[u]:e.push(u),
t++}}if(o.stream_options!==void 0){let a=o.stream_options;if(!(a&&typeof a=="object"&&!Array.isArray(a))&&a!==null){let u={
instancePath:s+"/stream_options",schemaPath:"#/properties/stream_options/type",keyword:"type",params:{type:M.properties.
stream_options.type}};e===null?e=[u]:e.push(u),t++}if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.include_usage!==void 0&&
typeof a.include_usage!="boolean"){let u={instancePath:s+"/stream_options/include_usage",schemaPath:"#/properties/stream\
_options/properties/include_usage/type",keyword:"type",params:{type:"boolean"}};e===null?e=[u]:e.push(u),t++}if(a.include_obfuscation!==
void 0&&typeof a.include_obfuscation!="boolean"){let u={instancePath:s+"/stream_options/include_obfuscation",schemaPath:"\
#/properties/stream_options/properties/include_obfuscation/type",keyword:"type",params:{type:"boolean"}};e===null?e=[u]:
e.push(u),t++}}}if(o.temperature!==void 0){let a=o.temperature;if(!(typeof a=="number"&&isFinite(a))&&a!==null){let u={instancePath:s+
"/temperature",schemaPath:"#/properties/temperature/type",keyword:"type",params:{type:M.properties.temperature.type}};e===
null?e=[u]:e.push(u),t++}if(typeof a=="number"&&isFinite(a)){if(a>2||isNaN(a)){let u={instancePath:s+"/temperature",schemaPath:"\
#/properties/temperature/maximum",keyword:"maximum",params:{comparison:"<=",limit:2}};e===null?e=[u]:e.push(u),t++}if(a<
0||isNaN(a)){let u={instancePath:s+"/temperature",schemaPath:"#/properties/temperature/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[u]:e.push(u),t++}}}if(o.tool_choice!==void 0&&(Pe(o.tool_choice,{instancePath:s+"/\
tool_choice",parentData:o,parentDataProperty:"tool_choice",rootData:v,dynamicAnchors:j})||(e=e===null?Pe.errors:e.concat(
Pe.errors),t=e.length)),o.tools!==void 0){let a=o.tools;if(Array.isArray(a)){let u=a.length;for(let b=0;b<u;b++)je(a[b],
{instancePath:s+"/tools/"+b,parentData:a,parentDataProperty:b,rootData:v,dynamicAnchors:j})||(e=e===null?je.errors:e.concat(
je.errors),t=e.length)}else{let u={instancePath:s+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"\
array"}};e===null?e=[u]:e.push(u),t++}}if(o.top_logprobs!==void 0){let a=o.top_logprobs;if(!(typeof a=="number"&&!(a%1)&&
!isNaN(a)&&isFinite(a))&&a!==null){let u={instancePath:s+"/top_logprobs",schemaPath:"#/properties/top_logprobs/type",keyword:"\
type",params:{type:M.properties.top_logprobs.type}};e===null?e=[u]:e.push(u),t++}if(typeof a=="number"&&isFinite(a)){if(a>
20||isNaN(a)){let u={instancePath:s+"/top_logprobs",schemaPath:"#/properties/top_logprobs/maximum",keyword:"maximum",params:{
comparison:"<=",limit:20}};e===null?e=[u]:e.push(u),t++}if(a<0||isNaN(a)){let u={instancePath:s+"/top_logprobs",schemaPath:"\
#/properties/top_logprobs/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[u]:e.push(u),t++}}}if(o.
top_p!==void 0){let a=o.top_p;if(!(typeof a=="number"&&isFinite(a))&&a!==null){let u={instancePath:s+"/top_p",schemaPath:"\
#/properties/top_p/type",keyword:"type",params:{type:M.properties.top_p.type}};e===null?e=[u]:e.push(u),t++}if(typeof a==
"number"&&isFinite(a)){if(a>1||isNaN(a)){let u={instancePath:s+"/top_p",schemaPath:"#/properties/top_p/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1}};e===null?e=[u]:e.push(u),t++}if(a<0||isNaN(a)){let u={instancePath:s+"/top_p",
schemaPath:"#/properties/top_p/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[u]:e.push(u),t++}}}
if(o.user!==void 0&&typeof o.user!="string"){let a={instancePath:s+"/user",schemaPath:"#/properties/user/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}if(o.verbosity!==void 0){let a=o.verbosity;if(typeof a!="stri\
ng"&&a!==null){let u={instancePath:s+"/verbosity",schemaPath:"#/properties/verbosity/type",keyword:"type",params:{type:M.
properties.verbosity.type}};e===null?e=[u]:e.push(u),t++}if(!(a==="low"||a==="medium"||a==="high"||a===null)){let u={instancePath:s+
"/verbosity",schemaPath:"#/properties/verbosity/enum",keyword:"enum",params:{allowedValues:M.properties.verbosity.enum}};
e===null?e=[u]:e.push(u),t++}}if(o.web_search_options!==void 0){let a=o.web_search_options;if(a&&typeof a=="object"&&!Array.
isArray(a)){if(a.search_context_size!==void 0){let u=a.search_context_size;if(typeof u!="string"){let b={instancePath:s+
"/web_search_options/search_context_size",schemaPath:"#/properties/web_search_options/properties/search_context_size/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),t++}if(!(u==="low"||u==="medium"||u==="high")){let b={
instancePath:s+"/web_search_options/search_context_size",schemaPath:"#/properties/web_search_options/properties/search_c\
ontext_size/enum",keyword:"enum",params:{allowedValues:M.properties.web_search_options.properties.search_context_size.enum}};
e===null?e=[b]:e.push(b),t++}}if(a.user_location!==void 0){let u=a.user_location;if(!(u&&typeof u=="object"&&!Array.isArray(
u))&&u!==null){let b={instancePath:s+"/web_search_options/user_location",schemaPath:"#/properties/web_search_options/pro\
perties/user_location/type",keyword:"type",params:{type:M.properties.web_search_options.properties.user_location.type}};
e===null?e=[b]:e.push(b),t++}if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.type===void 0){let b={instancePath:s+"/we\
b_search_options/user_location",schemaPath:"#/properties/web_search_options/properties/user_location/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[b]:e.push(b),t++}if(u.approximate===void 0){let b={instancePath:s+
"/web_search_options/user_location",schemaPath:"#/properties/web_search_options/properties/user_location/required",keyword:"\
required",params:{missingProperty:"approximate"}};e===null?e=[b]:e.push(b),t++}if(u.type!==void 0){let b=u.type;if(typeof b!=
"string"){let F={instancePath:s+"/web_search_options/user_location/type",schemaPath:"#/properties/web_search_options/pro\
perties/user_location/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[F]:e.push(F),t++}if(b!=="\
approximate"){let F={instancePath:s+"/web_search_options/user_location/type",schemaPath:"#/properties/web_search_options\
/properties/user_location/properties/type/const",keyword:"const",params:{allowedValue:"approximate"}};e===null?e=[F]:e.push(
F),t++}}if(u.approximate!==void 0){let b=u.approximate;if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.city!==void 0&&
typeof b.city!="string"){let F={instancePath:s+"/web_search_options/user_location/approximate/city",schemaPath:"#/proper\
ties/web_search_options/properties/user_location/properties/approximate/properties/city/type",keyword:"type",params:{type:"\
string"}};e===null?e=[F]:e.push(F),t++}if(b.country!==void 0&&typeof b.country!="string"){let F={instancePath:s+"/web_se\
arch_options/user_location/approximate/country",schemaPath:"#/properties/web_search_options/properties/user_location/pro\
perties/approximate/properties/country/type",keyword:"type",params:{type:"string"}};e===null?e=[F]:e.push(F),t++}if(b.region!==
void 0&&typeof b.region!="string"){let F={instancePath:s+"/web_search_options/user_location/approximate/region",schemaPath:"\
#/properties/web_search_options/properties/user_location/properties/approximate/properties/region/type",keyword:"type",params:{
type:"string"}};e===null?e=[F]:e.push(F),t++}if(b.timezone!==void 0&&typeof b.timezone!="string"){let F={instancePath:s+
"/web_search_options/user_location/approximate/timezone",schemaPath:"#/properties/web_search_options/properties/user_loc\
ation/properties/approximate/properties/timezone/type",keyword:"type",params:{type:"string"}};e===null?e=[F]:e.push(F),t++}}else{
let F={instancePath:s+"/web_search_options/user_location/approximate",schemaPath:"#/properties/web_search_options/proper\
ties/user_location/properties/approximate/type",keyword:"type",params:{type:"object"}};e===null?e=[F]:e.push(F),t++}}}}}else{
let u={instancePath:s+"/web_search_options",schemaPath:"#/properties/web_search_options/type",keyword:"type",params:{type:"\
object"}};e===null?e=[u]:e.push(u),t++}}}else{let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[a]:e.push(a),t++}return Ge.errors=e,t===0}Ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Br=He,
rr={type:"object",required:["reportVersion","tool","command","startedAt","durationMs","profile","strict","outcome","prof\
iles","target","capabilities","notes","rules","cells","exchanges","totals","problems"],additionalProperties:!1,properties:{
reportVersion:{type:"integer",const:1},tool:{type:"object",required:["name","version","suiteVersion"],additionalProperties:!1,
properties:{name:{type:"string",const:"chatspec"},version:{type:"string"},suiteVersion:{type:"string"}}},command:{type:"\
string",enum:["verify","check","proxy"]},startedAt:{type:"string"},durationMs:{type:"number"},profile:{type:"string"},strict:{
type:"boolean"},outcome:{type:"object",required:["verdict","exitCode","sentence"],additionalProperties:!1,properties:{verdict:{
$ref:"#/$defs/overallVerdict"},exitCode:{type:"integer",enum:[0,1,3]},sentence:{type:"string"}}},profiles:{type:"object",
additionalProperties:{$ref:"#/$defs/profileResult"}},target:{type:"object",additionalProperties:!1,properties:{baseUrl:{
type:"string"},model:{type:"string"},reference:{type:"boolean"},files:{type:"array",items:{type:"string"}}}},plan:{type:"\
object",required:["tier","digest","seed","cells","requests","tokens","uncoveredPairs"],additionalProperties:!1,properties:{
tier:{type:"string"},digest:{type:"string"},seed:{type:"number"},cells:{type:"integer",minimum:0},requests:{type:"intege\
r",minimum:0},tokens:{type:"integer",minimum:0},uncoveredPairs:{type:"integer",minimum:0},shard:{type:"object",required:[
"index","total"],additionalProperties:!1,properties:{index:{type:"integer",minimum:1},total:{type:"integer",minimum:1}}}}},
capabilities:{type:"array",items:{$ref:"#/$defs/capability"}},notes:{type:"array",items:{type:"string"}},rules:{type:"ob\
ject",additionalProperties:{$ref:"#/$defs/ruleResult"}},cells:{type:"array",items:{$ref:"#/$defs/cell"}},exchanges:{type:"\
array",items:{$ref:"#/$defs/exchange"}},totals:{type:"object",required:["requests","retries","promptTokens","completionT\
okens","exchanges","violations"],additionalProperties:!1,properties:{requests:{type:"integer",minimum:0},retries:{type:"\
integer",minimum:0},promptTokens:{type:"integer",minimum:0},completionTokens:{type:"integer",minimum:0},exchanges:{type:"\
integer",minimum:0},violations:{type:"integer",minimum:0}}},problems:{type:"array",items:{$ref:"#/$defs/problem"}}},$defs:{
overallVerdict:{type:"string",enum:["conforms","violates","incomplete"]},profileResult:{type:"object",required:["verdict",
"rules"],additionalProperties:!1,properties:{verdict:{$ref:"#/$defs/overallVerdict"},rules:{type:"object",required:["pas\
s","fail","warn","inconclusive","notApplicable","couldNotRun"],additionalProperties:!1,properties:{pass:{type:"integer",
minimum:0},fail:{type:"integer",minimum:0},warn:{type:"integer",minimum:0},inconclusive:{type:"integer",minimum:0},notApplicable:{
type:"integer",minimum:0},couldNotRun:{type:"integer",minimum:0}}}}},capability:{type:"object",required:["name","says","\
status"],additionalProperties:!1,properties:{name:{type:"string"},says:{type:"string"},status:{type:"string",enum:["pres\
ent","absent","unknown"]},proof:{type:"object",required:["exchange","summary"],additionalProperties:!1,properties:{exchange:{
type:"string"},summary:{type:"string"}}},required:{type:"boolean"}}},ruleResult:{type:"object",required:["suite","level",
"says","basis","cite","matters","severity","verdict","examined","violated","unseen"],additionalProperties:!1,properties:{
suite:{type:"string"},level:{type:"string",enum:["MUST","SHOULD","MAY","INFO"]},says:{type:"string"},basis:{type:"string"},
cite:{$ref:"#/$defs/citation"},matters:{type:"string"},severity:{$ref:"#/$defs/severities"},verdict:{$ref:"#/$defs/verdi\
cts"},examined:{type:"integer",minimum:0},violated:{type:"integer",minimum:0},unseen:{type:"integer",minimum:0}}},citation:{
type:"object",required:["title","url"],additionalProperties:!1,properties:{title:{type:"string"},url:{type:"string"}}},severities:{
type:"object",additionalProperties:{$ref:"#/$defs/severity"}},severity:{type:"string",enum:["error","warning","info","of\
f"]},verdicts:{type:"object",additionalProperties:{$ref:"#/$defs/verdict"}},verdict:{type:"string",enum:["pass","fail","\
warn","not-applicable","inconclusive","could-not-run"]},cell:{type:"object",required:["id","case","suite","says","axes",
"verdict","durationMs","attempts","flaky","exercises","rerun"],additionalProperties:!1,properties:{id:{type:"string"},case:{
type:"string"},suite:{type:"string"},says:{type:"string"},axes:{type:"object",additionalProperties:{type:"string"}},verdict:{
$ref:"#/$defs/verdicts"},reason:{type:"string"},durationMs:{type:"number"},attempts:{type:"array",items:{$ref:"#/$defs/a\
ttempt"}},flaky:{type:"boolean"},exercises:{type:"array",items:{type:"string"}},rerun:{type:"string"}}},attempt:{type:"o\
bject",required:["exchanges"],additionalProperties:!1,properties:{exchanges:{type:"array",items:{type:"string"}}}},exchange:{
type:"object",required:["id","method","path","ending","startedAt","timings","requestBytes","responseBytes","curl","viola\
tions"],additionalProperties:!1,properties:{id:{type:"string"},cell:{type:"string"},source:{type:"object",required:["fil\
e","entry"],additionalProperties:!1,properties:{file:{type:"string"},entry:{type:"integer",minimum:0},comment:{type:"str\
ing"}}},method:{type:"string"},path:{type:"string"},status:{type:"integer"},ending:{type:"string"},endingMessage:{type:"\
string"},startedAt:{type:"string"},timings:{type:"object",required:["endMs"],additionalProperties:!1,properties:{headersMs:{
type:"number"},firstByteMs:{type:"number"},firstContentMs:{type:"number"},endMs:{type:"number"}}},requestBytes:{type:"in\
teger",minimum:0},responseBytes:{type:"integer",minimum:0},events:{type:"integer",minimum:0},usage:{type:"object",required:[
"prompt","completion"],additionalProperties:!1,properties:{prompt:{type:"number"},completion:{type:"number"}}},curl:{type:"\
string"},violations:{type:"array",items:{$ref:"#/$defs/violation"}}}},violation:{type:"object",required:["rule","level",
"severity","symptom","message","times"],additionalProperties:!1,properties:{rule:{type:"string"},level:{type:"string"},severity:{
$ref:"#/$defs/severities"},symptom:{type:"string"},message:{type:"string"},pointer:{type:"string"},event:{type:"integer",
minimum:0},expected:{},actual:{},times:{type:"integer",minimum:1},follows:{type:"string"}}},problem:{type:"object",required:[
"where","message"],additionalProperties:!1,properties:{where:{type:"string"},message:{type:"string"}}}}},Ar={type:"strin\
g",enum:["conforms","violates","incomplete"]};function Z(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,
dynamicAnchors:j={}}={}){let e=null,t=0,m=Z.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
typeof o!="string"){let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}if(!(o==="conforms"||o==="violates"||o==="incomplete")){let r={instancePath:s,schemaPath:"#/enum",keyword:"enum",
params:{allowedValues:Ar.enum}};e===null?e=[r]:e.push(r),t++}return Z.errors=e,t===0}Z.evaluated={dynamicProps:!1,dynamicItems:!1};function Ae(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,
m=Ae.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.verdict===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ver\
dict"}};e===null?e=[r]:e.push(r),t++}if(o.rules===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"rules"}};e===null?e=[r]:e.push(r),t++}for(let r in o)if(!(r==="verdict"||r==="rules")){let i={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[i]:e.push(i),t++}if(o.verdict!==void 0&&(Z(o.verdict,{instancePath:s+"/verdict",parentData:o,parentDataProperty:"verd\
ict",rootData:v,dynamicAnchors:j})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),o.rules!==void 0){let r=o.rules;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.pass===void 0){let i={instancePath:s+"/rules",schemaPath:"#/properties\
/rules/required",keyword:"required",params:{missingProperty:"pass"}};e===null?e=[i]:e.push(i),t++}if(r.fail===void 0){let i={
instancePath:s+"/rules",schemaPath:"#/properties/rules/required",keyword:"required",params:{missingProperty:"fail"}};e===
null?e=[i]:e.push(i),t++}if(r.warn===void 0){let i={instancePath:s+"/rules",schemaPath:"#/properties/rules/required",keyword:"\
required",params:{missingProperty:"warn"}};e===null?e=[i]:e.push(i),t++}if(r.inconclusive===void 0){let i={instancePath:s+
"/rules",schemaPath:"#/properties/rules/required",keyword:"required",params:{missingProperty:"inconclusive"}};e===null?e=
[i]:e.push(i),t++}if(r.notApplicable===void 0){let i={instancePath:s+"/rules",schemaPath:"#/properties/rules/required",keyword:"\
required",params:{missingProperty:"notApplicable"}};e===null?e=[i]:e.push(i),t++}if(r.couldNotRun===void 0){let i={instancePath:s+
"/rules",schemaPath:"#/properties/rules/required",keyword:"required",params:{missingProperty:"couldNotRun"}};e===null?e=
[i]:e.push(i),t++}for(let i in r)if(!(i==="pass"||i==="fail"||i==="warn"||i==="inconclusive"||i==="notApplicable"||i==="\
couldNotRun")){let n={instancePath:s+"/rules",schemaPath:"#/properties/rules/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:i}};e===null?e=[n]:e.push(n),t++}if(r.pass!==void 0){let i=r.pass;if(!(typeof i=="n\
umber"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let n={instancePath:s+"/rules/pass",schemaPath:"#/properties/rules/properties/p\
ass/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof i=="number"&&isFinite(i)&&(i<0||
isNaN(i))){let n={instancePath:s+"/rules/pass",schemaPath:"#/properties/rules/properties/pass/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}if(r.fail!==void 0){let i=r.fail;if(!(typeof i=="number"&&
!(i%1)&&!isNaN(i)&&isFinite(i))){let n={instancePath:s+"/rules/fail",schemaPath:"#/properties/rules/properties/fail/type",
keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){
let n={instancePath:s+"/rules/fail",schemaPath:"#/properties/rules/properties/fail/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[n]:e.push(n),t++}}if(r.warn!==void 0){let i=r.warn;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&
isFinite(i))){let n={instancePath:s+"/rules/warn",schemaPath:"#/properties/rules/properties/warn/type",keyword:"type",params:{
type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let n={instancePath:s+
"/rules/warn",schemaPath:"#/properties/rules/properties/warn/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[n]:e.push(n),t++}}if(r.inconclusive!==void 0){let i=r.inconclusive;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&
isFinite(i))){let n={instancePath:s+"/rules/inconclusive",schemaPath:"#/properties/rules/properties/inconclusive/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let n={
instancePath:s+"/rules/inconclusive",schemaPath:"#/properties/rules/properties/inconclusive/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}if(r.notApplicable!==void 0){let i=r.notApplicable;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let n={instancePath:s+"/rules/notApplicable",schemaPath:"#/properties/rules/p\
roperties/notApplicable/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof i=="number"&&
isFinite(i)&&(i<0||isNaN(i))){let n={instancePath:s+"/rules/notApplicable",schemaPath:"#/properties/rules/properties/not\
Applicable/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}if(r.couldNotRun!==
void 0){let i=r.couldNotRun;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let n={instancePath:s+"/rules/coul\
dNotRun",schemaPath:"#/properties/rules/properties/couldNotRun/type",keyword:"type",params:{type:"integer"}};e===null?e=
[n]:e.push(n),t++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let n={instancePath:s+"/rules/couldNotRun",schemaPath:"\
#/properties/rules/properties/couldNotRun/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.
push(n),t++}}}else{let i={instancePath:s+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return Ae.errors=e,t===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xr={type:"\
object",required:["name","says","status"],additionalProperties:!1,properties:{name:{type:"string"},says:{type:"string"},
status:{type:"string",enum:["present","absent","unknown"]},proof:{type:"object",required:["exchange","summary"],additionalProperties:!1,
properties:{exchange:{type:"string"},summary:{type:"string"}}},required:{type:"boolean"}}};function xe(o,{instancePath:s="",
parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,m=xe.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(o.says===void 0){
let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"says"}};e===null?e=[r]:e.push(
r),t++}if(o.status===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"s\
tatus"}};e===null?e=[r]:e.push(r),t++}for(let r in o)if(!(r==="name"||r==="says"||r==="status"||r==="proof"||r==="requir\
ed")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[i]:e.push(i),t++}if(o.name!==void 0&&typeof o.name!="string"){let r={instancePath:s+"/name",schemaPath:"#/pr\
operties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.says!==void 0&&typeof o.says!=
"string"){let r={instancePath:s+"/says",schemaPath:"#/properties/says/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(o.status!==void 0){let r=o.status;if(typeof r!="string"){let i={instancePath:s+"/status",schemaPath:"\
#/properties/status/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="present"||r==="a\
bsent"||r==="unknown")){let i={instancePath:s+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:xr.
properties.status.enum}};e===null?e=[i]:e.push(i),t++}}if(o.proof!==void 0){let r=o.proof;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.exchange===void 0){let i={instancePath:s+"/proof",schemaPath:"#/properties/proof/required",keyword:"req\
uired",params:{missingProperty:"exchange"}};e===null?e=[i]:e.push(i),t++}if(r.summary===void 0){let i={instancePath:s+"/\
proof",schemaPath:"#/properties/proof/required",keyword:"required",params:{missingProperty:"summary"}};e===null?e=[i]:e.
push(i),t++}for(let i in r)if(!(i==="exchange"||i==="summary")){let n={instancePath:s+"/proof",schemaPath:"#/properties/\
proof/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[n]:e.push(n),t++}if(r.
exchange!==void 0&&typeof r.exchange!="string"){let i={instancePath:s+"/proof/exchange",schemaPath:"#/properties/proof/p\
roperties/exchange/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r.summary!==void 0&&typeof r.
summary!="string"){let i={instancePath:s+"/proof/summary",schemaPath:"#/properties/proof/properties/summary/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:s+"/proof",schemaPath:"#/properties\
/proof/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}if(o.required!==void 0&&typeof o.required!=
"boolean"){let r={instancePath:s+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolea\
n"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return xe.errors=e,t===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ar={type:"\
object",required:["suite","level","says","basis","cite","matters","severity","verdict","examined","violated","unseen"],additionalProperties:!1,
properties:{suite:{type:"string"},level:{type:"string",enum:["MUST","SHOULD","MAY","INFO"]},says:{type:"string"},basis:{
type:"string"},cite:{$ref:"#/$defs/citation"},matters:{type:"string"},severity:{$ref:"#/$defs/severities"},verdict:{$ref:"\
#/$defs/verdicts"},examined:{type:"integer",minimum:0},violated:{type:"integer",minimum:0},unseen:{type:"integer",minimum:0}}};function Ne(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,
m=Ne.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.title===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};
e===null?e=[r]:e.push(r),t++}if(o.url===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"url"}};e===null?e=[r]:e.push(r),t++}for(let r in o)if(!(r==="title"||r==="url")){let i={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(
i),t++}if(o.title!==void 0&&typeof o.title!="string"){let r={instancePath:s+"/title",schemaPath:"#/properties/title/type",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.url!==void 0&&typeof o.url!="string"){let r={instancePath:s+
"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ne.errors=
e,t===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Nr={type:"string",enum:["error","warning","info","off"]};function $e(o,{instancePath:s="",parentData:N,parentDataProperty:x,
rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,m=$e.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof o!="string"){let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}if(!(o==="error"||o==="warning"||o==="info"||o==="off")){let r={instancePath:s,schemaPath:"#/en\
um",keyword:"enum",params:{allowedValues:Nr.enum}};e===null?e=[r]:e.push(r),t++}return $e.errors=e,t===0}$e.evaluated={dynamicProps:!1,
dynamicItems:!1};function K(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){
let e=null,t=0,m=K.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&
!Array.isArray(o))for(let r in o)$e(o[r],{instancePath:s+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:r,
rootData:v,dynamicAnchors:j})||(e=e===null?$e.errors:e.concat($e.errors),t=e.length);else{let r={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return K.errors=e,t===0}K.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var $r={type:"string",enum:["pass","fail","warn","not-applicable","inconclusive","could-not-run"]};function Fe(o,{instancePath:s="",
parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,m=Fe.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof o!="string"){let r={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(!(o==="pass"||o==="fail"||o==="warn"||o==="not-applicable"||
o==="inconclusive"||o==="could-not-run")){let r={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:$r.
enum}};e===null?e=[r]:e.push(r),t++}return Fe.errors=e,t===0}Fe.evaluated={dynamicProps:!1,dynamicItems:!1};function G(o,{
instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,m=G.evaluated;if(m.
dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o))for(let r in o)
Fe(o[r],{instancePath:s+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:r,rootData:v,dynamicAnchors:j})||
(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length);else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return G.errors=e,t===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ie(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,
m=Ie.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.suite===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suite"}};
e===null?e=[r]:e.push(r),t++}if(o.level===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"level"}};e===null?e=[r]:e.push(r),t++}if(o.says===void 0){let r={instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"says"}};e===null?e=[r]:e.push(r),t++}if(o.basis===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"basis"}};e===null?e=[r]:e.push(r),t++}if(o.cite===void 0){
let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cite"}};e===null?e=[r]:e.push(
r),t++}if(o.matters===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
matters"}};e===null?e=[r]:e.push(r),t++}if(o.severity===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"severity"}};e===null?e=[r]:e.push(r),t++}if(o.verdict===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"verdict"}};e===null?e=[r]:e.push(r),t++}if(o.examined===
void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"examined"}};e===null?e=
[r]:e.push(r),t++}if(o.violated===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
violated"}};e===null?e=[r]:e.push(r),t++}if(o.unseen===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"unseen"}};e===null?e=[r]:e.push(r),t++}for(let r in o)if(!Le.call(ar.properties,r)){let i={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[i]:e.push(i),t++}if(o.suite!==void 0&&typeof o.suite!="string"){let r={instancePath:s+"/suite",schemaPath:"#/properti\
es/suite/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.level!==void 0){let r=o.level;if(typeof r!=
"string"){let i={instancePath:s+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type:"string"}};e===
null?e=[i]:e.push(i),t++}if(!(r==="MUST"||r==="SHOULD"||r==="MAY"||r==="INFO")){let i={instancePath:s+"/level",schemaPath:"\
#/properties/level/enum",keyword:"enum",params:{allowedValues:ar.properties.level.enum}};e===null?e=[i]:e.push(i),t++}}if(o.
says!==void 0&&typeof o.says!="string"){let r={instancePath:s+"/says",schemaPath:"#/properties/says/type",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.basis!==void 0&&typeof o.basis!="string"){let r={instancePath:s+
"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.cite!==
void 0&&(Ne(o.cite,{instancePath:s+"/cite",parentData:o,parentDataProperty:"cite",rootData:v,dynamicAnchors:j})||(e=e===
null?Ne.errors:e.concat(Ne.errors),t=e.length)),o.matters!==void 0&&typeof o.matters!="string"){let r={instancePath:s+"/\
matters",schemaPath:"#/properties/matters/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.
severity!==void 0&&(K(o.severity,{instancePath:s+"/severity",parentData:o,parentDataProperty:"severity",rootData:v,dynamicAnchors:j})||
(e=e===null?K.errors:e.concat(K.errors),t=e.length)),o.verdict!==void 0&&(G(o.verdict,{instancePath:s+"/verdict",parentData:o,
parentDataProperty:"verdict",rootData:v,dynamicAnchors:j})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),o.examined!==
void 0){let r=o.examined;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i={instancePath:s+"/examined",schemaPath:"\
#/properties/examined/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&
isFinite(r)&&(r<0||isNaN(r))){let i={instancePath:s+"/examined",schemaPath:"#/properties/examined/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),t++}}if(o.violated!==void 0){let r=o.violated;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i={instancePath:s+"/violated",schemaPath:"#/properties/violated/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let i={
instancePath:s+"/violated",schemaPath:"#/properties/violated/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[i]:e.push(i),t++}}if(o.unseen!==void 0){let r=o.unseen;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let i={instancePath:s+"/unseen",schemaPath:"#/properties/unseen/type",keyword:"type",params:{type:"integer"}};e===null?
e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let i={instancePath:s+"/unseen",schemaPath:"#/p\
roperties/unseen/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),t++}}}else{let r={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ie.errors=
e,t===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fr={type:"object",required:["id","case","suite","say\
s","axes","verdict","durationMs","attempts","flaky","exercises","rerun"],additionalProperties:!1,properties:{id:{type:"s\
tring"},case:{type:"string"},suite:{type:"string"},says:{type:"string"},axes:{type:"object",additionalProperties:{type:"\
string"}},verdict:{$ref:"#/$defs/verdicts"},reason:{type:"string"},durationMs:{type:"number"},attempts:{type:"array",items:{
$ref:"#/$defs/attempt"}},flaky:{type:"boolean"},exercises:{type:"array",items:{type:"string"}},rerun:{type:"string"}}};function De(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,
m=De.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.exchanges===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"e\
xchanges"}};e===null?e=[r]:e.push(r),t++}for(let r in o)if(r!=="exchanges"){let i={instancePath:s,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(o.exchanges!==
void 0){let r=o.exchanges;if(Array.isArray(r)){let i=r.length;for(let n=0;n<i;n++)if(typeof r[n]!="string"){let _={instancePath:s+
"/exchanges/"+n,schemaPath:"#/properties/exchanges/items/type",keyword:"type",params:{type:"string"}};e===null?e=[_]:e.push(
_),t++}}else{let i={instancePath:s+"/exchanges",schemaPath:"#/properties/exchanges/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return De.errors=e,t===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ve(o,{
instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,m=Ve.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.id===
void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.
push(r),t++}if(o.case===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
case"}};e===null?e=[r]:e.push(r),t++}if(o.suite===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"suite"}};e===null?e=[r]:e.push(r),t++}if(o.says===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"says"}};e===null?e=[r]:e.push(r),t++}if(o.axes===void 0){let r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"axes"}};e===null?e=[r]:e.push(r),t++}
if(o.verdict===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"verdict"}};
e===null?e=[r]:e.push(r),t++}if(o.durationMs===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"durationMs"}};e===null?e=[r]:e.push(r),t++}if(o.attempts===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"attempts"}};e===null?e=[r]:e.push(r),t++}if(o.flaky===void 0){let r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"flaky"}};e===null?e=[r]:e.push(r),t++}
if(o.exercises===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"exerc\
ises"}};e===null?e=[r]:e.push(r),t++}if(o.rerun===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"rerun"}};e===null?e=[r]:e.push(r),t++}for(let r in o)if(!Le.call(Fr.properties,r)){let i={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(
i),t++}if(o.id!==void 0&&typeof o.id!="string"){let r={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.case!==void 0&&typeof o.case!="string"){let r={instancePath:s+
"/case",schemaPath:"#/properties/case/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.suite!==
void 0&&typeof o.suite!="string"){let r={instancePath:s+"/suite",schemaPath:"#/properties/suite/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.says!==void 0&&typeof o.says!="string"){let r={instancePath:s+"/says",
schemaPath:"#/properties/says/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.axes!==void 0){
let r=o.axes;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)if(typeof r[i]!="string"){let n={instancePath:s+
"/axes/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/axes/additionalProperties/type",keyword:"type",
params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}else{let i={instancePath:s+"/axes",schemaPath:"#/properties/axes/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}if(o.verdict!==void 0&&(G(o.verdict,{instancePath:s+
"/verdict",parentData:o,parentDataProperty:"verdict",rootData:v,dynamicAnchors:j})||(e=e===null?G.errors:e.concat(G.errors),
t=e.length)),o.reason!==void 0&&typeof o.reason!="string"){let r={instancePath:s+"/reason",schemaPath:"#/properties/reas\
on/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.durationMs!==void 0){let r=o.durationMs;
if(!(typeof r=="number"&&isFinite(r))){let i={instancePath:s+"/durationMs",schemaPath:"#/properties/durationMs/type",keyword:"\
type",params:{type:"number"}};e===null?e=[i]:e.push(i),t++}}if(o.attempts!==void 0){let r=o.attempts;if(Array.isArray(r)){
let i=r.length;for(let n=0;n<i;n++)De(r[n],{instancePath:s+"/attempts/"+n,parentData:r,parentDataProperty:n,rootData:v,dynamicAnchors:j})||
(e=e===null?De.errors:e.concat(De.errors),t=e.length)}else{let i={instancePath:s+"/attempts",schemaPath:"#/properties/at\
tempts/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(o.flaky!==void 0&&typeof o.flaky!="b\
oolean"){let r={instancePath:s+"/flaky",schemaPath:"#/properties/flaky/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[r]:e.push(r),t++}if(o.exercises!==void 0){let r=o.exercises;if(Array.isArray(r)){let i=r.length;for(let n=0;n<i;n++)
if(typeof r[n]!="string"){let _={instancePath:s+"/exercises/"+n,schemaPath:"#/properties/exercises/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[_]:e.push(_),t++}}else{let i={instancePath:s+"/exercises",schemaPath:"#/proper\
ties/exercises/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(o.rerun!==void 0&&typeof o.rerun!=
"string"){let r={instancePath:s+"/rerun",schemaPath:"#/properties/rerun/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return Ve.errors=e,t===0}Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ir={type:"objec\
t",required:["id","method","path","ending","startedAt","timings","requestBytes","responseBytes","curl","violations"],additionalProperties:!1,
properties:{id:{type:"string"},cell:{type:"string"},source:{type:"object",required:["file","entry"],additionalProperties:!1,
properties:{file:{type:"string"},entry:{type:"integer",minimum:0},comment:{type:"string"}}},method:{type:"string"},path:{
type:"string"},status:{type:"integer"},ending:{type:"string"},endingMessage:{type:"string"},startedAt:{type:"string"},timings:{
type:"object",required:["endMs"],additionalProperties:!1,properties:{headersMs:{type:"number"},firstByteMs:{type:"number"},
firstContentMs:{type:"number"},endMs:{type:"number"}}},requestBytes:{type:"integer",minimum:0},responseBytes:{type:"inte\
ger",minimum:0},events:{type:"integer",minimum:0},usage:{type:"object",required:["prompt","completion"],additionalProperties:!1,
properties:{prompt:{type:"number"},completion:{type:"number"}}},curl:{type:"string"},violations:{type:"array",items:{$ref:"\
#/$defs/violation"}}}},Dr={type:"object",required:["rule","level","severity","symptom","message","times"],additionalProperties:!1,
properties:{rule:{type:"string"},level:{type:"string"},severity:{$ref:"#/$defs/severities"},symptom:{type:"string"},message:{
type:"string"},pointer:{type:"string"},event:{type:"integer",minimum:0},expected:{},actual:{},times:{type:"integer",minimum:1},
follows:{type:"string"}}};function Me(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){
let e=null,t=0,m=Me.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&
!Array.isArray(o)){if(o.rule===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
rule"}};e===null?e=[r]:e.push(r),t++}if(o.level===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"level"}};e===null?e=[r]:e.push(r),t++}if(o.severity===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"severity"}};e===null?e=[r]:e.push(r),t++}if(o.symptom===void 0){
let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"symptom"}};e===null?e=[r]:e.push(
r),t++}if(o.message===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
message"}};e===null?e=[r]:e.push(r),t++}if(o.times===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"times"}};e===null?e=[r]:e.push(r),t++}for(let r in o)if(!Le.call(Dr.properties,r)){let i={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[i]:e.push(i),t++}if(o.rule!==void 0&&typeof o.rule!="string"){let r={instancePath:s+"/rule",schemaPath:"#/properties/\
rule/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.level!==void 0&&typeof o.level!="str\
ing"){let r={instancePath:s+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(o.severity!==void 0&&(K(o.severity,{instancePath:s+"/severity",parentData:o,parentDataProperty:"s\
everity",rootData:v,dynamicAnchors:j})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),o.symptom!==void 0&&typeof o.
symptom!="string"){let r={instancePath:s+"/symptom",schemaPath:"#/properties/symptom/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}if(o.message!==void 0&&typeof o.message!="string"){let r={instancePath:s+"/messag\
e",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.pointer!==
void 0&&typeof o.pointer!="string"){let r={instancePath:s+"/pointer",schemaPath:"#/properties/pointer/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.event!==void 0){let r=o.event;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let i={instancePath:s+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{
type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let i={instancePath:s+
"/event",schemaPath:"#/properties/event/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(
i),t++}}if(o.times!==void 0){let r=o.times;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i={instancePath:s+
"/times",schemaPath:"#/properties/times/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof r==
"number"&&isFinite(r)&&(r<1||isNaN(r))){let i={instancePath:s+"/times",schemaPath:"#/properties/times/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[i]:e.push(i),t++}}if(o.follows!==void 0&&typeof o.follows!="strin\
g"){let r={instancePath:s+"/follows",schemaPath:"#/properties/follows/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return Me.errors=e,t===0}Me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Oe(o,{instancePath:s="",
parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,m=Oe.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.id===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),t++}if(o.method===void 0){
let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"method"}};e===null?e=[r]:e.push(
r),t++}if(o.path===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pat\
h"}};e===null?e=[r]:e.push(r),t++}if(o.ending===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"ending"}};e===null?e=[r]:e.push(r),t++}if(o.startedAt===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"startedAt"}};e===null?e=[r]:e.push(r),t++}if(o.timings===void 0){
let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"timings"}};e===null?e=[r]:e.push(
r),t++}if(o.requestBytes===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
requestBytes"}};e===null?e=[r]:e.push(r),t++}if(o.responseBytes===void 0){let r={instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"responseBytes"}};e===null?e=[r]:e.push(r),t++}if(o.curl===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"curl"}};e===null?e=[r]:e.push(r),t++}if(o.violations===
void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"violations"}};e===null?
e=[r]:e.push(r),t++}for(let r in o)if(!Le.call(Ir.properties,r)){let i={instancePath:s,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(o.id!==void 0&&typeof o.
id!="string"){let r={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(o.cell!==void 0&&typeof o.cell!="string"){let r={instancePath:s+"/cell",schemaPath:"#/properties/\
cell/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.source!==void 0){let r=o.source;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.file===void 0){let i={instancePath:s+"/source",schemaPath:"#/properties/sour\
ce/required",keyword:"required",params:{missingProperty:"file"}};e===null?e=[i]:e.push(i),t++}if(r.entry===void 0){let i={
instancePath:s+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty:"entry"}};
e===null?e=[i]:e.push(i),t++}for(let i in r)if(!(i==="file"||i==="entry"||i==="comment")){let n={instancePath:s+"/source",
schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===
null?e=[n]:e.push(n),t++}if(r.file!==void 0&&typeof r.file!="string"){let i={instancePath:s+"/source/file",schemaPath:"#\
/properties/source/properties/file/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r.entry!==
void 0){let i=r.entry;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let n={instancePath:s+"/source/entry",schemaPath:"\
#/properties/source/properties/entry/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof i==
"number"&&isFinite(i)&&(i<0||isNaN(i))){let n={instancePath:s+"/source/entry",schemaPath:"#/properties/source/properties\
/entry/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}if(r.comment!==void 0&&
typeof r.comment!="string"){let i={instancePath:s+"/source/comment",schemaPath:"#/properties/source/properties/comment/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:s+"/source",schemaPath:"\
#/properties/source/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}if(o.method!==void 0&&typeof o.
method!="string"){let r={instancePath:s+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[r]:e.push(r),t++}if(o.path!==void 0&&typeof o.path!="string"){let r={instancePath:s+"/path",schemaPath:"\
#/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.status!==void 0){let r=o.
status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i={instancePath:s+"/status",schemaPath:"#/propertie\
s/status/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}}if(o.ending!==void 0&&typeof o.ending!=
"string"){let r={instancePath:s+"/ending",schemaPath:"#/properties/ending/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}if(o.endingMessage!==void 0&&typeof o.endingMessage!="string"){let r={instancePath:s+"/endingMe\
ssage",schemaPath:"#/properties/endingMessage/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
if(o.startedAt!==void 0&&typeof o.startedAt!="string"){let r={instancePath:s+"/startedAt",schemaPath:"#/properties/start\
edAt/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.timings!==void 0){let r=o.timings;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.endMs===void 0){let i={instancePath:s+"/timings",schemaPath:"#/properties/ti\
mings/required",keyword:"required",params:{missingProperty:"endMs"}};e===null?e=[i]:e.push(i),t++}for(let i in r)if(!(i===
"headersMs"||i==="firstByteMs"||i==="firstContentMs"||i==="endMs")){let n={instancePath:s+"/timings",schemaPath:"#/prope\
rties/timings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[n]:e.push(
n),t++}if(r.headersMs!==void 0){let i=r.headersMs;if(!(typeof i=="number"&&isFinite(i))){let n={instancePath:s+"/timings\
/headersMs",schemaPath:"#/properties/timings/properties/headersMs/type",keyword:"type",params:{type:"number"}};e===null?
e=[n]:e.push(n),t++}}if(r.firstByteMs!==void 0){let i=r.firstByteMs;if(!(typeof i=="number"&&isFinite(i))){let n={instancePath:s+
"/timings/firstByteMs",schemaPath:"#/properties/timings/properties/firstByteMs/type",keyword:"type",params:{type:"number"}};
e===null?e=[n]:e.push(n),t++}}if(r.firstContentMs!==void 0){let i=r.firstContentMs;if(!(typeof i=="number"&&isFinite(i))){
let n={instancePath:s+"/timings/firstContentMs",schemaPath:"#/properties/timings/properties/firstContentMs/type",keyword:"\
type",params:{type:"number"}};e===null?e=[n]:e.push(n),t++}}if(r.endMs!==void 0){let i=r.endMs;if(!(typeof i=="number"&&
isFinite(i))){let n={instancePath:s+"/timings/endMs",schemaPath:"#/properties/timings/properties/endMs/type",keyword:"ty\
pe",params:{type:"number"}};e===null?e=[n]:e.push(n),t++}}}else{let i={instancePath:s+"/timings",schemaPath:"#/propertie\
s/timings/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}if(o.requestBytes!==void 0){let r=o.
requestBytes;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i={instancePath:s+"/requestBytes",schemaPath:"\
#/properties/requestBytes/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof r=="numbe\
r"&&isFinite(r)&&(r<0||isNaN(r))){let i={instancePath:s+"/requestBytes",schemaPath:"#/properties/requestBytes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),t++}}if(o.responseBytes!==void 0){let r=o.responseBytes;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i={instancePath:s+"/responseBytes",schemaPath:"#/propertie\
s/responseBytes/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(
r)&&(r<0||isNaN(r))){let i={instancePath:s+"/responseBytes",schemaPath:"#/properties/responseBytes/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),t++}}if(o.events!==void 0){let r=o.events;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i={instancePath:s+"/events",schemaPath:"#/properties/events/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let i={
instancePath:s+"/events",schemaPath:"#/properties/events/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===
null?e=[i]:e.push(i),t++}}if(o.usage!==void 0){let r=o.usage;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let i={instancePath:s+"/usage",schemaPath:"#/properties/usage/required",keyword:"required",params:{missingProperty:"\
prompt"}};e===null?e=[i]:e.push(i),t++}if(r.completion===void 0){let i={instancePath:s+"/usage",schemaPath:"#/properties\
/usage/required",keyword:"required",params:{missingProperty:"completion"}};e===null?e=[i]:e.push(i),t++}for(let i in r)if(!(i===
"prompt"||i==="completion")){let n={instancePath:s+"/usage",schemaPath:"#/properties/usage/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i}};e===null?e=[n]:e.push(n),t++}if(r.prompt!==void 0){let i=r.prompt;if(!(typeof i==
"number"&&isFinite(i))){let n={instancePath:s+"/usage/prompt",schemaPath:"#/properties/usage/properties/prompt/type",keyword:"\
type",params:{type:"number"}};e===null?e=[n]:e.push(n),t++}}if(r.completion!==void 0){let i=r.completion;if(!(typeof i==
"number"&&isFinite(i))){let n={instancePath:s+"/usage/completion",schemaPath:"#/properties/usage/properties/completion/t\
ype",keyword:"type",params:{type:"number"}};e===null?e=[n]:e.push(n),t++}}}else{let i={instancePath:s+"/usage",schemaPath:"\
#/properties/usage/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}if(o.curl!==void 0&&typeof o.
curl!="string"){let r={instancePath:s+"/curl",schemaPath:"#/properties/curl/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}if(o.violations!==void 0){let r=o.violations;if(Array.isArray(r)){let i=r.length;for(let n=0;n<
i;n++)Me(r[n],{instancePath:s+"/violations/"+n,parentData:r,parentDataProperty:n,rootData:v,dynamicAnchors:j})||(e=e===null?
Me.errors:e.concat(Me.errors),t=e.length)}else{let i={instancePath:s+"/violations",schemaPath:"#/properties/violations/t\
ype",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Oe.errors=e,t===0}Oe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ee(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,
m=Ee.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.where===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"where"}};
e===null?e=[r]:e.push(r),t++}if(o.message===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"message"}};e===null?e=[r]:e.push(r),t++}for(let r in o)if(!(r==="where"||r==="message")){let i={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(
i),t++}if(o.where!==void 0&&typeof o.where!="string"){let r={instancePath:s+"/where",schemaPath:"#/properties/where/type",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.message!==void 0&&typeof o.message!="string"){let r={
instancePath:s+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),t++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return Ee.errors=e,t===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function He(o,{instancePath:s="",
parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,m=He.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.reportVersion===void 0){
let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reportVersion"}};e===null?e=[r]:
e.push(r),t++}if(o.tool===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
tool"}};e===null?e=[r]:e.push(r),t++}if(o.command===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"command"}};e===null?e=[r]:e.push(r),t++}if(o.startedAt===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"startedAt"}};e===null?e=[r]:e.push(r),t++}if(o.durationMs===void 0){
let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"durationMs"}};e===null?e=[r]:e.
push(r),t++}if(o.profile===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
profile"}};e===null?e=[r]:e.push(r),t++}if(o.strict===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"strict"}};e===null?e=[r]:e.push(r),t++}if(o.outcome===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"outcome"}};e===null?e=[r]:e.push(r),t++}if(o.profiles===void 0){
let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"profiles"}};e===null?e=[r]:e.push(
r),t++}if(o.target===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"t\
arget"}};e===null?e=[r]:e.push(r),t++}if(o.capabilities===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"capabilities"}};e===null?e=[r]:e.push(r),t++}if(o.notes===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"notes"}};e===null?e=[r]:e.push(r),t++}if(o.rules===void 0){
let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rules"}};e===null?e=[r]:e.push(
r),t++}if(o.cells===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ce\
lls"}};e===null?e=[r]:e.push(r),t++}if(o.exchanges===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"exchanges"}};e===null?e=[r]:e.push(r),t++}if(o.totals===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"totals"}};e===null?e=[r]:e.push(r),t++}if(o.problems===void 0){let r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"problems"}};e===null?e=[r]:e.push(r),
t++}for(let r in o)if(!Le.call(rr.properties,r)){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(o.reportVersion!==void 0){let r=o.reportVersion;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i={instancePath:s+"/reportVersion",schemaPath:"#/propertie\
s/reportVersion/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(r!==1){let i={instancePath:s+
"/reportVersion",schemaPath:"#/properties/reportVersion/const",keyword:"const",params:{allowedValue:1}};e===null?e=[i]:e.
push(i),t++}}if(o.tool!==void 0){let r=o.tool;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let i={instancePath:s+
"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[i]:e.push(
i),t++}if(r.version===void 0){let i={instancePath:s+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{
missingProperty:"version"}};e===null?e=[i]:e.push(i),t++}if(r.suiteVersion===void 0){let i={instancePath:s+"/tool",schemaPath:"\
#/properties/tool/required",keyword:"required",params:{missingProperty:"suiteVersion"}};e===null?e=[i]:e.push(i),t++}for(let i in r)
if(!(i==="name"||i==="version"||i==="suiteVersion")){let n={instancePath:s+"/tool",schemaPath:"#/properties/tool/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[n]:e.push(n),t++}if(r.name!==void 0){
let i=r.name;if(typeof i!="string"){let n={instancePath:s+"/tool/name",schemaPath:"#/properties/tool/properties/name/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(i!=="chatspec"){let n={instancePath:s+"/tool/n\
ame",schemaPath:"#/properties/tool/properties/name/const",keyword:"const",params:{allowedValue:"chatspec"}};e===null?e=[
n]:e.push(n),t++}}if(r.version!==void 0&&typeof r.version!="string"){let i={instancePath:s+"/tool/version",schemaPath:"#\
/properties/tool/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r.suiteVersion!==
void 0&&typeof r.suiteVersion!="string"){let i={instancePath:s+"/tool/suiteVersion",schemaPath:"#/properties/tool/proper\
ties/suiteVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:s+
"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}if(o.command!==
void 0){let r=o.command;if(typeof r!="string"){let i={instancePath:s+"/command",schemaPath:"#/properties/command/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="verify"||r==="check"||r==="proxy")){let i={instancePath:s+
"/command",schemaPath:"#/properties/command/enum",keyword:"enum",params:{allowedValues:rr.properties.command.enum}};e===
null?e=[i]:e.push(i),t++}}if(o.startedAt!==void 0&&typeof o.startedAt!="string"){let r={instancePath:s+"/startedAt",schemaPath:"\
#/properties/startedAt/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.durationMs!==void 0){
let r=o.durationMs;if(!(typeof r=="number"&&isFinite(r))){let i={instancePath:s+"/durationMs",schemaPath:"#/properties/d\
urationMs/type",keyword:"type",params:{type:"number"}};e===null?e=[i]:e.push(i),t++}}if(o.profile!==void 0&&typeof o.profile!=
"string"){let r={instancePath:s+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}if(o.strict!==void 0&&typeof o.strict!="boolean"){let r={instancePath:s+"/strict",schemaPath:"\
#/properties/strict/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(o.outcome!==void 0){let r=o.
outcome;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.verdict===void 0){let i={instancePath:s+"/outcome",schemaPath:"\
#/properties/outcome/required",keyword:"required",params:{missingProperty:"verdict"}};e===null?e=[i]:e.push(i),t++}if(r.
exitCode===void 0){let i={instancePath:s+"/outcome",schemaPath:"#/properties/outcome/required",keyword:"required",params:{
missingProperty:"exitCode"}};e===null?e=[i]:e.push(i),t++}if(r.sentence===void 0){let i={instancePath:s+"/outcome",schemaPath:"\
#/properties/outcome/required",keyword:"required",params:{missingProperty:"sentence"}};e===null?e=[i]:e.push(i),t++}for(let i in r)
if(!(i==="verdict"||i==="exitCode"||i==="sentence")){let n={instancePath:s+"/outcome",schemaPath:"#/properties/outcome/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[n]:e.push(n),t++}if(r.verdict!==
void 0&&(Z(r.verdict,{instancePath:s+"/outcome/verdict",parentData:r,parentDataProperty:"verdict",rootData:v,dynamicAnchors:j})||
(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),r.exitCode!==void 0){let i=r.exitCode;if(!(typeof i=="number"&&!(i%
1)&&!isNaN(i)&&isFinite(i))){let n={instancePath:s+"/outcome/exitCode",schemaPath:"#/properties/outcome/properties/exitC\
ode/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(!(i===0||i===1||i===3)){let n={instancePath:s+
"/outcome/exitCode",schemaPath:"#/properties/outcome/properties/exitCode/enum",keyword:"enum",params:{allowedValues:rr.properties.
outcome.properties.exitCode.enum}};e===null?e=[n]:e.push(n),t++}}if(r.sentence!==void 0&&typeof r.sentence!="string"){let i={
instancePath:s+"/outcome/sentence",schemaPath:"#/properties/outcome/properties/sentence/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:s+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}if(o.profiles!==void 0){let r=o.profiles;if(r&&typeof r=="ob\
ject"&&!Array.isArray(r))for(let i in r)Ae(r[i],{instancePath:s+"/profiles/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,
parentDataProperty:i,rootData:v,dynamicAnchors:j})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length);else{let i={instancePath:s+
"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}
if(o.target!==void 0){let r=o.target;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)if(!(i==="baseUrl"||i===
"model"||i==="reference"||i==="files")){let n={instancePath:s+"/target",schemaPath:"#/properties/target/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[n]:e.push(n),t++}if(r.baseUrl!==void 0&&
typeof r.baseUrl!="string"){let i={instancePath:s+"/target/baseUrl",schemaPath:"#/properties/target/properties/baseUrl/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r.model!==void 0&&typeof r.model!="string"){
let i={instancePath:s+"/target/model",schemaPath:"#/properties/target/properties/model/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),t++}if(r.reference!==void 0&&typeof r.reference!="boolean"){let i={instancePath:s+"/t\
arget/reference",schemaPath:"#/properties/target/properties/reference/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[i]:e.push(i),t++}if(r.files!==void 0){let i=r.files;if(Array.isArray(i)){let n=i.length;for(let _=0;_<n;_++)if(typeof i[_]!=
"string"){let c={instancePath:s+"/target/files/"+_,schemaPath:"#/properties/target/properties/files/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[c]:e.push(c),t++}}else{let n={instancePath:s+"/target/files",schemaPath:"#/pro\
perties/target/properties/files/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let i={instancePath:s+
"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}if(o.
plan!==void 0){let r=o.plan;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.tier===void 0){let i={instancePath:s+"/pla\
n",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty:"tier"}};e===null?e=[i]:e.push(i),
t++}if(r.digest===void 0){let i={instancePath:s+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{
missingProperty:"digest"}};e===null?e=[i]:e.push(i),t++}if(r.seed===void 0){let i={instancePath:s+"/plan",schemaPath:"#/\
properties/plan/required",keyword:"required",params:{missingProperty:"seed"}};e===null?e=[i]:e.push(i),t++}if(r.cells===
void 0){let i={instancePath:s+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty:"\
cells"}};e===null?e=[i]:e.push(i),t++}if(r.requests===void 0){let i={instancePath:s+"/plan",schemaPath:"#/properties/pla\
n/required",keyword:"required",params:{missingProperty:"requests"}};e===null?e=[i]:e.push(i),t++}if(r.tokens===void 0){let i={
instancePath:s+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty:"tokens"}};e===
null?e=[i]:e.push(i),t++}if(r.uncoveredPairs===void 0){let i={instancePath:s+"/plan",schemaPath:"#/properties/plan/requi\
red",keyword:"required",params:{missingProperty:"uncoveredPairs"}};e===null?e=[i]:e.push(i),t++}for(let i in r)if(!(i===
"tier"||i==="digest"||i==="seed"||i==="cells"||i==="requests"||i==="tokens"||i==="uncoveredPairs"||i==="shard")){let n={
instancePath:s+"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[n]:e.push(n),t++}if(r.tier!==void 0&&typeof r.tier!="string"){let i={instancePath:s+"/plan/tier",schemaPath:"\
#/properties/plan/properties/tier/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r.digest!==
void 0&&typeof r.digest!="string"){let i={instancePath:s+"/plan/digest",schemaPath:"#/properties/plan/properties/digest/\
type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r.seed!==void 0){let i=r.seed;if(!(typeof i==
"number"&&isFinite(i))){let n={instancePath:s+"/plan/seed",schemaPath:"#/properties/plan/properties/seed/type",keyword:"\
type",params:{type:"number"}};e===null?e=[n]:e.push(n),t++}}if(r.cells!==void 0){let i=r.cells;if(!(typeof i=="number"&&
!(i%1)&&!isNaN(i)&&isFinite(i))){let n={instancePath:s+"/plan/cells",schemaPath:"#/properties/plan/properties/cells/type",
keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){
let n={instancePath:s+"/plan/cells",schemaPath:"#/properties/plan/properties/cells/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[n]:e.push(n),t++}}if(r.requests!==void 0){let i=r.requests;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i))){let n={instancePath:s+"/plan/requests",schemaPath:"#/properties/plan/properties/requests/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let n={
instancePath:s+"/plan/requests",schemaPath:"#/properties/plan/properties/requests/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[n]:e.push(n),t++}}if(r.tokens!==void 0){let i=r.tokens;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i))){let n={instancePath:s+"/plan/tokens",schemaPath:"#/properties/plan/properties/tokens/type",keyword:"ty\
pe",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let n={instancePath:s+
"/plan/tokens",schemaPath:"#/properties/plan/properties/tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[n]:e.push(n),t++}}if(r.uncoveredPairs!==void 0){let i=r.uncoveredPairs;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i))){let n={instancePath:s+"/plan/uncoveredPairs",schemaPath:"#/properties/plan/properties/uncoveredPairs/t\
ype",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(
i))){let n={instancePath:s+"/plan/uncoveredPairs",schemaPath:"#/properties/plan/properties/uncoveredPairs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}if(r.shard!==void 0){let i=r.shard;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.index===void 0){let n={instancePath:s+"/plan/shard",schemaPath:"#/properties/plan/prop\
erties/shard/required",keyword:"required",params:{missingProperty:"index"}};e===null?e=[n]:e.push(n),t++}if(i.total===void 0){
let n={instancePath:s+"/plan/shard",schemaPath:"#/properties/plan/properties/shard/required",keyword:"required",params:{
missingProperty:"total"}};e===null?e=[n]:e.push(n),t++}for(let n in i)if(!(n==="index"||n==="total")){let _={instancePath:s+
"/plan/shard",schemaPath:"#/properties/plan/properties/shard/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}};e===null?e=[_]:e.push(_),t++}if(i.index!==void 0){let n=i.index;if(!(typeof n=="number"&&!(n%1)&&
!isNaN(n)&&isFinite(n))){let _={instancePath:s+"/plan/shard/index",schemaPath:"#/properties/plan/properties/shard/proper\
ties/index/type",keyword:"type",params:{type:"integer"}};e===null?e=[_]:e.push(_),t++}if(typeof n=="number"&&isFinite(n)&&
(n<1||isNaN(n))){let _={instancePath:s+"/plan/shard/index",schemaPath:"#/properties/plan/properties/shard/properties/ind\
ex/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[_]:e.push(_),t++}}if(i.total!==void 0){let n=i.
total;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let _={instancePath:s+"/plan/shard/total",schemaPath:"#/\
properties/plan/properties/shard/properties/total/type",keyword:"type",params:{type:"integer"}};e===null?e=[_]:e.push(_),
t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){let _={instancePath:s+"/plan/shard/total",schemaPath:"#/propert\
ies/plan/properties/shard/properties/total/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[_]:e.
push(_),t++}}}else{let n={instancePath:s+"/plan/shard",schemaPath:"#/properties/plan/properties/shard/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[n]:e.push(n),t++}}}else{let i={instancePath:s+"/plan",schemaPath:"#/properties/pl\
an/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}if(o.capabilities!==void 0){let r=o.capabilities;
if(Array.isArray(r)){let i=r.length;for(let n=0;n<i;n++)xe(r[n],{instancePath:s+"/capabilities/"+n,parentData:r,parentDataProperty:n,
rootData:v,dynamicAnchors:j})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length)}else{let i={instancePath:s+"/capabi\
lities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}
if(o.notes!==void 0){let r=o.notes;if(Array.isArray(r)){let i=r.length;for(let n=0;n<i;n++)if(typeof r[n]!="string"){let _={
instancePath:s+"/notes/"+n,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[_]:e.push(_),t++}}else{let i={instancePath:s+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type:"\
array"}};e===null?e=[i]:e.push(i),t++}}if(o.rules!==void 0){let r=o.rules;if(r&&typeof r=="object"&&!Array.isArray(r))for(let i in r)
Ie(r[i],{instancePath:s+"/rules/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:i,rootData:v,
dynamicAnchors:j})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length);else{let i={instancePath:s+"/rules",schemaPath:"\
#/properties/rules/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}if(o.cells!==void 0){let r=o.
cells;if(Array.isArray(r)){let i=r.length;for(let n=0;n<i;n++)Ve(r[n],{instancePath:s+"/cells/"+n,parentData:r,parentDataProperty:n,
rootData:v,dynamicAnchors:j})||(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length)}else{let i={instancePath:s+"/cells",
schemaPath:"#/properties/cells/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(o.exchanges!==
void 0){let r=o.exchanges;if(Array.isArray(r)){let i=r.length;for(let n=0;n<i;n++)Oe(r[n],{instancePath:s+"/exchanges/"+
n,parentData:r,parentDataProperty:n,rootData:v,dynamicAnchors:j})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length)}else{
let i={instancePath:s+"/exchanges",schemaPath:"#/properties/exchanges/type",keyword:"type",params:{type:"array"}};e===null?
e=[i]:e.push(i),t++}}if(o.totals!==void 0){let r=o.totals;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.requests===void 0){
let i={instancePath:s+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty:"re\
quests"}};e===null?e=[i]:e.push(i),t++}if(r.retries===void 0){let i={instancePath:s+"/totals",schemaPath:"#/properties/t\
otals/required",keyword:"required",params:{missingProperty:"retries"}};e===null?e=[i]:e.push(i),t++}if(r.promptTokens===
void 0){let i={instancePath:s+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty:"\
promptTokens"}};e===null?e=[i]:e.push(i),t++}if(r.completionTokens===void 0){let i={instancePath:s+"/totals",schemaPath:"\
#/properties/totals/required",keyword:"required",params:{missingProperty:"completionTokens"}};e===null?e=[i]:e.push(i),t++}
if(r.exchanges===void 0){let i={instancePath:s+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{
missingProperty:"exchanges"}};e===null?e=[i]:e.push(i),t++}if(r.violations===void 0){let i={instancePath:s+"/totals",schemaPath:"\
#/properties/totals/required",keyword:"required",params:{missingProperty:"violations"}};e===null?e=[i]:e.push(i),t++}for(let i in r)
if(!(i==="requests"||i==="retries"||i==="promptTokens"||i==="completionTokens"||i==="exchanges"||i==="violations")){let n={
instancePath:s+"/totals",schemaPath:"#/properties/totals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[n]:e.push(n),t++}if(r.requests!==void 0){let i=r.requests;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){let n={instancePath:s+"/totals/requests",schemaPath:"#/properties/totals/properties/requests/type",keyword:"type",params:{
type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let n={instancePath:s+
"/totals/requests",schemaPath:"#/properties/totals/properties/requests/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}};e===null?e=[n]:e.push(n),t++}}if(r.retries!==void 0){let i=r.retries;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&
isFinite(i))){let n={instancePath:s+"/totals/retries",schemaPath:"#/properties/totals/properties/retries/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let n={
instancePath:s+"/totals/retries",schemaPath:"#/properties/totals/properties/retries/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[n]:e.push(n),t++}}if(r.promptTokens!==void 0){let i=r.promptTokens;if(!(typeof i=="number"&&!(i%
1)&&!isNaN(i)&&isFinite(i))){let n={instancePath:s+"/totals/promptTokens",schemaPath:"#/properties/totals/properties/pro\
mptTokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof i=="number"&&isFinite(i)&&
(i<0||isNaN(i))){let n={instancePath:s+"/totals/promptTokens",schemaPath:"#/properties/totals/properties/promptTokens/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}if(r.completionTokens!==void 0){
let i=r.completionTokens;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let n={instancePath:s+"/totals/comple\
tionTokens",schemaPath:"#/properties/totals/properties/completionTokens/type",keyword:"type",params:{type:"integer"}};e===
null?e=[n]:e.push(n),t++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let n={instancePath:s+"/totals/completionT\
okens",schemaPath:"#/properties/totals/properties/completionTokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[n]:e.push(n),t++}}if(r.exchanges!==void 0){let i=r.exchanges;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){let n={instancePath:s+"/totals/exchanges",schemaPath:"#/properties/totals/properties/exchanges/type",keyword:"type",
params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let n={instancePath:s+
"/totals/exchanges",schemaPath:"#/properties/totals/properties/exchanges/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[n]:e.push(n),t++}}if(r.violations!==void 0){let i=r.violations;if(!(typeof i=="number"&&!(i%1)&&
!isNaN(i)&&isFinite(i))){let n={instancePath:s+"/totals/violations",schemaPath:"#/properties/totals/properties/violation\
s/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(
i))){let n={instancePath:s+"/totals/violations",schemaPath:"#/properties/totals/properties/violations/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}}else{let i={instancePath:s+"/totals",schemaPath:"\
#/properties/totals/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}if(o.problems!==void 0){let r=o.
problems;if(Array.isArray(r)){let i=r.length;for(let n=0;n<i;n++)Ee(r[n],{instancePath:s+"/problems/"+n,parentData:r,parentDataProperty:n,
rootData:v,dynamicAnchors:j})||(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length)}else{let i={instancePath:s+"/proble\
ms",schemaPath:"#/properties/problems/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}}else{let r={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return He.errors=
e,t===0}He.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zr=Ye,Vr={type:"object",required:["name","extends","\
changes"],additionalProperties:!1,properties:{$schema:{type:"string"},name:{type:"string",minLength:1},says:{type:"strin\
g",minLength:1},extends:{type:"string"},changes:{type:"array",items:{type:"object",required:["rule","severity","reason"],
additionalProperties:!1,properties:{rule:{type:"string",minLength:1},severity:{type:"string",enum:["error","warning","in\
fo","off"]},reason:{type:"string",minLength:1},source:{type:"string"}}}}},$defs:{}};function Ye(o,{instancePath:s="",parentData:N,
parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,m=Ye.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(o.extends===void 0){let r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"extends"}};e===null?e=[r]:e.push(r),t++}
if(o.changes===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"changes"}};
e===null?e=[r]:e.push(r),t++}for(let r in o)if(!(r==="$schema"||r==="name"||r==="says"||r==="extends"||r==="changes")){let i={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[i]:e.push(i),t++}if(o.$schema!==void 0&&typeof o.$schema!="string"){let r={instancePath:s+"/$schema",schemaPath:"#/pr\
operties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.name!==void 0){let r=o.
name;if(typeof r=="string"){if(r===""){let i={instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"m\
inLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:s+"/name",schemaPath:"#/properties/na\
me/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}if(o.says!==void 0){let r=o.says;if(typeof r==
"string"){if(r===""){let i={instancePath:s+"/says",schemaPath:"#/properties/says/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:s+"/says",schemaPath:"#/properties/says/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}if(o.extends!==void 0&&typeof o.extends!="string"){let r={instancePath:s+
"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.
changes!==void 0){let r=o.changes;if(Array.isArray(r)){let i=r.length;for(let n=0;n<i;n++){let _=r[n];if(_&&typeof _=="o\
bject"&&!Array.isArray(_)){if(_.rule===void 0){let c={instancePath:s+"/changes/"+n,schemaPath:"#/properties/changes/item\
s/required",keyword:"required",params:{missingProperty:"rule"}};e===null?e=[c]:e.push(c),t++}if(_.severity===void 0){let c={
instancePath:s+"/changes/"+n,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"\
severity"}};e===null?e=[c]:e.push(c),t++}if(_.reason===void 0){let c={instancePath:s+"/changes/"+n,schemaPath:"#/propert\
ies/changes/items/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[c]:e.push(c),t++}for(let c in _)
if(!(c==="rule"||c==="severity"||c==="reason"||c==="source")){let p={instancePath:s+"/changes/"+n,schemaPath:"#/properti\
es/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[p]:e.push(
p),t++}if(_.rule!==void 0){let c=_.rule;if(typeof c=="string"){if(c===""){let p={instancePath:s+"/changes/"+n+"/rule",schemaPath:"\
#/properties/changes/items/properties/rule/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),t++}}else{
let p={instancePath:s+"/changes/"+n+"/rule",schemaPath:"#/properties/changes/items/properties/rule/type",keyword:"type",
params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(_.severity!==void 0){let c=_.severity;if(typeof c!="string"){let p={
instancePath:s+"/changes/"+n+"/severity",schemaPath:"#/properties/changes/items/properties/severity/type",keyword:"type",
params:{type:"string"}};e===null?e=[p]:e.push(p),t++}if(!(c==="error"||c==="warning"||c==="info"||c==="off")){let p={instancePath:s+
"/changes/"+n+"/severity",schemaPath:"#/properties/changes/items/properties/severity/enum",keyword:"enum",params:{allowedValues:Vr.
properties.changes.items.properties.severity.enum}};e===null?e=[p]:e.push(p),t++}}if(_.reason!==void 0){let c=_.reason;if(typeof c==
"string"){if(c===""){let p={instancePath:s+"/changes/"+n+"/reason",schemaPath:"#/properties/changes/items/properties/rea\
son/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+"/changes/"+
n+"/reason",schemaPath:"#/properties/changes/items/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.push(p),t++}}if(_.source!==void 0&&typeof _.source!="string"){let c={instancePath:s+"/changes/"+n+"/source",schemaPath:"\
#/properties/changes/items/properties/source/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),t++}}else{
let c={instancePath:s+"/changes/"+n,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[c]:e.push(c),t++}}}else{let i={instancePath:s+"/changes",schemaPath:"#/properties/changes/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return Ye.errors=e,t===0}Ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{Lr as validateChunk,Er as validateCompletion,Tr as validateError,zr as validateProfile,Br as validateReport,Cr as validateRequest};
