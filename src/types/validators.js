// Generated from schemas/ by npm run generate; do not edit.
var fr=(o,s)=>()=>{try{return s||o((s={exports:{}}).exports,s),s.exports}catch(N){throw s=0,N}};var pr=fr(tr=>{"use strict";Object.defineProperty(tr,"__esModule",{value:!0});function or(o){let s=o.length,N=0,x=0,v;for(;x<
s;)N++,v=o.charCodeAt(x++),v>=55296&&v<=56319&&x<s&&(v=o.charCodeAt(x),(v&64512)===56320&&x++);return N}tr.default=or;or.
code='require("ajv/dist/runtime/ucs2length").default'});var Er=Ze,E={type:"object",required:["id","object","created","model","choices"],properties:{id:{type:"string",minLength:1},
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
type:"array",items:{type:"object"}},code:{type:"string"},message:{type:"string"}}}}}}};function Ze(o,{instancePath:s="",
parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,c=Ze.evaluated;if(c.dynamicProps&&
(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.id===void 0){let d={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[d]:e.push(d),t++}if(o.object===void 0){
let d={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"object"}};e===null?e=[d]:e.push(
d),t++}if(o.created===void 0){let d={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created"}};e===null?e=[d]:e.push(d),t++}if(o.model===void 0){let d={instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"model"}};e===null?e=[d]:e.push(d),t++}if(o.choices===void 0){let d={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"choices"}};e===null?e=[d]:e.push(d),t++}if(o.id!==void 0){let d=o.
id;if(typeof d=="string"){if(d===""){let a={instancePath:s+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLeng\
th",params:{limit:1}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(o.object!==void 0){let d=o.object;if(typeof d!="string"){
let a={instancePath:s+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type:"string"}};e===null?e=
[a]:e.push(a),t++}if(d!=="chat.completion"){let a={instancePath:s+"/object",schemaPath:"#/properties/object/const",keyword:"\
const",params:{allowedValue:"chat.completion"}};e===null?e=[a]:e.push(a),t++}}if(o.created!==void 0){let d=o.created;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){let a={instancePath:s+"/created",schemaPath:"#/properties/created/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[a]:e.push(a),t++}}if(o.model!==void 0){let d=o.model;if(typeof d=="string"){if(d===
""){let a={instancePath:s+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[a]:e.push(a),t++}}else{let a={instancePath:s+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),t++}}if(o.choices!==void 0){let d=o.choices;if(Array.isArray(d)){if(d.length<1){let p={
instancePath:s+"/choices",schemaPath:"#/properties/choices/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:
e.push(p),t++}let a=d.length;for(let p=0;p<a;p++){let l=d[p];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.index===void 0){
let k={instancePath:s+"/choices/"+p,schemaPath:"#/properties/choices/items/required",keyword:"required",params:{missingProperty:"\
index"}};e===null?e=[k]:e.push(k),t++}if(l.message===void 0){let k={instancePath:s+"/choices/"+p,schemaPath:"#/propertie\
s/choices/items/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[k]:e.push(k),t++}if(l.finish_reason===
void 0){let k={instancePath:s+"/choices/"+p,schemaPath:"#/properties/choices/items/required",keyword:"required",params:{
missingProperty:"finish_reason"}};e===null?e=[k]:e.push(k),t++}if(l.logprobs===void 0){let k={instancePath:s+"/choices/"+
p,schemaPath:"#/properties/choices/items/required",keyword:"required",params:{missingProperty:"logprobs"}};e===null?e=[k]:
e.push(k),t++}if(l.index!==void 0){let k=l.index;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))){let y={instancePath:s+
"/choices/"+p+"/index",schemaPath:"#/properties/choices/items/properties/index/type",keyword:"type",params:{type:"intege\
r"}};e===null?e=[y]:e.push(y),t++}}if(l.message!==void 0){let k=l.message;if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.
role===void 0){let y={instancePath:s+"/choices/"+p+"/message",schemaPath:"#/properties/choices/items/properties/message/\
required",keyword:"required",params:{missingProperty:"role"}};e===null?e=[y]:e.push(y),t++}if(k.content===void 0){let y={
instancePath:s+"/choices/"+p+"/message",schemaPath:"#/properties/choices/items/properties/message/required",keyword:"req\
uired",params:{missingProperty:"content"}};e===null?e=[y]:e.push(y),t++}if(k.refusal===void 0){let y={instancePath:s+"/c\
hoices/"+p+"/message",schemaPath:"#/properties/choices/items/properties/message/required",keyword:"required",params:{missingProperty:"\
refusal"}};e===null?e=[y]:e.push(y),t++}if(k.role!==void 0){let y=k.role;if(typeof y!="string"){let g={instancePath:s+"/\
choices/"+p+"/message/role",schemaPath:"#/properties/choices/items/properties/message/properties/role/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[g]:e.push(g),t++}if(y!=="assistant"){let g={instancePath:s+"/choices/"+p+"/messag\
e/role",schemaPath:"#/properties/choices/items/properties/message/properties/role/const",keyword:"const",params:{allowedValue:"\
assistant"}};e===null?e=[g]:e.push(g),t++}}if(k.content!==void 0){let y=k.content;if(typeof y!="string"&&y!==null){let g={
instancePath:s+"/choices/"+p+"/message/content",schemaPath:"#/properties/choices/items/properties/message/properties/con\
tent/type",keyword:"type",params:{type:E.properties.choices.items.properties.message.properties.content.type}};e===null?
e=[g]:e.push(g),t++}}if(k.refusal!==void 0){let y=k.refusal;if(typeof y!="string"&&y!==null){let g={instancePath:s+"/cho\
ices/"+p+"/message/refusal",schemaPath:"#/properties/choices/items/properties/message/properties/refusal/type",keyword:"\
type",params:{type:E.properties.choices.items.properties.message.properties.refusal.type}};e===null?e=[g]:e.push(g),t++}}
if(k.tool_calls!==void 0){let y=k.tool_calls;if(Array.isArray(y)){if(y.length<1){let P={instancePath:s+"/choices/"+p+"/m\
essage/tool_calls",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/minItems",keyword:"mi\
nItems",params:{limit:1}};e===null?e=[P]:e.push(P),t++}let g=y.length;for(let P=0;P<g;P++){let w=y[P],b=t,q=!0,$=t;if(w&&
typeof w=="object"&&!Array.isArray(w)){let f;if(w.type===void 0&&(f="type")){let h={};e===null?e=[h]:e.push(h),t++}else if(w.
type!==void 0&&w.type!=="custom"){let h={};e===null?e=[h]:e.push(h),t++}}var r=$===t;t=b,e!==null&&(b?e.length=b:e=null);
let A;if(r){let f=t;if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.custom===void 0){let I={instancePath:s+"/choices/"+
p+"/message/tool_calls/"+P,schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/then/re\
quired",keyword:"required",params:{missingProperty:"custom"}};e===null?e=[I]:e.push(I),t++}if(w.custom!==void 0){let I=w.
custom;if(!(I&&typeof I=="object"&&!Array.isArray(I))){let O={instancePath:s+"/choices/"+p+"/message/tool_calls/"+P+"/cu\
stom",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/then/properties/custom/type",
keyword:"type",params:{type:"object"}};e===null?e=[O]:e.push(O),t++}}}var r=f===t;if(q=r,q){var i={};i.custom=!0,i.type=
!0}A="then"}else{let f=t;if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.function===void 0){let I={instancePath:s+"/ch\
oices/"+p+"/message/tool_calls/"+P,schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items\
/else/required",keyword:"required",params:{missingProperty:"function"}};e===null?e=[I]:e.push(I),t++}if(w.function!==void 0){
let I=w.function;if(!(I&&typeof I=="object"&&!Array.isArray(I))){let O={instancePath:s+"/choices/"+p+"/message/tool_call\
s/"+P+"/function",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/else/properties/\
function/type",keyword:"type",params:{type:"object"}};e===null?e=[O]:e.push(O),t++}}}var r=f===t;q=r,q&&i!==!0&&(i=i||{},
i.function=!0),A="else"}if(!q){let f={instancePath:s+"/choices/"+p+"/message/tool_calls/"+P,schemaPath:"#/properties/cho\
ices/items/properties/message/properties/tool_calls/items/if",keyword:"if",params:{failingKeyword:A}};e===null?e=[f]:e.push(
f),t++}if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.id===void 0){let f={instancePath:s+"/choices/"+p+"/message/tool\
_calls/"+P,schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/required",keyword:"requ\
ired",params:{missingProperty:"id"}};e===null?e=[f]:e.push(f),t++}if(w.type===void 0){let f={instancePath:s+"/choices/"+
p+"/message/tool_calls/"+P,schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/require\
d",keyword:"required",params:{missingProperty:"type"}};e===null?e=[f]:e.push(f),t++}if(i!==!0&&(i=i||{},i.id=!0,i.type=!0,
i.function=!0,i.custom=!0),w.id!==void 0&&typeof w.id!="string"){let f={instancePath:s+"/choices/"+p+"/message/tool_call\
s/"+P+"/id",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/properties/id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}if(w.type!==void 0){let f=w.type;if(typeof f!="string"){let h={
instancePath:s+"/choices/"+p+"/message/tool_calls/"+P+"/type",schemaPath:"#/properties/choices/items/properties/message/\
properties/tool_calls/items/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}if(!(f===
"function"||f==="custom")){let h={instancePath:s+"/choices/"+p+"/message/tool_calls/"+P+"/type",schemaPath:"#/properties\
/choices/items/properties/message/properties/tool_calls/items/properties/type/enum",keyword:"enum",params:{allowedValues:E.
properties.choices.items.properties.message.properties.tool_calls.items.properties.type.enum}};e===null?e=[h]:e.push(h),
t++}}if(w.function!==void 0){let f=w.function;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.name===void 0){let h={instancePath:s+
"/choices/"+p+"/message/tool_calls/"+P+"/function",schemaPath:"#/properties/choices/items/properties/message/properties/\
tool_calls/items/properties/function/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[h]:e.push(
h),t++}if(f.arguments===void 0){let h={instancePath:s+"/choices/"+p+"/message/tool_calls/"+P+"/function",schemaPath:"#/p\
roperties/choices/items/properties/message/properties/tool_calls/items/properties/function/required",keyword:"required",
params:{missingProperty:"arguments"}};e===null?e=[h]:e.push(h),t++}if(f.name!==void 0&&typeof f.name!="string"){let h={instancePath:s+
"/choices/"+p+"/message/tool_calls/"+P+"/function/name",schemaPath:"#/properties/choices/items/properties/message/proper\
ties/tool_calls/items/properties/function/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.
push(h),t++}if(f.arguments!==void 0&&typeof f.arguments!="string"){let h={instancePath:s+"/choices/"+p+"/message/tool_ca\
lls/"+P+"/function/arguments",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/prop\
erties/function/properties/arguments/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}else{let h={
instancePath:s+"/choices/"+p+"/message/tool_calls/"+P+"/function",schemaPath:"#/properties/choices/items/properties/mess\
age/properties/tool_calls/items/properties/function/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),
t++}}if(w.custom!==void 0){let f=w.custom;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.name===void 0){let h={instancePath:s+
"/choices/"+p+"/message/tool_calls/"+P+"/custom",schemaPath:"#/properties/choices/items/properties/message/properties/to\
ol_calls/items/properties/custom/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[h]:e.push(h),
t++}if(f.input===void 0){let h={instancePath:s+"/choices/"+p+"/message/tool_calls/"+P+"/custom",schemaPath:"#/properties\
/choices/items/properties/message/properties/tool_calls/items/properties/custom/required",keyword:"required",params:{missingProperty:"\
input"}};e===null?e=[h]:e.push(h),t++}if(f.name!==void 0&&typeof f.name!="string"){let h={instancePath:s+"/choices/"+p+"\
/message/tool_calls/"+P+"/custom/name",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/i\
tems/properties/custom/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}if(f.input!==
void 0&&typeof f.input!="string"){let h={instancePath:s+"/choices/"+p+"/message/tool_calls/"+P+"/custom/input",schemaPath:"\
#/properties/choices/items/properties/message/properties/tool_calls/items/properties/custom/properties/input/type",keyword:"\
type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:s+"/choices/"+p+"/message/tool_call\
s/"+P+"/custom",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/properties/custom/\
type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),t++}}}else{let f={instancePath:s+"/choices/"+p+"/m\
essage/tool_calls/"+P,schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[f]:e.push(f),t++}}}else{let g={instancePath:s+"/choices/"+p+"/message/tool_cal\
ls",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[g]:e.push(g),t++}}if(k.function_call!==void 0){let y=k.function_call;if(!(y&&typeof y=="object"&&!Array.
isArray(y))&&y!==null){let g={instancePath:s+"/choices/"+p+"/message/function_call",schemaPath:"#/properties/choices/ite\
ms/properties/message/properties/function_call/type",keyword:"type",params:{type:E.properties.choices.items.properties.message.
properties.function_call.type}};e===null?e=[g]:e.push(g),t++}if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.name===void 0){
let g={instancePath:s+"/choices/"+p+"/message/function_call",schemaPath:"#/properties/choices/items/properties/message/p\
roperties/function_call/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[g]:e.push(g),t++}if(y.
arguments===void 0){let g={instancePath:s+"/choices/"+p+"/message/function_call",schemaPath:"#/properties/choices/items/\
properties/message/properties/function_call/required",keyword:"required",params:{missingProperty:"arguments"}};e===null?
e=[g]:e.push(g),t++}if(y.name!==void 0&&typeof y.name!="string"){let g={instancePath:s+"/choices/"+p+"/message/function_\
call/name",schemaPath:"#/properties/choices/items/properties/message/properties/function_call/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[g]:e.push(g),t++}if(y.arguments!==void 0&&typeof y.arguments!="string"){let g={
instancePath:s+"/choices/"+p+"/message/function_call/arguments",schemaPath:"#/properties/choices/items/properties/messag\
e/properties/function_call/properties/arguments/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),t++}}}
if(k.annotations!==void 0){let y=k.annotations;if(Array.isArray(y)){let g=y.length;for(let P=0;P<g;P++){let w=y[P];if(w&&
typeof w=="object"&&!Array.isArray(w)){if(w.type===void 0){let b={instancePath:s+"/choices/"+p+"/message/annotations/"+P,
schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/required",keyword:"required",params:{
missingProperty:"type"}};e===null?e=[b]:e.push(b),t++}if(w.url_citation===void 0){let b={instancePath:s+"/choices/"+p+"/\
message/annotations/"+P,schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/required",
keyword:"required",params:{missingProperty:"url_citation"}};e===null?e=[b]:e.push(b),t++}if(w.type!==void 0){let b=w.type;
if(typeof b!="string"){let q={instancePath:s+"/choices/"+p+"/message/annotations/"+P+"/type",schemaPath:"#/properties/ch\
oices/items/properties/message/properties/annotations/items/properties/type/type",keyword:"type",params:{type:"string"}};
e===null?e=[q]:e.push(q),t++}if(b!=="url_citation"){let q={instancePath:s+"/choices/"+p+"/message/annotations/"+P+"/type",
schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/properties/type/const",keyword:"c\
onst",params:{allowedValue:"url_citation"}};e===null?e=[q]:e.push(q),t++}}if(w.url_citation!==void 0){let b=w.url_citation;
if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.start_index===void 0){let q={instancePath:s+"/choices/"+p+"/message/an\
notations/"+P+"/url_citation",schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/pro\
perties/url_citation/required",keyword:"required",params:{missingProperty:"start_index"}};e===null?e=[q]:e.push(q),t++}if(b.
end_index===void 0){let q={instancePath:s+"/choices/"+p+"/message/annotations/"+P+"/url_citation",schemaPath:"#/properti\
es/choices/items/properties/message/properties/annotations/items/properties/url_citation/required",keyword:"required",params:{
missingProperty:"end_index"}};e===null?e=[q]:e.push(q),t++}if(b.url===void 0){let q={instancePath:s+"/choices/"+p+"/mess\
age/annotations/"+P+"/url_citation",schemaPath:"#/properties/choices/items/properties/message/properties/annotations/ite\
ms/properties/url_citation/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[q]:e.push(q),t++}if(b.
title===void 0){let q={instancePath:s+"/choices/"+p+"/message/annotations/"+P+"/url_citation",schemaPath:"#/properties/c\
hoices/items/properties/message/properties/annotations/items/properties/url_citation/required",keyword:"required",params:{
missingProperty:"title"}};e===null?e=[q]:e.push(q),t++}if(b.start_index!==void 0){let q=b.start_index;if(!(typeof q=="nu\
mber"&&!(q%1)&&!isNaN(q)&&isFinite(q))){let $={instancePath:s+"/choices/"+p+"/message/annotations/"+P+"/url_citation/sta\
rt_index",schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/properties/url_citation\
/properties/start_index/type",keyword:"type",params:{type:"integer"}};e===null?e=[$]:e.push($),t++}}if(b.end_index!==void 0){
let q=b.end_index;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q))){let $={instancePath:s+"/choices/"+p+"/messag\
e/annotations/"+P+"/url_citation/end_index",schemaPath:"#/properties/choices/items/properties/message/properties/annotat\
ions/items/properties/url_citation/properties/end_index/type",keyword:"type",params:{type:"integer"}};e===null?e=[$]:e.push(
$),t++}}if(b.url!==void 0&&typeof b.url!="string"){let q={instancePath:s+"/choices/"+p+"/message/annotations/"+P+"/url_c\
itation/url",schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/properties/url_citat\
ion/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[q]:e.push(q),t++}if(b.title!==void 0&&typeof b.
title!="string"){let q={instancePath:s+"/choices/"+p+"/message/annotations/"+P+"/url_citation/title",schemaPath:"#/prope\
rties/choices/items/properties/message/properties/annotations/items/properties/url_citation/properties/title/type",keyword:"\
type",params:{type:"string"}};e===null?e=[q]:e.push(q),t++}}else{let q={instancePath:s+"/choices/"+p+"/message/annotatio\
ns/"+P+"/url_citation",schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/properties\
/url_citation/type",keyword:"type",params:{type:"object"}};e===null?e=[q]:e.push(q),t++}}}else{let b={instancePath:s+"/c\
hoices/"+p+"/message/annotations/"+P,schemaPath:"#/properties/choices/items/properties/message/properties/annotations/it\
ems/type",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),t++}}}else{let g={instancePath:s+"/choices/"+p+
"/message/annotations",schemaPath:"#/properties/choices/items/properties/message/properties/annotations/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[g]:e.push(g),t++}}if(k.audio!==void 0){let y=k.audio;if(!(y&&typeof y=="object"&&
!Array.isArray(y))&&y!==null){let g={instancePath:s+"/choices/"+p+"/message/audio",schemaPath:"#/properties/choices/item\
s/properties/message/properties/audio/type",keyword:"type",params:{type:E.properties.choices.items.properties.message.properties.
audio.type}};e===null?e=[g]:e.push(g),t++}if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.id===void 0){let g={instancePath:s+
"/choices/"+p+"/message/audio",schemaPath:"#/properties/choices/items/properties/message/properties/audio/required",keyword:"\
required",params:{missingProperty:"id"}};e===null?e=[g]:e.push(g),t++}if(y.data===void 0){let g={instancePath:s+"/choice\
s/"+p+"/message/audio",schemaPath:"#/properties/choices/items/properties/message/properties/audio/required",keyword:"req\
uired",params:{missingProperty:"data"}};e===null?e=[g]:e.push(g),t++}if(y.expires_at===void 0){let g={instancePath:s+"/c\
hoices/"+p+"/message/audio",schemaPath:"#/properties/choices/items/properties/message/properties/audio/required",keyword:"\
required",params:{missingProperty:"expires_at"}};e===null?e=[g]:e.push(g),t++}if(y.transcript===void 0){let g={instancePath:s+
"/choices/"+p+"/message/audio",schemaPath:"#/properties/choices/items/properties/message/properties/audio/required",keyword:"\
required",params:{missingProperty:"transcript"}};e===null?e=[g]:e.push(g),t++}if(y.id!==void 0&&typeof y.id!="string"){let g={
instancePath:s+"/choices/"+p+"/message/audio/id",schemaPath:"#/properties/choices/items/properties/message/properties/au\
dio/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),t++}if(y.data!==void 0&&typeof y.
data!="string"){let g={instancePath:s+"/choices/"+p+"/message/audio/data",schemaPath:"#/properties/choices/items/propert\
ies/message/properties/audio/properties/data/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),t++}if(y.
expires_at!==void 0){let g=y.expires_at;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){let P={instancePath:s+
"/choices/"+p+"/message/audio/expires_at",schemaPath:"#/properties/choices/items/properties/message/properties/audio/pro\
perties/expires_at/type",keyword:"type",params:{type:"integer"}};e===null?e=[P]:e.push(P),t++}}if(y.transcript!==void 0&&
typeof y.transcript!="string"){let g={instancePath:s+"/choices/"+p+"/message/audio/transcript",schemaPath:"#/properties/\
choices/items/properties/message/properties/audio/properties/transcript/type",keyword:"type",params:{type:"string"}};e===
null?e=[g]:e.push(g),t++}}}if(k.reasoning_content!==void 0){let y=k.reasoning_content;if(typeof y!="string"&&y!==null){let g={
instancePath:s+"/choices/"+p+"/message/reasoning_content",schemaPath:"#/properties/choices/items/properties/message/prop\
erties/reasoning_content/type",keyword:"type",params:{type:E.properties.choices.items.properties.message.properties.reasoning_content.
type}};e===null?e=[g]:e.push(g),t++}}if(k.reasoning!==void 0){let y=k.reasoning;if(typeof y!="string"&&y!==null){let g={
instancePath:s+"/choices/"+p+"/message/reasoning",schemaPath:"#/properties/choices/items/properties/message/properties/r\
easoning/type",keyword:"type",params:{type:E.properties.choices.items.properties.message.properties.reasoning.type}};e===
null?e=[g]:e.push(g),t++}}}else{let y={instancePath:s+"/choices/"+p+"/message",schemaPath:"#/properties/choices/items/pr\
operties/message/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),t++}}if(l.delta!==void 0){let k=l.
delta,y=t,g=t;if((!k||typeof k!="object")&&typeof k!="string"&&!(typeof k=="number"&&isFinite(k))&&typeof k!="boolean"){
let P={};e===null?e=[P]:e.push(P),t++}var n=g===t;if(n){let P={instancePath:s+"/choices/"+p+"/delta",schemaPath:"#/prope\
rties/choices/items/properties/delta/not",keyword:"not",params:{}};e===null?e=[P]:e.push(P),t++}else t=y,e!==null&&(y?e.
length=y:e=null)}if(l.finish_reason!==void 0){let k=l.finish_reason;if(typeof k!="string"){let y={instancePath:s+"/choic\
es/"+p+"/finish_reason",schemaPath:"#/properties/choices/items/properties/finish_reason/type",keyword:"type",params:{type:"\
string"}};e===null?e=[y]:e.push(y),t++}if(!(k==="stop"||k==="length"||k==="tool_calls"||k==="content_filter"||k==="funct\
ion_call")){let y={instancePath:s+"/choices/"+p+"/finish_reason",schemaPath:"#/properties/choices/items/properties/finis\
h_reason/enum",keyword:"enum",params:{allowedValues:E.properties.choices.items.properties.finish_reason.enum}};e===null?
e=[y]:e.push(y),t++}}if(l.logprobs!==void 0){let k=l.logprobs;if(!(k&&typeof k=="object"&&!Array.isArray(k))&&k!==null){
let y={instancePath:s+"/choices/"+p+"/logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/type",keyword:"\
type",params:{type:E.properties.choices.items.properties.logprobs.type}};e===null?e=[y]:e.push(y),t++}if(k&&typeof k=="o\
bject"&&!Array.isArray(k)){if(k.content===void 0){let y={instancePath:s+"/choices/"+p+"/logprobs",schemaPath:"#/properti\
es/choices/items/properties/logprobs/required",keyword:"required",params:{missingProperty:"content"}};e===null?e=[y]:e.push(
y),t++}if(k.refusal===void 0){let y={instancePath:s+"/choices/"+p+"/logprobs",schemaPath:"#/properties/choices/items/pro\
perties/logprobs/required",keyword:"required",params:{missingProperty:"refusal"}};e===null?e=[y]:e.push(y),t++}if(k.content!==
void 0){let y=k.content;if(!Array.isArray(y)&&y!==null){let g={instancePath:s+"/choices/"+p+"/logprobs/content",schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/content/type",keyword:"type",params:{type:E.properties.choices.
items.properties.logprobs.properties.content.type}};e===null?e=[g]:e.push(g),t++}if(Array.isArray(y)){let g=y.length;for(let P=0;P<
g;P++){let w=y[P];if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.token===void 0){let b={instancePath:s+"/choices/"+p+
"/logprobs/content/"+P,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/required",keyword:"\
required",params:{missingProperty:"token"}};e===null?e=[b]:e.push(b),t++}if(w.logprob===void 0){let b={instancePath:s+"/\
choices/"+p+"/logprobs/content/"+P,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/r\
equired",keyword:"required",params:{missingProperty:"logprob"}};e===null?e=[b]:e.push(b),t++}if(w.bytes===void 0){let b={
instancePath:s+"/choices/"+p+"/logprobs/content/"+P,schemaPath:"#/properties/choices/items/properties/logprobs/propertie\
s/content/items/required",keyword:"required",params:{missingProperty:"bytes"}};e===null?e=[b]:e.push(b),t++}if(w.top_logprobs===
void 0){let b={instancePath:s+"/choices/"+p+"/logprobs/content/"+P,schemaPath:"#/properties/choices/items/properties/log\
probs/properties/content/items/required",keyword:"required",params:{missingProperty:"top_logprobs"}};e===null?e=[b]:e.push(
b),t++}if(w.token!==void 0&&typeof w.token!="string"){let b={instancePath:s+"/choices/"+p+"/logprobs/content/"+P+"/token",
schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties/token/type",keyword:"type",
params:{type:"string"}};e===null?e=[b]:e.push(b),t++}if(w.logprob!==void 0){let b=w.logprob;if(!(typeof b=="number"&&isFinite(
b))){let q={instancePath:s+"/choices/"+p+"/logprobs/content/"+P+"/logprob",schemaPath:"#/properties/choices/items/proper\
ties/logprobs/properties/content/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===null?e=[q]:e.
push(q),t++}}if(w.bytes!==void 0){let b=w.bytes;if(!Array.isArray(b)&&b!==null){let q={instancePath:s+"/choices/"+p+"/lo\
gprobs/content/"+P+"/bytes",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properti\
es/bytes/type",keyword:"type",params:{type:E.properties.choices.items.properties.logprobs.properties.content.items.properties.
bytes.type}};e===null?e=[q]:e.push(q),t++}if(Array.isArray(b)){let q=b.length;for(let $=0;$<q;$++){let A=b[$];if(!(typeof A==
"number"&&isFinite(A))){let f={instancePath:s+"/choices/"+p+"/logprobs/content/"+P+"/bytes/"+$,schemaPath:"#/properties/\
choices/items/properties/logprobs/properties/content/items/properties/bytes/items/type",keyword:"type",params:{type:"num\
ber"}};e===null?e=[f]:e.push(f),t++}}}}if(w.top_logprobs!==void 0){let b=w.top_logprobs;if(Array.isArray(b)){let q=b.length;
for(let $=0;$<q;$++){let A=b[$];if(A&&typeof A=="object"&&!Array.isArray(A)){if(A.token===void 0){let f={instancePath:s+
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
logprob!==void 0){let f=A.logprob;if(!(typeof f=="number"&&isFinite(f))){let h={instancePath:s+"/choices/"+p+"/logprobs/\
content/"+P+"/top_logprobs/"+$+"/logprob",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/\
items/properties/top_logprobs/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===null?e=[h]:e.push(
h),t++}}if(A.bytes!==void 0){let f=A.bytes;if(!Array.isArray(f)&&f!==null){let h={instancePath:s+"/choices/"+p+"/logprob\
s/content/"+P+"/top_logprobs/"+$+"/bytes",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/\
items/properties/top_logprobs/items/properties/bytes/type",keyword:"type",params:{type:E.properties.choices.items.properties.
logprobs.properties.content.items.properties.top_logprobs.items.properties.bytes.type}};e===null?e=[h]:e.push(h),t++}if(Array.
isArray(f)){let h=f.length;for(let I=0;I<h;I++){let O=f[I];if(!(typeof O=="number"&&isFinite(O))){let D={instancePath:s+
"/choices/"+p+"/logprobs/content/"+P+"/top_logprobs/"+$+"/bytes/"+I,schemaPath:"#/properties/choices/items/properties/lo\
gprobs/properties/content/items/properties/top_logprobs/items/properties/bytes/items/type",keyword:"type",params:{type:"\
number"}};e===null?e=[D]:e.push(D),t++}}}}}else{let f={instancePath:s+"/choices/"+p+"/logprobs/content/"+P+"/top_logprob\
s/"+$,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/\
type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),t++}}}else{let q={instancePath:s+"/choices/"+p+"/l\
ogprobs/content/"+P+"/top_logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/\
properties/top_logprobs/type",keyword:"type",params:{type:"array"}};e===null?e=[q]:e.push(q),t++}}}else{let b={instancePath:s+
"/choices/"+p+"/logprobs/content/"+P,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items\
/type",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),t++}}}}if(k.refusal!==void 0){let y=k.refusal;if(!Array.
isArray(y)&&y!==null){let g={instancePath:s+"/choices/"+p+"/logprobs/refusal",schemaPath:"#/properties/choices/items/pro\
perties/logprobs/properties/refusal/type",keyword:"type",params:{type:E.properties.choices.items.properties.logprobs.properties.
refusal.type}};e===null?e=[g]:e.push(g),t++}if(Array.isArray(y)){let g=y.length;for(let P=0;P<g;P++){let w=y[P];if(w&&typeof w==
"object"&&!Array.isArray(w)){if(w.token===void 0){let b={instancePath:s+"/choices/"+p+"/logprobs/refusal/"+P,schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/refusal/items/required",keyword:"required",params:{missingProperty:"\
token"}};e===null?e=[b]:e.push(b),t++}if(w.logprob===void 0){let b={instancePath:s+"/choices/"+p+"/logprobs/refusal/"+P,
schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/required",keyword:"required",params:{
missingProperty:"logprob"}};e===null?e=[b]:e.push(b),t++}if(w.bytes===void 0){let b={instancePath:s+"/choices/"+p+"/logp\
robs/refusal/"+P,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/required",keyword:"\
required",params:{missingProperty:"bytes"}};e===null?e=[b]:e.push(b),t++}if(w.top_logprobs===void 0){let b={instancePath:s+
"/choices/"+p+"/logprobs/refusal/"+P,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items\
/required",keyword:"required",params:{missingProperty:"top_logprobs"}};e===null?e=[b]:e.push(b),t++}if(w.token!==void 0&&
typeof w.token!="string"){let b={instancePath:s+"/choices/"+p+"/logprobs/refusal/"+P+"/token",schemaPath:"#/properties/c\
hoices/items/properties/logprobs/properties/refusal/items/properties/token/type",keyword:"type",params:{type:"string"}};
e===null?e=[b]:e.push(b),t++}if(w.logprob!==void 0){let b=w.logprob;if(!(typeof b=="number"&&isFinite(b))){let q={instancePath:s+
"/choices/"+p+"/logprobs/refusal/"+P+"/logprob",schemaPath:"#/properties/choices/items/properties/logprobs/properties/re\
fusal/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===null?e=[q]:e.push(q),t++}}if(w.bytes!==void 0){
let b=w.bytes;if(!Array.isArray(b)&&b!==null){let q={instancePath:s+"/choices/"+p+"/logprobs/refusal/"+P+"/bytes",schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/bytes/type",keyword:"type",params:{type:E.
properties.choices.items.properties.logprobs.properties.refusal.items.properties.bytes.type}};e===null?e=[q]:e.push(q),t++}
if(Array.isArray(b)){let q=b.length;for(let $=0;$<q;$++){let A=b[$];if(!(typeof A=="number"&&isFinite(A))){let f={instancePath:s+
"/choices/"+p+"/logprobs/refusal/"+P+"/bytes/"+$,schemaPath:"#/properties/choices/items/properties/logprobs/properties/r\
efusal/items/properties/bytes/items/type",keyword:"type",params:{type:"number"}};e===null?e=[f]:e.push(f),t++}}}}if(w.top_logprobs!==
void 0){let b=w.top_logprobs;if(Array.isArray(b)){let q=b.length;for(let $=0;$<q;$++){let A=b[$];if(A&&typeof A=="object"&&
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
let h={instancePath:s+"/choices/"+p+"/logprobs/refusal/"+P+"/top_logprobs/"+$+"/logprob",schemaPath:"#/properties/choice\
s/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/logprob/type",keyword:"typ\
e",params:{type:"number"}};e===null?e=[h]:e.push(h),t++}}if(A.bytes!==void 0){let f=A.bytes;if(!Array.isArray(f)&&f!==null){
let h={instancePath:s+"/choices/"+p+"/logprobs/refusal/"+P+"/top_logprobs/"+$+"/bytes",schemaPath:"#/properties/choices/\
items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/bytes/type",keyword:"type",params:{
type:E.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.properties.bytes.
type}};e===null?e=[h]:e.push(h),t++}if(Array.isArray(f)){let h=f.length;for(let I=0;I<h;I++){let O=f[I];if(!(typeof O=="\
number"&&isFinite(O))){let D={instancePath:s+"/choices/"+p+"/logprobs/refusal/"+P+"/top_logprobs/"+$+"/bytes/"+I,schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/bytes/i\
tems/type",keyword:"type",params:{type:"number"}};e===null?e=[D]:e.push(D),t++}}}}}else{let f={instancePath:s+"/choices/"+
p+"/logprobs/refusal/"+P+"/top_logprobs/"+$,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusa\
l/items/properties/top_logprobs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),t++}}}else{let q={
instancePath:s+"/choices/"+p+"/logprobs/refusal/"+P+"/top_logprobs",schemaPath:"#/properties/choices/items/properties/lo\
gprobs/properties/refusal/items/properties/top_logprobs/type",keyword:"type",params:{type:"array"}};e===null?e=[q]:e.push(
q),t++}}}else{let b={instancePath:s+"/choices/"+p+"/logprobs/refusal/"+P,schemaPath:"#/properties/choices/items/properti\
es/logprobs/properties/refusal/items/type",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),t++}}}}}}}else{
let k={instancePath:s+"/choices/"+p,schemaPath:"#/properties/choices/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[k]:e.push(k),t++}}}else{let a={instancePath:s+"/choices",schemaPath:"#/properties/choices/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(o.usage!==void 0){let d=o.usage;if(!(d&&typeof d=="object"&&!Array.
isArray(d))&&d!==null){let a={instancePath:s+"/usage",schemaPath:"#/properties/usage/type",keyword:"type",params:{type:E.
properties.usage.type}};e===null?e=[a]:e.push(a),t++}if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.prompt_tokens===void 0){
let a={instancePath:s+"/usage",schemaPath:"#/properties/usage/required",keyword:"required",params:{missingProperty:"prom\
pt_tokens"}};e===null?e=[a]:e.push(a),t++}if(d.completion_tokens===void 0){let a={instancePath:s+"/usage",schemaPath:"#/\
properties/usage/required",keyword:"required",params:{missingProperty:"completion_tokens"}};e===null?e=[a]:e.push(a),t++}
if(d.total_tokens===void 0){let a={instancePath:s+"/usage",schemaPath:"#/properties/usage/required",keyword:"required",params:{
missingProperty:"total_tokens"}};e===null?e=[a]:e.push(a),t++}if(d.prompt_tokens!==void 0){let a=d.prompt_tokens;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let p={instancePath:s+"/usage/prompt_tokens",schemaPath:"#/properties/usage/p\
roperties/prompt_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof a=="number"&&
isFinite(a)&&(a<0||isNaN(a))){let p={instancePath:s+"/usage/prompt_tokens",schemaPath:"#/properties/usage/properties/pro\
mpt_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),t++}}if(d.completion_tokens!==
void 0){let a=d.completion_tokens;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let p={instancePath:s+"/usag\
e/completion_tokens",schemaPath:"#/properties/usage/properties/completion_tokens/type",keyword:"type",params:{type:"inte\
ger"}};e===null?e=[p]:e.push(p),t++}if(typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a))){let p={instancePath:s+"/usage/c\
ompletion_tokens",schemaPath:"#/properties/usage/properties/completion_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[p]:e.push(p),t++}}if(d.total_tokens!==void 0){let a=d.total_tokens;if(!(typeof a=="number"&&!(a%
1)&&!isNaN(a)&&isFinite(a))){let p={instancePath:s+"/usage/total_tokens",schemaPath:"#/properties/usage/properties/total\
_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof a=="number"&&isFinite(a)&&(a<
0||isNaN(a))){let p={instancePath:s+"/usage/total_tokens",schemaPath:"#/properties/usage/properties/total_tokens/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),t++}}if(d.prompt_tokens_details!==void 0){let a=d.
prompt_tokens_details;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.cached_tokens!==void 0){let p=a.cached_tokens;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let l={instancePath:s+"/usage/prompt_tokens_details/cached_tokens",schemaPath:"\
#/properties/usage/properties/prompt_tokens_details/properties/cached_tokens/type",keyword:"type",params:{type:"integer"}};
e===null?e=[l]:e.push(l),t++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let l={instancePath:s+"/usage/prompt_t\
okens_details/cached_tokens",schemaPath:"#/properties/usage/properties/prompt_tokens_details/properties/cached_tokens/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),t++}}if(a.cache_write_tokens!==void 0){
let p=a.cache_write_tokens;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let l={instancePath:s+"/usage/promp\
t_tokens_details/cache_write_tokens",schemaPath:"#/properties/usage/properties/prompt_tokens_details/properties/cache_wr\
ite_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}if(typeof p=="number"&&isFinite(p)&&
(p<0||isNaN(p))){let l={instancePath:s+"/usage/prompt_tokens_details/cache_write_tokens",schemaPath:"#/properties/usage/\
properties/prompt_tokens_details/properties/cache_write_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[l]:e.push(l),t++}}if(a.audio_tokens!==void 0){let p=a.audio_tokens;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&
isFinite(p))){let l={instancePath:s+"/usage/prompt_tokens_details/audio_tokens",schemaPath:"#/properties/usage/propertie\
s/prompt_tokens_details/properties/audio_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}
if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let l={instancePath:s+"/usage/prompt_tokens_details/audio_tokens",schemaPath:"\
#/properties/usage/properties/prompt_tokens_details/properties/audio_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[l]:e.push(l),t++}}}else{let p={instancePath:s+"/usage/prompt_tokens_details",schemaPath:"#/pro\
perties/usage/properties/prompt_tokens_details/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}
if(d.completion_tokens_details!==void 0){let a=d.completion_tokens_details;if(a&&typeof a=="object"&&!Array.isArray(a)){
if(a.reasoning_tokens!==void 0){let p=a.reasoning_tokens;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let l={
instancePath:s+"/usage/completion_tokens_details/reasoning_tokens",schemaPath:"#/properties/usage/properties/completion_\
tokens_details/properties/reasoning_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}if(typeof p==
"number"&&isFinite(p)&&(p<0||isNaN(p))){let l={instancePath:s+"/usage/completion_tokens_details/reasoning_tokens",schemaPath:"\
#/properties/usage/properties/completion_tokens_details/properties/reasoning_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[l]:e.push(l),t++}}if(a.audio_tokens!==void 0){let p=a.audio_tokens;if(!(typeof p=="number"&&!(p%
1)&&!isNaN(p)&&isFinite(p))){let l={instancePath:s+"/usage/completion_tokens_details/audio_tokens",schemaPath:"#/propert\
ies/usage/properties/completion_tokens_details/properties/audio_tokens/type",keyword:"type",params:{type:"integer"}};e===
null?e=[l]:e.push(l),t++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let l={instancePath:s+"/usage/completion_t\
okens_details/audio_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/audio_tokens/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),t++}}if(a.accepted_prediction_tokens!==
void 0){let p=a.accepted_prediction_tokens;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let l={instancePath:s+
"/usage/completion_tokens_details/accepted_prediction_tokens",schemaPath:"#/properties/usage/properties/completion_token\
s_details/properties/accepted_prediction_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}
if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let l={instancePath:s+"/usage/completion_tokens_details/accepted_pr\
ediction_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/accepted_prediction_toke\
ns/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),t++}}if(a.rejected_prediction_tokens!==
void 0){let p=a.rejected_prediction_tokens;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let l={instancePath:s+
"/usage/completion_tokens_details/rejected_prediction_tokens",schemaPath:"#/properties/usage/properties/completion_token\
s_details/properties/rejected_prediction_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}
if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let l={instancePath:s+"/usage/completion_tokens_details/rejected_pr\
ediction_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/rejected_prediction_toke\
ns/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),t++}}}else{let p={instancePath:s+
"/usage/completion_tokens_details",schemaPath:"#/properties/usage/properties/completion_tokens_details/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}}}if(o.system_fingerprint!==void 0&&typeof o.system_fingerprint!=
"string"){let d={instancePath:s+"/system_fingerprint",schemaPath:"#/properties/system_fingerprint/type",keyword:"type",params:{
type:"string"}};e===null?e=[d]:e.push(d),t++}if(o.service_tier!==void 0){let d=o.service_tier;if(typeof d!="string"&&d!==
null){let a={instancePath:s+"/service_tier",schemaPath:"#/properties/service_tier/type",keyword:"type",params:{type:E.properties.
service_tier.type}};e===null?e=[a]:e.push(a),t++}if(!(d==="auto"||d==="default"||d==="flex"||d==="scale"||d==="priority"||
d==="fast"||d===null)){let a={instancePath:s+"/service_tier",schemaPath:"#/properties/service_tier/enum",keyword:"enum",
params:{allowedValues:E.properties.service_tier.enum}};e===null?e=[a]:e.push(a),t++}}if(o.moderation!==void 0){let d=o.moderation;
if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null){let a={instancePath:s+"/moderation",schemaPath:"#/properties/m\
oderation/type",keyword:"type",params:{type:E.properties.moderation.type}};e===null?e=[a]:e.push(a),t++}if(d&&typeof d==
"object"&&!Array.isArray(d)){if(d.input===void 0){let a={instancePath:s+"/moderation",schemaPath:"#/properties/moderatio\
n/required",keyword:"required",params:{missingProperty:"input"}};e===null?e=[a]:e.push(a),t++}if(d.output===void 0){let a={
instancePath:s+"/moderation",schemaPath:"#/properties/moderation/required",keyword:"required",params:{missingProperty:"o\
utput"}};e===null?e=[a]:e.push(a),t++}if(d.input!==void 0){let a=d.input;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.
type===void 0){let p={instancePath:s+"/moderation/input",schemaPath:"#/properties/moderation/properties/input/required",
keyword:"required",params:{missingProperty:"type"}};e===null?e=[p]:e.push(p),t++}if(a.type!==void 0){let p=a.type;if(typeof p!=
"string"){let l={instancePath:s+"/moderation/input/type",schemaPath:"#/properties/moderation/properties/input/properties\
/type/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}if(!(p==="moderation_results"||p==="erro\
r")){let l={instancePath:s+"/moderation/input/type",schemaPath:"#/properties/moderation/properties/input/properties/type\
/enum",keyword:"enum",params:{allowedValues:E.properties.moderation.properties.input.properties.type.enum}};e===null?e=[
l]:e.push(l),t++}}if(a.model!==void 0&&typeof a.model!="string"){let p={instancePath:s+"/moderation/input/model",schemaPath:"\
#/properties/moderation/properties/input/properties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.
push(p),t++}if(a.results!==void 0){let p=a.results;if(Array.isArray(p)){let l=p.length;for(let k=0;k<l;k++){let y=p[k];if(!(y&&
typeof y=="object"&&!Array.isArray(y))){let g={instancePath:s+"/moderation/input/results/"+k,schemaPath:"#/properties/mo\
deration/properties/input/properties/results/items/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),
t++}}}else{let l={instancePath:s+"/moderation/input/results",schemaPath:"#/properties/moderation/properties/input/proper\
ties/results/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}if(a.code!==void 0&&typeof a.code!=
"string"){let p={instancePath:s+"/moderation/input/code",schemaPath:"#/properties/moderation/properties/input/properties\
/code/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}if(a.message!==void 0&&typeof a.message!=
"string"){let p={instancePath:s+"/moderation/input/message",schemaPath:"#/properties/moderation/properties/input/propert\
ies/message/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+"/mode\
ration/input",schemaPath:"#/properties/moderation/properties/input/type",keyword:"type",params:{type:"object"}};e===null?
e=[p]:e.push(p),t++}}if(d.output!==void 0){let a=d.output;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.type===void 0){
let p={instancePath:s+"/moderation/output",schemaPath:"#/properties/moderation/properties/output/required",keyword:"requ\
ired",params:{missingProperty:"type"}};e===null?e=[p]:e.push(p),t++}if(a.type!==void 0){let p=a.type;if(typeof p!="strin\
g"){let l={instancePath:s+"/moderation/output/type",schemaPath:"#/properties/moderation/properties/output/properties/typ\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}if(!(p==="moderation_results"||p==="error")){
let l={instancePath:s+"/moderation/output/type",schemaPath:"#/properties/moderation/properties/output/properties/type/en\
um",keyword:"enum",params:{allowedValues:E.properties.moderation.properties.output.properties.type.enum}};e===null?e=[l]:
e.push(l),t++}}if(a.model!==void 0&&typeof a.model!="string"){let p={instancePath:s+"/moderation/output/model",schemaPath:"\
#/properties/moderation/properties/output/properties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.
push(p),t++}if(a.results!==void 0){let p=a.results;if(Array.isArray(p)){let l=p.length;for(let k=0;k<l;k++){let y=p[k];if(!(y&&
typeof y=="object"&&!Array.isArray(y))){let g={instancePath:s+"/moderation/output/results/"+k,schemaPath:"#/properties/m\
oderation/properties/output/properties/results/items/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(
g),t++}}}else{let l={instancePath:s+"/moderation/output/results",schemaPath:"#/properties/moderation/properties/output/p\
roperties/results/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}if(a.code!==void 0&&typeof a.
code!="string"){let p={instancePath:s+"/moderation/output/code",schemaPath:"#/properties/moderation/properties/output/pr\
operties/code/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}if(a.message!==void 0&&typeof a.
message!="string"){let p={instancePath:s+"/moderation/output/message",schemaPath:"#/properties/moderation/properties/out\
put/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+
"/moderation/output",schemaPath:"#/properties/moderation/properties/output/type",keyword:"type",params:{type:"object"}};
e===null?e=[p]:e.push(p),t++}}}}}else{let d={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[d]:e.push(d),t++}return Ze.errors=e,t===0}Ze.evaluated={props:{id:!0,object:!0,created:!0,model:!0,choices:!0,usage:!0,
system_fingerprint:!0,service_tier:!0,moderation:!0},dynamicProps:!1,dynamicItems:!1};var Tr=Ke,T={type:"object",required:[
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
obfuscation:{type:"string"}}};function Ke(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){
let e=null,t=0,c=Ke.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&
!Array.isArray(o)){if(o.id===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[a]:e.push(a),t++}if(o.object===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"object"}};e===null?e=[a]:e.push(a),t++}if(o.created===void 0){let a={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"created"}};e===null?e=[a]:e.push(a),t++}if(o.model===void 0){let a={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"model"}};e===null?e=[a]:e.push(a),t++}
if(o.choices===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"choices"}};
e===null?e=[a]:e.push(a),t++}if(o.id!==void 0){let a=o.id;if(typeof a=="string"){if(a===""){let p={instancePath:s+"/id",
schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(o.object!==
void 0){let a=o.object;if(typeof a!="string"){let p={instancePath:s+"/object",schemaPath:"#/properties/object/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}if(a!=="chat.completion.chunk"){let p={instancePath:s+"/objec\
t",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue:"chat.completion.chunk"}};e===null?e=[p]:
e.push(p),t++}}if(o.created!==void 0){let a=o.created;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let p={instancePath:s+
"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}}
if(o.model!==void 0){let a=o.model;if(typeof a=="string"){if(a===""){let p={instancePath:s+"/model",schemaPath:"#/proper\
ties/model/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+"/m\
odel",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(o.choices!==
void 0){let a=o.choices;if(Array.isArray(a)){let p=a.length;for(let l=0;l<p;l++){let k=a[l];if(k&&typeof k=="object"&&!Array.
isArray(k)){if(k.index===void 0){let y={instancePath:s+"/choices/"+l,schemaPath:"#/properties/choices/items/required",keyword:"\
required",params:{missingProperty:"index"}};e===null?e=[y]:e.push(y),t++}if(k.delta===void 0){let y={instancePath:s+"/ch\
oices/"+l,schemaPath:"#/properties/choices/items/required",keyword:"required",params:{missingProperty:"delta"}};e===null?
e=[y]:e.push(y),t++}if(k.finish_reason===void 0){let y={instancePath:s+"/choices/"+l,schemaPath:"#/properties/choices/it\
ems/required",keyword:"required",params:{missingProperty:"finish_reason"}};e===null?e=[y]:e.push(y),t++}if(k.index!==void 0){
let y=k.index;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){let g={instancePath:s+"/choices/"+l+"/index",schemaPath:"\
#/properties/choices/items/properties/index/type",keyword:"type",params:{type:"integer"}};e===null?e=[g]:e.push(g),t++}if(typeof y==
"number"&&isFinite(y)&&(y<0||isNaN(y))){let g={instancePath:s+"/choices/"+l+"/index",schemaPath:"#/properties/choices/it\
ems/properties/index/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[g]:e.push(g),t++}}if(k.delta!==
void 0){let y=k.delta;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.role!==void 0){let g=y.role;if(typeof g!="string"){
let P={instancePath:s+"/choices/"+l+"/delta/role",schemaPath:"#/properties/choices/items/properties/delta/properties/rol\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),t++}if(g!=="assistant"){let P={instancePath:s+"/\
choices/"+l+"/delta/role",schemaPath:"#/properties/choices/items/properties/delta/properties/role/const",keyword:"const",
params:{allowedValue:"assistant"}};e===null?e=[P]:e.push(P),t++}}if(y.content!==void 0){let g=y.content;if(typeof g!="st\
ring"&&g!==null){let P={instancePath:s+"/choices/"+l+"/delta/content",schemaPath:"#/properties/choices/items/properties/\
delta/properties/content/type",keyword:"type",params:{type:T.properties.choices.items.properties.delta.properties.content.
type}};e===null?e=[P]:e.push(P),t++}}if(y.refusal!==void 0){let g=y.refusal;if(typeof g!="string"&&g!==null){let P={instancePath:s+
"/choices/"+l+"/delta/refusal",schemaPath:"#/properties/choices/items/properties/delta/properties/refusal/type",keyword:"\
type",params:{type:T.properties.choices.items.properties.delta.properties.refusal.type}};e===null?e=[P]:e.push(P),t++}}if(y.
tool_calls!==void 0){let g=y.tool_calls;if(Array.isArray(g)){let P=g.length;for(let w=0;w<P;w++){let b=g[w],q=t,$=!0,A=t,
f=t,h=!1,I=t;if(b&&typeof b=="object"&&!Array.isArray(b)){let D;if(b.custom===void 0&&(D="custom")){let V={};e===null?e=
[V]:e.push(V),t++}}var i=I===t;if(h=h||i,i){var r={};r.custom=!0}let O=t;if(b&&typeof b=="object"&&!Array.isArray(b)){let D;
if(b.type===void 0&&(D="type")){let V={};e===null?e=[V]:e.push(V),t++}else if(b.type!==void 0&&b.type!=="custom"){let V={};
e===null?e=[V]:e.push(V),t++}}var i=O===t;if(h=h||i,i&&r!==!0&&(r=r||{},r.type=!0),h)t=f,e!==null&&(f?e.length=f:e=null);else{
let D={};e===null?e=[D]:e.push(D),t++}var n=A===t;if(t=q,e!==null&&(q?e.length=q:e=null),!n){let D=t;if(b&&typeof b=="ob\
ject"&&!Array.isArray(b)){if(b.function===void 0){let H={instancePath:s+"/choices/"+l+"/delta/tool_calls/"+w,schemaPath:"\
#/properties/choices/items/properties/delta/properties/tool_calls/items/else/required",keyword:"required",params:{missingProperty:"\
function"}};e===null?e=[H]:e.push(H),t++}if(b.function!==void 0){let H=b.function;if(!(H&&typeof H=="object"&&!Array.isArray(
H))){let ze={instancePath:s+"/choices/"+l+"/delta/tool_calls/"+w+"/function",schemaPath:"#/properties/choices/items/prop\
erties/delta/properties/tool_calls/items/else/properties/function/type",keyword:"type",params:{type:"object"}};e===null?
e=[ze]:e.push(ze),t++}}}var n=D===t;$=n,$&&r!==!0&&(r=r||{},r.function=!0)}if(!$){let D={instancePath:s+"/choices/"+l+"/\
delta/tool_calls/"+w,schemaPath:"#/properties/choices/items/properties/delta/properties/tool_calls/items/if",keyword:"if",
params:{failingKeyword:"else"}};e===null?e=[D]:e.push(D),t++}if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.index===void 0){
let D={instancePath:s+"/choices/"+l+"/delta/tool_calls/"+w,schemaPath:"#/properties/choices/items/properties/delta/prope\
rties/tool_calls/items/required",keyword:"required",params:{missingProperty:"index"}};e===null?e=[D]:e.push(D),t++}if(r!==
!0&&(r=r||{},r.index=!0,r.id=!0,r.type=!0,r.function=!0,r.custom=!0),b.index!==void 0){let D=b.index;if(!(typeof D=="num\
ber"&&!(D%1)&&!isNaN(D)&&isFinite(D))){let V={instancePath:s+"/choices/"+l+"/delta/tool_calls/"+w+"/index",schemaPath:"#\
/properties/choices/items/properties/delta/properties/tool_calls/items/properties/index/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[V]:e.push(V),t++}}if(b.id!==void 0&&typeof b.id!="string"){let D={instancePath:s+"/choices/"+l+"/\
delta/tool_calls/"+w+"/id",schemaPath:"#/properties/choices/items/properties/delta/properties/tool_calls/items/propertie\
s/id/type",keyword:"type",params:{type:"string"}};e===null?e=[D]:e.push(D),t++}if(b.type!==void 0){let D=b.type;if(typeof D!=
"string"){let V={instancePath:s+"/choices/"+l+"/delta/tool_calls/"+w+"/type",schemaPath:"#/properties/choices/items/prop\
erties/delta/properties/tool_calls/items/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[V]:e.push(
V),t++}if(!(D==="function"||D==="custom")){let V={instancePath:s+"/choices/"+l+"/delta/tool_calls/"+w+"/type",schemaPath:"\
#/properties/choices/items/properties/delta/properties/tool_calls/items/properties/type/enum",keyword:"enum",params:{allowedValues:T.
properties.choices.items.properties.delta.properties.tool_calls.items.properties.type.enum}};e===null?e=[V]:e.push(V),t++}}
if(b.function!==void 0){let D=b.function;if(D&&typeof D=="object"&&!Array.isArray(D)){if(D.name!==void 0&&typeof D.name!=
"string"){let V={instancePath:s+"/choices/"+l+"/delta/tool_calls/"+w+"/function/name",schemaPath:"#/properties/choices/i\
tems/properties/delta/properties/tool_calls/items/properties/function/properties/name/type",keyword:"type",params:{type:"\
string"}};e===null?e=[V]:e.push(V),t++}if(D.arguments!==void 0&&typeof D.arguments!="string"){let V={instancePath:s+"/ch\
oices/"+l+"/delta/tool_calls/"+w+"/function/arguments",schemaPath:"#/properties/choices/items/properties/delta/propertie\
s/tool_calls/items/properties/function/properties/arguments/type",keyword:"type",params:{type:"string"}};e===null?e=[V]:
e.push(V),t++}}else{let V={instancePath:s+"/choices/"+l+"/delta/tool_calls/"+w+"/function",schemaPath:"#/properties/choi\
ces/items/properties/delta/properties/tool_calls/items/properties/function/type",keyword:"type",params:{type:"object"}};
e===null?e=[V]:e.push(V),t++}}if(b.custom!==void 0){let D=b.custom;if(D&&typeof D=="object"&&!Array.isArray(D)){if(D.name!==
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
es/tool_calls/type",keyword:"type",params:{type:"array"}};e===null?e=[P]:e.push(P),t++}}if(y.function_call!==void 0){let g=y.
function_call;if(!(g&&typeof g=="object"&&!Array.isArray(g))&&g!==null){let P={instancePath:s+"/choices/"+l+"/delta/func\
tion_call",schemaPath:"#/properties/choices/items/properties/delta/properties/function_call/type",keyword:"type",params:{
type:T.properties.choices.items.properties.delta.properties.function_call.type}};e===null?e=[P]:e.push(P),t++}if(g&&typeof g==
"object"&&!Array.isArray(g)){if(g.name!==void 0&&typeof g.name!="string"){let P={instancePath:s+"/choices/"+l+"/delta/fu\
nction_call/name",schemaPath:"#/properties/choices/items/properties/delta/properties/function_call/properties/name/type",
keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),t++}if(g.arguments!==void 0&&typeof g.arguments!="string"){
let P={instancePath:s+"/choices/"+l+"/delta/function_call/arguments",schemaPath:"#/properties/choices/items/properties/d\
elta/properties/function_call/properties/arguments/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),
t++}}}if(y.reasoning_content!==void 0){let g=y.reasoning_content;if(typeof g!="string"&&g!==null){let P={instancePath:s+
"/choices/"+l+"/delta/reasoning_content",schemaPath:"#/properties/choices/items/properties/delta/properties/reasoning_co\
ntent/type",keyword:"type",params:{type:T.properties.choices.items.properties.delta.properties.reasoning_content.type}};
e===null?e=[P]:e.push(P),t++}}if(y.reasoning!==void 0){let g=y.reasoning;if(typeof g!="string"&&g!==null){let P={instancePath:s+
"/choices/"+l+"/delta/reasoning",schemaPath:"#/properties/choices/items/properties/delta/properties/reasoning/type",keyword:"\
type",params:{type:T.properties.choices.items.properties.delta.properties.reasoning.type}};e===null?e=[P]:e.push(P),t++}}}else{
let g={instancePath:s+"/choices/"+l+"/delta",schemaPath:"#/properties/choices/items/properties/delta/type",keyword:"type",
params:{type:"object"}};e===null?e=[g]:e.push(g),t++}}if(k.message!==void 0){let y=k.message,g=t,P=t;if((!y||typeof y!="\
object")&&typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let w={};e===null?e=[w]:e.push(w),
t++}var d=P===t;if(d){let w={instancePath:s+"/choices/"+l+"/message",schemaPath:"#/properties/choices/items/properties/m\
essage/not",keyword:"not",params:{}};e===null?e=[w]:e.push(w),t++}else t=g,e!==null&&(g?e.length=g:e=null)}if(k.finish_reason!==
void 0){let y=k.finish_reason;if(typeof y!="string"&&y!==null){let g={instancePath:s+"/choices/"+l+"/finish_reason",schemaPath:"\
#/properties/choices/items/properties/finish_reason/type",keyword:"type",params:{type:T.properties.choices.items.properties.
finish_reason.type}};e===null?e=[g]:e.push(g),t++}if(!(y==="stop"||y==="length"||y==="tool_calls"||y==="content_filter"||
y==="function_call"||y===null)){let g={instancePath:s+"/choices/"+l+"/finish_reason",schemaPath:"#/properties/choices/it\
ems/properties/finish_reason/enum",keyword:"enum",params:{allowedValues:T.properties.choices.items.properties.finish_reason.
enum}};e===null?e=[g]:e.push(g),t++}}if(k.logprobs!==void 0){let y=k.logprobs;if(!(y&&typeof y=="object"&&!Array.isArray(
y))&&y!==null){let g={instancePath:s+"/choices/"+l+"/logprobs",schemaPath:"#/properties/choices/items/properties/logprob\
s/type",keyword:"type",params:{type:T.properties.choices.items.properties.logprobs.type}};e===null?e=[g]:e.push(g),t++}if(y&&
typeof y=="object"&&!Array.isArray(y)){if(y.content===void 0){let g={instancePath:s+"/choices/"+l+"/logprobs",schemaPath:"\
#/properties/choices/items/properties/logprobs/required",keyword:"required",params:{missingProperty:"content"}};e===null?
e=[g]:e.push(g),t++}if(y.refusal===void 0){let g={instancePath:s+"/choices/"+l+"/logprobs",schemaPath:"#/properties/choi\
ces/items/properties/logprobs/required",keyword:"required",params:{missingProperty:"refusal"}};e===null?e=[g]:e.push(g),
t++}if(y.content!==void 0){let g=y.content;if(!Array.isArray(g)&&g!==null){let P={instancePath:s+"/choices/"+l+"/logprob\
s/content",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/type",keyword:"type",params:{type:T.
properties.choices.items.properties.logprobs.properties.content.type}};e===null?e=[P]:e.push(P),t++}if(Array.isArray(g)){
let P=g.length;for(let w=0;w<P;w++){let b=g[w];if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.token===void 0){let q={
instancePath:s+"/choices/"+l+"/logprobs/content/"+w,schemaPath:"#/properties/choices/items/properties/logprobs/propertie\
s/content/items/required",keyword:"required",params:{missingProperty:"token"}};e===null?e=[q]:e.push(q),t++}if(b.logprob===
void 0){let q={instancePath:s+"/choices/"+l+"/logprobs/content/"+w,schemaPath:"#/properties/choices/items/properties/log\
probs/properties/content/items/required",keyword:"required",params:{missingProperty:"logprob"}};e===null?e=[q]:e.push(q),
t++}if(b.bytes===void 0){let q={instancePath:s+"/choices/"+l+"/logprobs/content/"+w,schemaPath:"#/properties/choices/ite\
ms/properties/logprobs/properties/content/items/required",keyword:"required",params:{missingProperty:"bytes"}};e===null?
e=[q]:e.push(q),t++}if(b.top_logprobs===void 0){let q={instancePath:s+"/choices/"+l+"/logprobs/content/"+w,schemaPath:"#\
/properties/choices/items/properties/logprobs/properties/content/items/required",keyword:"required",params:{missingProperty:"\
top_logprobs"}};e===null?e=[q]:e.push(q),t++}if(b.token!==void 0&&typeof b.token!="string"){let q={instancePath:s+"/choi\
ces/"+l+"/logprobs/content/"+w+"/token",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/it\
ems/properties/token/type",keyword:"type",params:{type:"string"}};e===null?e=[q]:e.push(q),t++}if(b.logprob!==void 0){let q=b.
logprob;if(!(typeof q=="number"&&isFinite(q))){let $={instancePath:s+"/choices/"+l+"/logprobs/content/"+w+"/logprob",schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/content/items/properties/logprob/type",keyword:"type",params:{
type:"number"}};e===null?e=[$]:e.push($),t++}}if(b.bytes!==void 0){let q=b.bytes;if(!Array.isArray(q)&&q!==null){let $={
instancePath:s+"/choices/"+l+"/logprobs/content/"+w+"/bytes",schemaPath:"#/properties/choices/items/properties/logprobs/\
properties/content/items/properties/bytes/type",keyword:"type",params:{type:T.properties.choices.items.properties.logprobs.
properties.content.items.properties.bytes.type}};e===null?e=[$]:e.push($),t++}if(Array.isArray(q)){let $=q.length;for(let A=0;A<
$;A++){let f=q[A];if(!(typeof f=="number"&&isFinite(f))){let h={instancePath:s+"/choices/"+l+"/logprobs/content/"+w+"/by\
tes/"+A,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties/bytes/items/type",
keyword:"type",params:{type:"number"}};e===null?e=[h]:e.push(h),t++}}}}if(b.top_logprobs!==void 0){let q=b.top_logprobs;
if(Array.isArray(q)){let $=q.length;for(let A=0;A<$;A++){let f=q[A];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.token===
void 0){let h={instancePath:s+"/choices/"+l+"/logprobs/content/"+w+"/top_logprobs/"+A,schemaPath:"#/properties/choices/i\
tems/properties/logprobs/properties/content/items/properties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"\
token"}};e===null?e=[h]:e.push(h),t++}if(f.logprob===void 0){let h={instancePath:s+"/choices/"+l+"/logprobs/content/"+w+
"/top_logprobs/"+A,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_lo\
gprobs/items/required",keyword:"required",params:{missingProperty:"logprob"}};e===null?e=[h]:e.push(h),t++}if(f.bytes===
void 0){let h={instancePath:s+"/choices/"+l+"/logprobs/content/"+w+"/top_logprobs/"+A,schemaPath:"#/properties/choices/i\
tems/properties/logprobs/properties/content/items/properties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"\
bytes"}};e===null?e=[h]:e.push(h),t++}if(f.token!==void 0&&typeof f.token!="string"){let h={instancePath:s+"/choices/"+l+
"/logprobs/content/"+w+"/top_logprobs/"+A+"/token",schemaPath:"#/properties/choices/items/properties/logprobs/properties\
/content/items/properties/top_logprobs/items/properties/token/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:
e.push(h),t++}if(f.logprob!==void 0){let h=f.logprob;if(!(typeof h=="number"&&isFinite(h))){let I={instancePath:s+"/choi\
ces/"+l+"/logprobs/content/"+w+"/top_logprobs/"+A+"/logprob",schemaPath:"#/properties/choices/items/properties/logprobs/\
properties/content/items/properties/top_logprobs/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===
null?e=[I]:e.push(I),t++}}if(f.bytes!==void 0){let h=f.bytes;if(!Array.isArray(h)&&h!==null){let I={instancePath:s+"/cho\
ices/"+l+"/logprobs/content/"+w+"/top_logprobs/"+A+"/bytes",schemaPath:"#/properties/choices/items/properties/logprobs/p\
roperties/content/items/properties/top_logprobs/items/properties/bytes/type",keyword:"type",params:{type:T.properties.choices.
items.properties.logprobs.properties.content.items.properties.top_logprobs.items.properties.bytes.type}};e===null?e=[I]:
e.push(I),t++}if(Array.isArray(h)){let I=h.length;for(let O=0;O<I;O++){let D=h[O];if(!(typeof D=="number"&&isFinite(D))){
let V={instancePath:s+"/choices/"+l+"/logprobs/content/"+w+"/top_logprobs/"+A+"/bytes/"+O,schemaPath:"#/properties/choic\
es/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/properties/bytes/items/type",keyword:"\
type",params:{type:"number"}};e===null?e=[V]:e.push(V),t++}}}}}else{let h={instancePath:s+"/choices/"+l+"/logprobs/conte\
nt/"+w+"/top_logprobs/"+A,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties\
/top_logprobs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),t++}}}else{let $={instancePath:s+
"/choices/"+l+"/logprobs/content/"+w+"/top_logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/properti\
es/content/items/properties/top_logprobs/type",keyword:"type",params:{type:"array"}};e===null?e=[$]:e.push($),t++}}}else{
let q={instancePath:s+"/choices/"+l+"/logprobs/content/"+w,schemaPath:"#/properties/choices/items/properties/logprobs/pr\
operties/content/items/type",keyword:"type",params:{type:"object"}};e===null?e=[q]:e.push(q),t++}}}}if(y.refusal!==void 0){
let g=y.refusal;if(!Array.isArray(g)&&g!==null){let P={instancePath:s+"/choices/"+l+"/logprobs/refusal",schemaPath:"#/pr\
operties/choices/items/properties/logprobs/properties/refusal/type",keyword:"type",params:{type:T.properties.choices.items.
properties.logprobs.properties.refusal.type}};e===null?e=[P]:e.push(P),t++}if(Array.isArray(g)){let P=g.length;for(let w=0;w<
P;w++){let b=g[w];if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.token===void 0){let q={instancePath:s+"/choices/"+l+
"/logprobs/refusal/"+w,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/required",keyword:"\
required",params:{missingProperty:"token"}};e===null?e=[q]:e.push(q),t++}if(b.logprob===void 0){let q={instancePath:s+"/\
choices/"+l+"/logprobs/refusal/"+w,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/r\
equired",keyword:"required",params:{missingProperty:"logprob"}};e===null?e=[q]:e.push(q),t++}if(b.bytes===void 0){let q={
instancePath:s+"/choices/"+l+"/logprobs/refusal/"+w,schemaPath:"#/properties/choices/items/properties/logprobs/propertie\
s/refusal/items/required",keyword:"required",params:{missingProperty:"bytes"}};e===null?e=[q]:e.push(q),t++}if(b.top_logprobs===
void 0){let q={instancePath:s+"/choices/"+l+"/logprobs/refusal/"+w,schemaPath:"#/properties/choices/items/properties/log\
probs/properties/refusal/items/required",keyword:"required",params:{missingProperty:"top_logprobs"}};e===null?e=[q]:e.push(
q),t++}if(b.token!==void 0&&typeof b.token!="string"){let q={instancePath:s+"/choices/"+l+"/logprobs/refusal/"+w+"/token",
schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/token/type",keyword:"type",
params:{type:"string"}};e===null?e=[q]:e.push(q),t++}if(b.logprob!==void 0){let q=b.logprob;if(!(typeof q=="number"&&isFinite(
q))){let $={instancePath:s+"/choices/"+l+"/logprobs/refusal/"+w+"/logprob",schemaPath:"#/properties/choices/items/proper\
ties/logprobs/properties/refusal/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===null?e=[$]:e.
push($),t++}}if(b.bytes!==void 0){let q=b.bytes;if(!Array.isArray(q)&&q!==null){let $={instancePath:s+"/choices/"+l+"/lo\
gprobs/refusal/"+w+"/bytes",schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/properti\
es/bytes/type",keyword:"type",params:{type:T.properties.choices.items.properties.logprobs.properties.refusal.items.properties.
bytes.type}};e===null?e=[$]:e.push($),t++}if(Array.isArray(q)){let $=q.length;for(let A=0;A<$;A++){let f=q[A];if(!(typeof f==
"number"&&isFinite(f))){let h={instancePath:s+"/choices/"+l+"/logprobs/refusal/"+w+"/bytes/"+A,schemaPath:"#/properties/\
choices/items/properties/logprobs/properties/refusal/items/properties/bytes/items/type",keyword:"type",params:{type:"num\
ber"}};e===null?e=[h]:e.push(h),t++}}}}if(b.top_logprobs!==void 0){let q=b.top_logprobs;if(Array.isArray(q)){let $=q.length;
for(let A=0;A<$;A++){let f=q[A];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.token===void 0){let h={instancePath:s+
"/choices/"+l+"/logprobs/refusal/"+w+"/top_logprobs/"+A,schemaPath:"#/properties/choices/items/properties/logprobs/prope\
rties/refusal/items/properties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"token"}};e===null?
e=[h]:e.push(h),t++}if(f.logprob===void 0){let h={instancePath:s+"/choices/"+l+"/logprobs/refusal/"+w+"/top_logprobs/"+A,
schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/requir\
ed",keyword:"required",params:{missingProperty:"logprob"}};e===null?e=[h]:e.push(h),t++}if(f.bytes===void 0){let h={instancePath:s+
"/choices/"+l+"/logprobs/refusal/"+w+"/top_logprobs/"+A,schemaPath:"#/properties/choices/items/properties/logprobs/prope\
rties/refusal/items/properties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"bytes"}};e===null?
e=[h]:e.push(h),t++}if(f.token!==void 0&&typeof f.token!="string"){let h={instancePath:s+"/choices/"+l+"/logprobs/refusa\
l/"+w+"/top_logprobs/"+A+"/token",schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/pr\
operties/top_logprobs/items/properties/token/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}if(f.
logprob!==void 0){let h=f.logprob;if(!(typeof h=="number"&&isFinite(h))){let I={instancePath:s+"/choices/"+l+"/logprobs/\
refusal/"+w+"/top_logprobs/"+A+"/logprob",schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/\
items/properties/top_logprobs/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===null?e=[I]:e.push(
I),t++}}if(f.bytes!==void 0){let h=f.bytes;if(!Array.isArray(h)&&h!==null){let I={instancePath:s+"/choices/"+l+"/logprob\
s/refusal/"+w+"/top_logprobs/"+A+"/bytes",schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/\
items/properties/top_logprobs/items/properties/bytes/type",keyword:"type",params:{type:T.properties.choices.items.properties.
logprobs.properties.refusal.items.properties.top_logprobs.items.properties.bytes.type}};e===null?e=[I]:e.push(I),t++}if(Array.
isArray(h)){let I=h.length;for(let O=0;O<I;O++){let D=h[O];if(!(typeof D=="number"&&isFinite(D))){let V={instancePath:s+
"/choices/"+l+"/logprobs/refusal/"+w+"/top_logprobs/"+A+"/bytes/"+O,schemaPath:"#/properties/choices/items/properties/lo\
gprobs/properties/refusal/items/properties/top_logprobs/items/properties/bytes/items/type",keyword:"type",params:{type:"\
number"}};e===null?e=[V]:e.push(V),t++}}}}}else{let h={instancePath:s+"/choices/"+l+"/logprobs/refusal/"+w+"/top_logprob\
s/"+A,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/\
type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),t++}}}else{let $={instancePath:s+"/choices/"+l+"/l\
ogprobs/refusal/"+w+"/top_logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/\
properties/top_logprobs/type",keyword:"type",params:{type:"array"}};e===null?e=[$]:e.push($),t++}}}else{let q={instancePath:s+
"/choices/"+l+"/logprobs/refusal/"+w,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items\
/type",keyword:"type",params:{type:"object"}};e===null?e=[q]:e.push(q),t++}}}}}}}else{let y={instancePath:s+"/choices/"+
l,schemaPath:"#/properties/choices/items/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),t++}}}else{
let p={instancePath:s+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"array"}};e===null?e=
[p]:e.push(p),t++}}if(o.usage!==void 0){let a=o.usage;if(!(a&&typeof a=="object"&&!Array.isArray(a))&&a!==null){let p={instancePath:s+
"/usage",schemaPath:"#/properties/usage/type",keyword:"type",params:{type:T.properties.usage.type}};e===null?e=[p]:e.push(
p),t++}if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.prompt_tokens===void 0){let p={instancePath:s+"/usage",schemaPath:"\
#/properties/usage/required",keyword:"required",params:{missingProperty:"prompt_tokens"}};e===null?e=[p]:e.push(p),t++}if(a.
completion_tokens===void 0){let p={instancePath:s+"/usage",schemaPath:"#/properties/usage/required",keyword:"required",params:{
missingProperty:"completion_tokens"}};e===null?e=[p]:e.push(p),t++}if(a.total_tokens===void 0){let p={instancePath:s+"/u\
sage",schemaPath:"#/properties/usage/required",keyword:"required",params:{missingProperty:"total_tokens"}};e===null?e=[p]:
e.push(p),t++}if(a.prompt_tokens!==void 0){let p=a.prompt_tokens;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){
let l={instancePath:s+"/usage/prompt_tokens",schemaPath:"#/properties/usage/properties/prompt_tokens/type",keyword:"type",
params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let l={instancePath:s+
"/usage/prompt_tokens",schemaPath:"#/properties/usage/properties/prompt_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[l]:e.push(l),t++}}if(a.completion_tokens!==void 0){let p=a.completion_tokens;if(!(typeof p=="n\
umber"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let l={instancePath:s+"/usage/completion_tokens",schemaPath:"#/properties/usage\
/properties/completion_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}if(typeof p=="n\
umber"&&isFinite(p)&&(p<0||isNaN(p))){let l={instancePath:s+"/usage/completion_tokens",schemaPath:"#/properties/usage/pr\
operties/completion_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),t++}}if(a.
total_tokens!==void 0){let p=a.total_tokens;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let l={instancePath:s+
"/usage/total_tokens",schemaPath:"#/properties/usage/properties/total_tokens/type",keyword:"type",params:{type:"integer"}};
e===null?e=[l]:e.push(l),t++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let l={instancePath:s+"/usage/total_to\
kens",schemaPath:"#/properties/usage/properties/total_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[l]:e.push(l),t++}}if(a.prompt_tokens_details!==void 0){let p=a.prompt_tokens_details;if(p&&typeof p=="object"&&
!Array.isArray(p)){if(p.cached_tokens!==void 0){let l=p.cached_tokens;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l))){let k={instancePath:s+"/usage/prompt_tokens_details/cached_tokens",schemaPath:"#/properties/usage/properties/prompt\
_tokens_details/properties/cached_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[k]:e.push(k),t++}if(typeof l==
"number"&&isFinite(l)&&(l<0||isNaN(l))){let k={instancePath:s+"/usage/prompt_tokens_details/cached_tokens",schemaPath:"#\
/properties/usage/properties/prompt_tokens_details/properties/cached_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[k]:e.push(k),t++}}if(p.cache_write_tokens!==void 0){let l=p.cache_write_tokens;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let k={instancePath:s+"/usage/prompt_tokens_details/cache_write_tokens",schemaPath:"\
#/properties/usage/properties/prompt_tokens_details/properties/cache_write_tokens/type",keyword:"type",params:{type:"int\
eger"}};e===null?e=[k]:e.push(k),t++}if(typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l))){let k={instancePath:s+"/usage/\
prompt_tokens_details/cache_write_tokens",schemaPath:"#/properties/usage/properties/prompt_tokens_details/properties/cac\
he_write_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[k]:e.push(k),t++}}if(p.audio_tokens!==
void 0){let l=p.audio_tokens;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let k={instancePath:s+"/usage/pro\
mpt_tokens_details/audio_tokens",schemaPath:"#/properties/usage/properties/prompt_tokens_details/properties/audio_tokens\
/type",keyword:"type",params:{type:"integer"}};e===null?e=[k]:e.push(k),t++}if(typeof l=="number"&&isFinite(l)&&(l<0||isNaN(
l))){let k={instancePath:s+"/usage/prompt_tokens_details/audio_tokens",schemaPath:"#/properties/usage/properties/prompt_\
tokens_details/properties/audio_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[k]:e.push(
k),t++}}}else{let l={instancePath:s+"/usage/prompt_tokens_details",schemaPath:"#/properties/usage/properties/prompt_toke\
ns_details/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}if(a.completion_tokens_details!==void 0){
let p=a.completion_tokens_details;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.reasoning_tokens!==void 0){let l=p.reasoning_tokens;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let k={instancePath:s+"/usage/completion_tokens_details/reason\
ing_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/reasoning_tokens/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[k]:e.push(k),t++}if(typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l))){let k={
instancePath:s+"/usage/completion_tokens_details/reasoning_tokens",schemaPath:"#/properties/usage/properties/completion_\
tokens_details/properties/reasoning_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[k]:e.
push(k),t++}}if(p.audio_tokens!==void 0){let l=p.audio_tokens;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){
let k={instancePath:s+"/usage/completion_tokens_details/audio_tokens",schemaPath:"#/properties/usage/properties/completi\
on_tokens_details/properties/audio_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[k]:e.push(k),t++}if(typeof l==
"number"&&isFinite(l)&&(l<0||isNaN(l))){let k={instancePath:s+"/usage/completion_tokens_details/audio_tokens",schemaPath:"\
#/properties/usage/properties/completion_tokens_details/properties/audio_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[k]:e.push(k),t++}}if(p.accepted_prediction_tokens!==void 0){let l=p.accepted_prediction_tokens;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let k={instancePath:s+"/usage/completion_tokens_details/accept\
ed_prediction_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/accepted_prediction\
_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[k]:e.push(k),t++}if(typeof l=="number"&&isFinite(l)&&(l<
0||isNaN(l))){let k={instancePath:s+"/usage/completion_tokens_details/accepted_prediction_tokens",schemaPath:"#/properti\
es/usage/properties/completion_tokens_details/properties/accepted_prediction_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[k]:e.push(k),t++}}if(p.rejected_prediction_tokens!==void 0){let l=p.rejected_prediction_tokens;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let k={instancePath:s+"/usage/completion_tokens_details/reject\
ed_prediction_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/rejected_prediction\
_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[k]:e.push(k),t++}if(typeof l=="number"&&isFinite(l)&&(l<
0||isNaN(l))){let k={instancePath:s+"/usage/completion_tokens_details/rejected_prediction_tokens",schemaPath:"#/properti\
es/usage/properties/completion_tokens_details/properties/rejected_prediction_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[k]:e.push(k),t++}}}else{let l={instancePath:s+"/usage/completion_tokens_details",schemaPath:"#\
/properties/usage/properties/completion_tokens_details/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(
l),t++}}}}if(o.system_fingerprint!==void 0&&typeof o.system_fingerprint!="string"){let a={instancePath:s+"/system_finger\
print",schemaPath:"#/properties/system_fingerprint/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),
t++}if(o.service_tier!==void 0){let a=o.service_tier;if(typeof a!="string"&&a!==null){let p={instancePath:s+"/service_ti\
er",schemaPath:"#/properties/service_tier/type",keyword:"type",params:{type:T.properties.service_tier.type}};e===null?e=
[p]:e.push(p),t++}if(!(a==="auto"||a==="default"||a==="flex"||a==="scale"||a==="priority"||a==="fast"||a===null)){let p={
instancePath:s+"/service_tier",schemaPath:"#/properties/service_tier/enum",keyword:"enum",params:{allowedValues:T.properties.
service_tier.enum}};e===null?e=[p]:e.push(p),t++}}if(o.moderation!==void 0){let a=o.moderation;if(!(a&&typeof a=="object"&&
!Array.isArray(a))&&a!==null){let p={instancePath:s+"/moderation",schemaPath:"#/properties/moderation/type",keyword:"typ\
e",params:{type:T.properties.moderation.type}};e===null?e=[p]:e.push(p),t++}if(a&&typeof a=="object"&&!Array.isArray(a)){
if(a.input===void 0){let p={instancePath:s+"/moderation",schemaPath:"#/properties/moderation/required",keyword:"required",
params:{missingProperty:"input"}};e===null?e=[p]:e.push(p),t++}if(a.output===void 0){let p={instancePath:s+"/moderation",
schemaPath:"#/properties/moderation/required",keyword:"required",params:{missingProperty:"output"}};e===null?e=[p]:e.push(
p),t++}if(a.input!==void 0){let p=a.input;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.type===void 0){let l={instancePath:s+
"/moderation/input",schemaPath:"#/properties/moderation/properties/input/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[l]:e.push(l),t++}if(p.type!==void 0){let l=p.type;if(typeof l!="string"){let k={instancePath:s+"/mod\
eration/input/type",schemaPath:"#/properties/moderation/properties/input/properties/type/type",keyword:"type",params:{type:"\
string"}};e===null?e=[k]:e.push(k),t++}if(!(l==="moderation_results"||l==="error")){let k={instancePath:s+"/moderation/i\
nput/type",schemaPath:"#/properties/moderation/properties/input/properties/type/enum",keyword:"enum",params:{allowedValues:T.
properties.moderation.properties.input.properties.type.enum}};e===null?e=[k]:e.push(k),t++}}if(p.model!==void 0&&typeof p.
model!="string"){let l={instancePath:s+"/moderation/input/model",schemaPath:"#/properties/moderation/properties/input/pr\
operties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}if(p.results!==void 0){let l=p.
results;if(Array.isArray(l)){let k=l.length;for(let y=0;y<k;y++){let g=l[y];if(!(g&&typeof g=="object"&&!Array.isArray(g))){
let P={instancePath:s+"/moderation/input/results/"+y,schemaPath:"#/properties/moderation/properties/input/properties/res\
ults/items/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),t++}}}else{let k={instancePath:s+"/mode\
ration/input/results",schemaPath:"#/properties/moderation/properties/input/properties/results/type",keyword:"type",params:{
type:"array"}};e===null?e=[k]:e.push(k),t++}}if(p.code!==void 0&&typeof p.code!="string"){let l={instancePath:s+"/modera\
tion/input/code",schemaPath:"#/properties/moderation/properties/input/properties/code/type",keyword:"type",params:{type:"\
string"}};e===null?e=[l]:e.push(l),t++}if(p.message!==void 0&&typeof p.message!="string"){let l={instancePath:s+"/modera\
tion/input/message",schemaPath:"#/properties/moderation/properties/input/properties/message/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:s+"/moderation/input",schemaPath:"#/properties/mo\
deration/properties/input/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}if(a.output!==void 0){
let p=a.output;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.type===void 0){let l={instancePath:s+"/moderation/outpu\
t",schemaPath:"#/properties/moderation/properties/output/required",keyword:"required",params:{missingProperty:"type"}};e===
null?e=[l]:e.push(l),t++}if(p.type!==void 0){let l=p.type;if(typeof l!="string"){let k={instancePath:s+"/moderation/outp\
ut/type",schemaPath:"#/properties/moderation/properties/output/properties/type/type",keyword:"type",params:{type:"string"}};
e===null?e=[k]:e.push(k),t++}if(!(l==="moderation_results"||l==="error")){let k={instancePath:s+"/moderation/output/type",
schemaPath:"#/properties/moderation/properties/output/properties/type/enum",keyword:"enum",params:{allowedValues:T.properties.
moderation.properties.output.properties.type.enum}};e===null?e=[k]:e.push(k),t++}}if(p.model!==void 0&&typeof p.model!="\
string"){let l={instancePath:s+"/moderation/output/model",schemaPath:"#/properties/moderation/properties/output/properti\
es/model/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}if(p.results!==void 0){let l=p.results;
if(Array.isArray(l)){let k=l.length;for(let y=0;y<k;y++){let g=l[y];if(!(g&&typeof g=="object"&&!Array.isArray(g))){let P={
instancePath:s+"/moderation/output/results/"+y,schemaPath:"#/properties/moderation/properties/output/properties/results/\
items/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),t++}}}else{let k={instancePath:s+"/moderatio\
n/output/results",schemaPath:"#/properties/moderation/properties/output/properties/results/type",keyword:"type",params:{
type:"array"}};e===null?e=[k]:e.push(k),t++}}if(p.code!==void 0&&typeof p.code!="string"){let l={instancePath:s+"/modera\
tion/output/code",schemaPath:"#/properties/moderation/properties/output/properties/code/type",keyword:"type",params:{type:"\
string"}};e===null?e=[l]:e.push(l),t++}if(p.message!==void 0&&typeof p.message!="string"){let l={instancePath:s+"/modera\
tion/output/message",schemaPath:"#/properties/moderation/properties/output/properties/message/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:s+"/moderation/output",schemaPath:"#/properties/m\
oderation/properties/output/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}}if(o.obfuscation!==
void 0&&typeof o.obfuscation!="string"){let a={instancePath:s+"/obfuscation",schemaPath:"#/properties/obfuscation/type",
keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}return Ke.errors=e,t===0}Ke.evaluated={props:{id:!0,object:!0,
created:!0,model:!0,choices:!0,usage:!0,system_fingerprint:!0,service_tier:!0,moderation:!0,obfuscation:!0},dynamicProps:!1,
dynamicItems:!1};var Cr=Ge,nr={type:"object",required:["error"],properties:{error:{type:"object",required:["message","ty\
pe","param","code"],properties:{message:{type:"string",minLength:1},type:{type:"string",minLength:1},param:{type:["strin\
g","null"]},code:{type:["string","null"]}}}}};function Ge(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,
dynamicAnchors:j={}}={}){let e=null,t=0,c=Ge.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),
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
instancePath:s+"/error/param",schemaPath:"#/properties/error/properties/param/type",keyword:"type",params:{type:nr.properties.
error.properties.param.type}};e===null?e=[n]:e.push(n),t++}}if(r.code!==void 0){let i=r.code;if(typeof i!="string"&&i!==
null){let n={instancePath:s+"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type:nr.
properties.error.properties.code.type}};e===null?e=[n]:e.push(n),t++}}}else{let i={instancePath:s+"/error",schemaPath:"#\
/properties/error/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ge.errors=e,t===0}Ge.evaluated=
{props:{error:!0},dynamicProps:!1,dynamicItems:!1};var Br=He,M={type:"object",required:["model","messages"],additionalProperties:!1,
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
"definition","syntax"],properties:{definition:{type:"string"},syntax:{type:"string",enum:["lark","regex"]}}}}}}},Ee=Object.
prototype.hasOwnProperty,Be=pr().default;var dr={type:["string","array"],minItems:1,items:{$ref:"#/$defs/textPart"}};function C(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,c=C.
evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){
if(o.mode===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"mode"}};e===
null?e=[r]:e.push(r),t++}if(o.mode!==void 0){let r=o.mode;if(typeof r!="string"){let i={instancePath:s+"/mode",schemaPath:"\
#/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r!=="explicit"){let i={instancePath:s+
"/mode",schemaPath:"#/properties/mode/const",keyword:"const",params:{allowedValue:"explicit"}};e===null?e=[i]:e.push(i),
t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}
return C.errors=e,t===0}C.evaluated={props:{mode:!0},dynamicProps:!1,dynamicItems:!1};function R(o,{instancePath:s="",parentData:N,
parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,c=R.evaluated;if(c.dynamicProps&&(c.props=void 0),
c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.type===void 0){let r={instancePath:s,schemaPath:"\
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
let e=null,t=0,c=B.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),typeof o!="string"&&!Array.
isArray(o)){let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:dr.type}};e===null?e=[r]:e.push(r),t++}
if(Array.isArray(o)){if(o.length<1){let i={instancePath:s,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[i]:e.push(i),t++}let r=o.length;for(let i=0;i<r;i++)R(o[i],{instancePath:s+"/"+i,parentData:o,parentDataProperty:i,
rootData:v,dynamicAnchors:j})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)}return B.errors=e,t===0}B.evaluated={
items:!0,dynamicProps:!1,dynamicItems:!1};function J(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,
dynamicAnchors:j={}}={}){let e=null,t=0,c=J.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),
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
role:!0,content:!0,name:!0},dynamicProps:!1,dynamicItems:!1};function Q(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,c=Q.
evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){
if(o.role===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"}};e===
null?e=[r]:e.push(r),t++}if(o.content===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"content"}};e===null?e=[r]:e.push(r),t++}if(o.role!==void 0){let r=o.role;if(typeof r!="string"){let i={
instancePath:s+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(
i),t++}if(r!=="system"){let i={instancePath:s+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue:"\
system"}};e===null?e=[i]:e.push(i),t++}}if(o.content!==void 0&&(B(o.content,{instancePath:s+"/content",parentData:o,parentDataProperty:"\
content",rootData:v,dynamicAnchors:j})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),o.name!==void 0&&typeof o.name!=
"string"){let r={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return Q.errors=e,t===0}Q.evaluated={props:{role:!0,content:!0,name:!0},dynamicProps:!1,dynamicItems:!1};var hr={
type:"object",required:["role","content"],properties:{role:{type:"string",const:"user"},content:{type:["string","array"],
minItems:1,items:{$ref:"#/$defs/userPart"}},name:{type:"string"}}};var gr={type:"object",required:["type","image_url"],properties:{type:{type:"string",const:"image_url"},image_url:{type:"\
object",required:["url"],properties:{url:{type:"string"},detail:{type:"string",enum:["auto","low","high"]}}},prompt_cache_breakpoint:{
$ref:"#/$defs/cacheBreakpoint"}}};function W(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){
let e=null,t=0,c=W.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&
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
schemaPath:"#/properties/image_url/properties/detail/enum",keyword:"enum",params:{allowedValues:gr.properties.image_url.
properties.detail.enum}};e===null?e=[n]:e.push(n),t++}}}else{let i={instancePath:s+"/image_url",schemaPath:"#/properties\
/image_url/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}o.prompt_cache_breakpoint!==void 0&&
(C(o.prompt_cache_breakpoint,{instancePath:s+"/prompt_cache_breakpoint",parentData:o,parentDataProperty:"prompt_cache_br\
eakpoint",rootData:v,dynamicAnchors:j})||(e=e===null?C.errors:e.concat(C.errors),t=e.length))}else{let r={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return W.errors=e,t===0}W.evaluated=
{props:{type:!0,image_url:!0,prompt_cache_breakpoint:!0},dynamicProps:!1,dynamicItems:!1};var kr={type:"object",required:[
"type","input_audio"],properties:{type:{type:"string",const:"input_audio"},input_audio:{type:"object",required:["data","\
format"],properties:{data:{type:"string"},format:{type:"string",enum:["wav","mp3"]}}},prompt_cache_breakpoint:{$ref:"#/$\
defs/cacheBreakpoint"}}};function X(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){
let e=null,t=0,c=X.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&
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
um",keyword:"enum",params:{allowedValues:kr.properties.input_audio.properties.format.enum}};e===null?e=[n]:e.push(n),t++}}}else{
let i={instancePath:s+"/input_audio",schemaPath:"#/properties/input_audio/type",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),t++}}o.prompt_cache_breakpoint!==void 0&&(C(o.prompt_cache_breakpoint,{instancePath:s+"/prompt_cach\
e_breakpoint",parentData:o,parentDataProperty:"prompt_cache_breakpoint",rootData:v,dynamicAnchors:j})||(e=e===null?C.errors:
e.concat(C.errors),t=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),t++}return X.errors=e,t===0}X.evaluated={props:{type:!0,input_audio:!0,prompt_cache_breakpoint:!0},
dynamicProps:!1,dynamicItems:!1};function ee(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,
c=ee.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(
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
let e=null,t=0,c=re.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&
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
e=[i]:e.push(i),t++}return re.errors=e,c.props=r,t===0}re.evaluated={dynamicProps:!0,dynamicItems:!1};function te(o,{instancePath:s="",
parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,c=te.evaluated;if(c.dynamicProps&&
(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.role===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"}};e===null?e=[r]:e.push(r),t++}if(o.content===
void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"content"}};e===null?e=
[r]:e.push(r),t++}if(o.role!==void 0){let r=o.role;if(typeof r!="string"){let i={instancePath:s+"/role",schemaPath:"#/pr\
operties/role/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r!=="user"){let i={instancePath:s+
"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue:"user"}};e===null?e=[i]:e.push(i),t++}}
if(o.content!==void 0){let r=o.content;if(typeof r!="string"&&!Array.isArray(r)){let i={instancePath:s+"/content",schemaPath:"\
#/properties/content/type",keyword:"type",params:{type:hr.properties.content.type}};e===null?e=[i]:e.push(i),t++}if(Array.
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
c=se.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.type===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[r]:e.push(r),t++}if(o.refusal===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"refusal"}};e===null?e=[r]:e.push(r),t++}if(o.type!==void 0){let r=o.type;if(typeof r!="string"){let i={
instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(
i),t++}if(r!=="refusal"){let i={instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
refusal"}};e===null?e=[i]:e.push(i),t++}}if(o.refusal!==void 0&&typeof o.refusal!="string"){let r={instancePath:s+"/refu\
sal",schemaPath:"#/properties/refusal/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return se.errors=
e,t===0}se.evaluated={props:{type:!0,refusal:!0},dynamicProps:!1,dynamicItems:!1};function ie(o,{instancePath:s="",parentData:N,
parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,c=ie.evaluated;if(c.dynamicProps&&(c.props=void 0),
c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){let i=o.type;if(typeof i=="string")if(i==="te\
xt"){R(o,{instancePath:s,parentData:N,parentDataProperty:x,rootData:v,dynamicAnchors:j})||(e=e===null?R.errors:e.concat(
R.errors),t=e.length);var r={};r.type=!0,r.text=!0,r.prompt_cache_breakpoint=!0}else if(i==="refusal")se(o,{instancePath:s,
parentData:N,parentDataProperty:x,rootData:v,dynamicAnchors:j})||(e=e===null?se.errors:e.concat(se.errors),t=e.length),r!==
!0&&(r=r||{},r.type=!0,r.refusal=!0);else{let n={instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"type",tagValue:i}};e===null?e=[n]:e.push(n),t++}else{let n={instancePath:s,schemaPath:"#/discrimina\
tor",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:i}};e===null?e=[n]:e.push(n),t++}}else{let i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return ie.errors=e,c.props=r,t===
0}ie.evaluated={dynamicProps:!0,dynamicItems:!1};function oe(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,
c=oe.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(
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
c=pe.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(
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
parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,c=ne.evaluated;if(c.dynamicProps&&
(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){let i=o.type;if(typeof i=="s\
tring")if(i==="function"){oe(o,{instancePath:s,parentData:N,parentDataProperty:x,rootData:v,dynamicAnchors:j})||(e=e===null?
oe.errors:e.concat(oe.errors),t=e.length);var r={};r.id=!0,r.type=!0,r.function=!0}else if(i==="custom")pe(o,{instancePath:s,
parentData:N,parentDataProperty:x,rootData:v,dynamicAnchors:j})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length),r!==
!0&&(r=r||{},r.id=!0,r.type=!0,r.custom=!0);else{let n={instancePath:s,schemaPath:"#/discriminator",keyword:"discriminat\
or",params:{error:"mapping",tag:"type",tagValue:i}};e===null?e=[n]:e.push(n),t++}else{let n={instancePath:s,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:i}};e===null?e=[n]:e.push(n),t++}}else{
let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return ne.
errors=e,c.props=r,t===0}ne.evaluated={dynamicProps:!0,dynamicItems:!1};function Y(o,{instancePath:s="",parentData:N,parentDataProperty:x,
rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,c=Y.evaluated;c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=
void 0);let r=t,i=!0,n=t,d=t,a=t,p=t,l=!1,k=t;if(o&&typeof o=="object"&&!Array.isArray(o)){let f;if(o.tool_calls===void 0&&
(f="tool_calls")){let h={};e===null?e=[h]:e.push(h),t++}}var b=k===t;if(l=l||b,b){var y={};y.tool_calls=!0}let g=t;if(o&&
typeof o=="object"&&!Array.isArray(o)){let f;if(o.function_call===void 0&&(f="function_call")){let h={};e===null?e=[h]:e.
push(h),t++}}var b=g===t;l=l||b,b&&y!==!0&&(y=y||{},y.function_call=!0);let P=t;if(o&&typeof o=="object"&&!Array.isArray(
o)){let f;if(o.refusal===void 0&&(f="refusal")){let h={};e===null?e=[h]:e.push(h),t++}}var b=P===t;l=l||b,b&&y!==!0&&(y=
y||{},y.refusal=!0);let w=t;if(o&&typeof o=="object"&&!Array.isArray(o)){let f;if(o.audio===void 0&&(f="audio")){let h={};
e===null?e=[h]:e.push(h),t++}}var b=w===t;if(l=l||b,b&&y!==!0&&(y=y||{},y.audio=!0),l)t=p,e!==null&&(p?e.length=p:e=null);else{
let f={};e===null?e=[f]:e.push(f),t++}var q=a===t;if(q){let f={};e===null?e=[f]:e.push(f),t++}else t=d,e!==null&&(d?e.length=
d:e=null);var $=n===t;if(t=r,e!==null&&(r?e.length=r:e=null),$){let f=t;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.content===
void 0){let I={instancePath:s,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"content"}};e===null?
e=[I]:e.push(I),t++}var $=f===t;if(i=$,i){var A={};A.content=!0}}if(!i){let f={instancePath:s,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:"then"}};e===null?e=[f]:e.push(f),t++}if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.role===
void 0){let f={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"}};e===null?e=[f]:
e.push(f),t++}if(A!==!0&&(A=A||{},A.role=!0,A.content=!0,A.refusal=!0,A.name=!0,A.audio=!0,A.tool_calls=!0,A.function_call=
!0),o.role!==void 0){let f=o.role;if(typeof f!="string"){let h={instancePath:s+"/role",schemaPath:"#/properties/role/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}if(f!=="assistant"){let h={instancePath:s+"/role",
schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue:"assistant"}};e===null?e=[h]:e.push(h),t++}}if(o.
content!==void 0){let f=o.content;if(typeof f!="string"&&!Array.isArray(f)&&f!==null){let h={instancePath:s+"/content",schemaPath:"\
#/properties/content/type",keyword:"type",params:{type:Ue.properties.content.type}};e===null?e=[h]:e.push(h),t++}if(Array.
isArray(f)){if(f.length<1){let I={instancePath:s+"/content",schemaPath:"#/properties/content/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[I]:e.push(I),t++}let h=f.length;for(let I=0;I<h;I++)ie(f[I],{instancePath:s+"/content/"+I,
parentData:f,parentDataProperty:I,rootData:v,dynamicAnchors:j})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)}}
if(o.refusal!==void 0){let f=o.refusal;if(typeof f!="string"&&f!==null){let h={instancePath:s+"/refusal",schemaPath:"#/p\
roperties/refusal/type",keyword:"type",params:{type:Ue.properties.refusal.type}};e===null?e=[h]:e.push(h),t++}}if(o.name!==
void 0&&typeof o.name!="string"){let f={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),t++}if(o.audio!==void 0){let f=o.audio;if(!(f&&typeof f=="object"&&!Array.isArray(
f))&&f!==null){let h={instancePath:s+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type:Ue.properties.
audio.type}};e===null?e=[h]:e.push(h),t++}if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.id===void 0){let h={instancePath:s+
"/audio",schemaPath:"#/properties/audio/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[h]:e.push(
h),t++}if(f.id!==void 0&&typeof f.id!="string"){let h={instancePath:s+"/audio/id",schemaPath:"#/properties/audio/propert\
ies/id/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}}if(o.tool_calls!==void 0){let f=o.tool_calls;
if(Array.isArray(f)){if(f.length<1){let I={instancePath:s+"/tool_calls",schemaPath:"#/properties/tool_calls/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[I]:e.push(I),t++}let h=f.length;for(let I=0;I<h;I++)ne(f[I],{instancePath:s+"/to\
ol_calls/"+I,parentData:f,parentDataProperty:I,rootData:v,dynamicAnchors:j})||(e=e===null?ne.errors:e.concat(ne.errors),
t=e.length)}else{let h={instancePath:s+"/tool_calls",schemaPath:"#/properties/tool_calls/type",keyword:"type",params:{type:"\
array"}};e===null?e=[h]:e.push(h),t++}}if(o.function_call!==void 0){let f=o.function_call;if(!(f&&typeof f=="object"&&!Array.
isArray(f))&&f!==null){let h={instancePath:s+"/function_call",schemaPath:"#/properties/function_call/type",keyword:"type",
params:{type:Ue.properties.function_call.type}};e===null?e=[h]:e.push(h),t++}if(f&&typeof f=="object"&&!Array.isArray(f)){
if(f.name===void 0){let h={instancePath:s+"/function_call",schemaPath:"#/properties/function_call/required",keyword:"req\
uired",params:{missingProperty:"name"}};e===null?e=[h]:e.push(h),t++}if(f.arguments===void 0){let h={instancePath:s+"/fu\
nction_call",schemaPath:"#/properties/function_call/required",keyword:"required",params:{missingProperty:"arguments"}};e===
null?e=[h]:e.push(h),t++}if(f.name!==void 0&&typeof f.name!="string"){let h={instancePath:s+"/function_call/name",schemaPath:"\
#/properties/function_call/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}if(f.
arguments!==void 0&&typeof f.arguments!="string"){let h={instancePath:s+"/function_call/arguments",schemaPath:"#/propert\
ies/function_call/properties/arguments/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}}}else{
let f={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),t++}return Y.errors=
e,c.props=A,t===0}Y.evaluated={dynamicProps:!0,dynamicItems:!1};function ae(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,
c=ae.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(
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
errors=e,t===0}ae.evaluated={props:{role:!0,content:!0,tool_call_id:!0},dynamicProps:!1,dynamicItems:!1};var br={type:"o\
bject",required:["role","content","name"],properties:{role:{type:"string",const:"function"},content:{type:["string","nul\
l"]},name:{type:"string"}}};function le(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){
let e=null,t=0,c=le.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&
!Array.isArray(o)){if(o.role===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
role"}};e===null?e=[r]:e.push(r),t++}if(o.content===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"content"}};e===null?e=[r]:e.push(r),t++}if(o.name===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(o.role!==void 0){let r=o.
role;if(typeof r!="string"){let i={instancePath:s+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),t++}if(r!=="function"){let i={instancePath:s+"/role",schemaPath:"#/properties/role/co\
nst",keyword:"const",params:{allowedValue:"function"}};e===null?e=[i]:e.push(i),t++}}if(o.content!==void 0){let r=o.content;
if(typeof r!="string"&&r!==null){let i={instancePath:s+"/content",schemaPath:"#/properties/content/type",keyword:"type",
params:{type:br.properties.content.type}};e===null?e=[i]:e.push(i),t++}}if(o.name!==void 0&&typeof o.name!="string"){let r={
instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}
return le.errors=e,t===0}le.evaluated={props:{role:!0,content:!0,name:!0},dynamicProps:!1,dynamicItems:!1};function ue(o,{
instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,c=ue.evaluated;
if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){let n=o.role;
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
concat(le.errors),t=e.length),r!==!0&&(r=r||{},r.role=!0,r.content=!0,r.name=!0);else{let d={instancePath:s,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"role",tagValue:n}};e===null?e=[d]:e.push(d),t++}else{
let d={instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"role",tagValue:n}};e===
null?e=[d]:e.push(d),t++}}else{let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),t++}return ue.errors=e,c.props=r,t===0}ue.evaluated={dynamicProps:!0,dynamicItems:!1};var Pr={type:"obje\
ct",required:["name"],properties:{name:{$ref:"#/$defs/functionName"},description:{type:"string"},parameters:{type:"objec\
t"},strict:{type:["boolean","null"]}}};var _r=new RegExp("^[a-zA-Z0-9_.-]+$","u");function me(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,
dynamicAnchors:j={}}={}){let e=null,t=0,c=me.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),
typeof o=="string"){if(Be(o)>64){let r={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64}};e===
null?e=[r]:e.push(r),t++}if(!_r.test(o)){let r={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[a-zA-Z0-9_.-]+$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}return me.errors=e,t===0}me.evaluated={dynamicProps:!1,dynamicItems:!1};function S(o,{
instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,c=S.evaluated;if(c.
dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){
let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(
r),t++}if(o.name!==void 0&&(me(o.name,{instancePath:s+"/name",parentData:o,parentDataProperty:"name",rootData:v,dynamicAnchors:j})||
(e=e===null?me.errors:e.concat(me.errors),t=e.length)),o.description!==void 0&&typeof o.description!="string"){let r={instancePath:s+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),
t++}if(o.parameters!==void 0){let r=o.parameters;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let i={instancePath:s+"\
/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}
if(o.strict!==void 0){let r=o.strict;if(typeof r!="boolean"&&r!==null){let i={instancePath:s+"/strict",schemaPath:"#/pro\
perties/strict/type",keyword:"type",params:{type:Pr.properties.strict.type}};e===null?e=[i]:e.push(i),t++}}}else{let r={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return S.errors=e,
t===0}S.evaluated={props:{name:!0,description:!0,parameters:!0,strict:!0},dynamicProps:!1,dynamicItems:!1};var ar={type:[
"object","null"],required:["mode"],properties:{mode:{type:"string",enum:["score","block"]}}};function U(o,{instancePath:s="",
parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,c=U.evaluated;if(c.dynamicProps&&
(c.props=void 0),c.dynamicItems&&(c.items=void 0),!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null){let r={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:ar.type}};e===null?e=[r]:e.push(r),t++}if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.mode===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
mode"}};e===null?e=[r]:e.push(r),t++}if(o.mode!==void 0){let r=o.mode;if(typeof r!="string"){let i={instancePath:s+"/mod\
e",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="sco\
re"||r==="block")){let i={instancePath:s+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:ar.
properties.mode.enum}};e===null?e=[i]:e.push(i),t++}}}return U.errors=e,t===0}U.evaluated={props:{mode:!0},dynamicProps:!1,
dynamicItems:!1};function ce(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,
c=ce.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.type===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[r]:e.push(r),t++}if(o.type!==void 0){let r=o.type;if(typeof r!="string"){let i={instancePath:s+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r!=="text"){let i={instancePath:s+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"text"}};e===null?e=[i]:e.push(i),t++}}}else{
let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ce.
errors=e,t===0}ce.evaluated={props:{type:!0},dynamicProps:!1,dynamicItems:!1};function ye(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,
c=ye.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.type===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[r]:e.push(r),t++}if(o.type!==void 0){let r=o.type;if(typeof r!="string"){let i={instancePath:s+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r!=="json_object"){let i={
instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"json_object"}};e===null?
e=[i]:e.push(i),t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[
r]:e.push(r),t++}return ye.errors=e,t===0}ye.evaluated={props:{type:!0},dynamicProps:!1,dynamicItems:!1};var wr={type:"o\
bject",required:["type","json_schema"],properties:{type:{type:"string",const:"json_schema"},json_schema:{type:"object",required:[
"name"],properties:{name:{type:"string",pattern:"^[a-zA-Z0-9_-]+$",maxLength:64},description:{type:"string"},schema:{type:"\
object"},strict:{type:["boolean","null"]}}}}},qr=new RegExp("^[a-zA-Z0-9_-]+$","u");function fe(o,{instancePath:s="",parentData:N,
parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,c=fe.evaluated;if(c.dynamicProps&&(c.props=void 0),
c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.type===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),t++}if(o.json_schema===void 0){
let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"json_schema"}};e===null?e=[r]:
e.push(r),t++}if(o.type!==void 0){let r=o.type;if(typeof r!="string"){let i={instancePath:s+"/type",schemaPath:"#/proper\
ties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r!=="json_schema"){let i={instancePath:s+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"json_schema"}};e===null?e=[i]:e.push(
i),t++}}if(o.json_schema!==void 0){let r=o.json_schema;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){
let i={instancePath:s+"/json_schema",schemaPath:"#/properties/json_schema/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[i]:e.push(i),t++}if(r.name!==void 0){let i=r.name;if(typeof i=="string"){if(Be(i)>64){let n={instancePath:s+
"/json_schema/name",schemaPath:"#/properties/json_schema/properties/name/maxLength",keyword:"maxLength",params:{limit:64}};
e===null?e=[n]:e.push(n),t++}if(!qr.test(i)){let n={instancePath:s+"/json_schema/name",schemaPath:"#/properties/json_sch\
ema/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9_-]+$"}};e===null?e=[n]:e.push(n),t++}}else{let n={
instancePath:s+"/json_schema/name",schemaPath:"#/properties/json_schema/properties/name/type",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),t++}}if(r.description!==void 0&&typeof r.description!="string"){let i={instancePath:s+
"/json_schema/description",schemaPath:"#/properties/json_schema/properties/description/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),t++}if(r.schema!==void 0){let i=r.schema;if(!(i&&typeof i=="object"&&!Array.isArray(i))){
let n={instancePath:s+"/json_schema/schema",schemaPath:"#/properties/json_schema/properties/schema/type",keyword:"type",
params:{type:"object"}};e===null?e=[n]:e.push(n),t++}}if(r.strict!==void 0){let i=r.strict;if(typeof i!="boolean"&&i!==null){
let n={instancePath:s+"/json_schema/strict",schemaPath:"#/properties/json_schema/properties/strict/type",keyword:"type",
params:{type:wr.properties.json_schema.properties.strict.type}};e===null?e=[n]:e.push(n),t++}}}else{let i={instancePath:s+
"/json_schema",schemaPath:"#/properties/json_schema/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),
t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}
return fe.errors=e,t===0}fe.evaluated={props:{type:!0,json_schema:!0},dynamicProps:!1,dynamicItems:!1};function de(o,{instancePath:s="",
parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,c=de.evaluated;if(c.dynamicProps&&
(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){let i=o.type;if(typeof i=="s\
tring")if(i==="text"){ce(o,{instancePath:s,parentData:N,parentDataProperty:x,rootData:v,dynamicAnchors:j})||(e=e===null?
ce.errors:e.concat(ce.errors),t=e.length);var r={};r.type=!0}else if(i==="json_object")ye(o,{instancePath:s,parentData:N,
parentDataProperty:x,rootData:v,dynamicAnchors:j})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length),r!==!0&&(r=r||
{},r.type=!0);else if(i==="json_schema")fe(o,{instancePath:s,parentData:N,parentDataProperty:x,rootData:v,dynamicAnchors:j})||
(e=e===null?fe.errors:e.concat(fe.errors),t=e.length),r!==!0&&(r=r||{},r.type=!0,r.json_schema=!0);else{let n={instancePath:s,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:i}};e===null?e=[n]:e.push(
n),t++}else{let n={instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:i}};
e===null?e=[n]:e.push(n),t++}}else{let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),t++}return de.errors=e,c.props=r,t===0}de.evaluated={dynamicProps:!0,dynamicItems:!1};var vr={anyOf:[
{type:"string",enum:["none","auto","required"]},{type:"object",discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs\
/namedFunction"},{$ref:"#/$defs/namedCustomTool"},{$ref:"#/$defs/allowedTools"}]}]};function he(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,
c=he.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(
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
c=ge.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(
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
t++}return ge.errors=e,t===0}ge.evaluated={props:{type:!0,custom:!0},dynamicProps:!1,dynamicItems:!1};var jr={type:"obje\
ct",required:["type","allowed_tools"],properties:{type:{type:"string",const:"allowed_tools"},allowed_tools:{type:"object",
required:["mode","tools"],properties:{mode:{type:"string",enum:["auto","required"]},tools:{type:"array",items:{type:"obj\
ect"}}}}}};function ke(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,
t=0,c=ke.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(
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
/properties/allowed_tools/properties/mode/enum",keyword:"enum",params:{allowedValues:jr.properties.allowed_tools.properties.
mode.enum}};e===null?e=[n]:e.push(n),t++}}if(r.tools!==void 0){let i=r.tools;if(Array.isArray(i)){let n=i.length;for(let d=0;d<
n;d++){let a=i[d];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:s+"/allowed_tools/tools/"+d,schemaPath:"\
#/properties/allowed_tools/properties/tools/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),
t++}}}else{let n={instancePath:s+"/allowed_tools/tools",schemaPath:"#/properties/allowed_tools/properties/tools/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let i={instancePath:s+"/allowed_tools",schemaPath:"#/pr\
operties/allowed_tools/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ke.errors=e,t===0}ke.evaluated=
{props:{type:!0,allowed_tools:!0},dynamicProps:!1,dynamicItems:!1};function be(o,{instancePath:s="",parentData:N,parentDataProperty:x,
rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,c=be.evaluated;c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.
items=void 0);let r=t,i=!1,n=t;if(typeof o!="string"){let l={instancePath:s,schemaPath:"#/anyOf/0/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),t++}if(!(o==="none"||o==="auto"||o==="required")){let l={instancePath:s,schemaPath:"\
#/anyOf/0/enum",keyword:"enum",params:{allowedValues:vr.anyOf[0].enum}};e===null?e=[l]:e.push(l),t++}var p=n===t;i=i||p;
let d=t;if(o&&typeof o=="object"&&!Array.isArray(o)){let l=o.type;if(typeof l=="string")if(l==="function"){he(o,{instancePath:s,
parentData:N,parentDataProperty:x,rootData:v,dynamicAnchors:j})||(e=e===null?he.errors:e.concat(he.errors),t=e.length);var a={};
a.type=!0,a.function=!0}else if(l==="custom")ge(o,{instancePath:s,parentData:N,parentDataProperty:x,rootData:v,dynamicAnchors:j})||
(e=e===null?ge.errors:e.concat(ge.errors),t=e.length),a!==!0&&(a=a||{},a.type=!0,a.custom=!0);else if(l==="allowed_tools")
ke(o,{instancePath:s,parentData:N,parentDataProperty:x,rootData:v,dynamicAnchors:j})||(e=e===null?ke.errors:e.concat(ke.
errors),t=e.length),a!==!0&&(a=a||{},a.type=!0,a.allowed_tools=!0);else{let k={instancePath:s,schemaPath:"#/anyOf/1/disc\
riminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:l}};e===null?e=[k]:e.push(k),t++}else{let k={
instancePath:s,schemaPath:"#/anyOf/1/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:l}};
e===null?e=[k]:e.push(k),t++}}else{let l={instancePath:s,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"object"}};
e===null?e=[l]:e.push(l),t++}var p=d===t;if(i=i||p,i)t=r,e!==null&&(r?e.length=r:e=null);else{let l={instancePath:s,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),t++}return be.errors=e,c.props=a,t===0}be.evaluated={dynamicProps:!0,
dynamicItems:!1};function Pe(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,
c=Pe.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.type===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[r]:e.push(r),t++}if(o.function===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"function"}};e===null?e=[r]:e.push(r),t++}if(o.type!==void 0){let r=o.type;if(typeof r!="string"){let i={
instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(
i),t++}if(r!=="function"){let i={instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
function"}};e===null?e=[i]:e.push(i),t++}}o.function!==void 0&&(S(o.function,{instancePath:s+"/function",parentData:o,parentDataProperty:"\
function",rootData:v,dynamicAnchors:j})||(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{let r={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Pe.errors=e,t===0}Pe.evaluated=
{props:{type:!0,function:!0},dynamicProps:!1,dynamicItems:!1};function _e(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,
c=_e.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.type===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[r]:e.push(r),t++}if(o.type!==void 0){let r=o.type;if(typeof r!="string"){let i={instancePath:s+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r!=="text"){let i={instancePath:s+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"text"}};e===null?e=[i]:e.push(i),t++}}}else{
let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return _e.
errors=e,t===0}_e.evaluated={props:{type:!0},dynamicProps:!1,dynamicItems:!1};var Ar={type:"object",required:["type","gr\
ammar"],properties:{type:{type:"string",const:"grammar"},grammar:{type:"object",required:["definition","syntax"],properties:{
definition:{type:"string"},syntax:{type:"string",enum:["lark","regex"]}}}}};function we(o,{instancePath:s="",parentData:N,
parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,c=we.evaluated;if(c.dynamicProps&&(c.props=void 0),
c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.type===void 0){let r={instancePath:s,schemaPath:"\
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
#/properties/grammar/properties/syntax/enum",keyword:"enum",params:{allowedValues:Ar.properties.grammar.properties.syntax.
enum}};e===null?e=[n]:e.push(n),t++}}}else{let i={instancePath:s+"/grammar",schemaPath:"#/properties/grammar/type",keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return we.errors=e,t===0}we.evaluated={props:{type:!0,grammar:!0},
dynamicProps:!1,dynamicItems:!1};function qe(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){
let e=null,t=0,c=qe.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&
!Array.isArray(o)){let i=o.type;if(typeof i=="string")if(i==="text"){_e(o,{instancePath:s,parentData:N,parentDataProperty:x,
rootData:v,dynamicAnchors:j})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length);var r={};r.type=!0}else if(i==="gra\
mmar")we(o,{instancePath:s,parentData:N,parentDataProperty:x,rootData:v,dynamicAnchors:j})||(e=e===null?we.errors:e.concat(
we.errors),t=e.length),r!==!0&&(r=r||{},r.type=!0,r.grammar=!0);else{let n={instancePath:s,schemaPath:"#/discriminator",
keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:i}};e===null?e=[n]:e.push(n),t++}else{let n={instancePath:s,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:i}};e===null?e=[n]:e.push(n),
t++}}else{let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}
return qe.errors=e,c.props=r,t===0}qe.evaluated={dynamicProps:!0,dynamicItems:!1};function ve(o,{instancePath:s="",parentData:N,
parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,c=ve.evaluated;if(c.dynamicProps&&(c.props=void 0),
c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.type===void 0){let r={instancePath:s,schemaPath:"\
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
c=je.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){let i=o.type;if(typeof i=="string")if(i==="function"){Pe(o,{instancePath:s,parentData:N,parentDataProperty:x,rootData:v,
dynamicAnchors:j})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length);var r={};r.type=!0,r.function=!0}else if(i==="\
custom")ve(o,{instancePath:s,parentData:N,parentDataProperty:x,rootData:v,dynamicAnchors:j})||(e=e===null?ve.errors:e.concat(
ve.errors),t=e.length),r!==!0&&(r=r||{},r.type=!0,r.custom=!0);else{let n={instancePath:s,schemaPath:"#/discriminator",keyword:"\
discriminator",params:{error:"mapping",tag:"type",tagValue:i}};e===null?e=[n]:e.push(n),t++}else{let n={instancePath:s,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:i}};e===null?e=[n]:e.push(n),t++}}else{
let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return je.
errors=e,c.props=r,t===0}je.evaluated={dynamicProps:!0,dynamicItems:!1};function He(o,{instancePath:s="",parentData:N,parentDataProperty:x,
rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,c=He.evaluated;c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.
items=void 0);let r=t,i=!0,n=t,d=t,a=t;if(o&&typeof o=="object"&&!Array.isArray(o)){let u;if(o.logprobs===void 0&&(u="lo\
gprobs")){let m={};e===null?e=[m]:e.push(m),t++}else if(o.logprobs!==void 0&&o.logprobs!==!0){let m={};e===null?e=[m]:e.
push(m),t++}}var p=a===t;if(p){let u={};e===null?e=[u]:e.push(u),t++}else t=d,e!==null&&(d?e.length=d:e=null);var l=n===
t;if(t=r,e!==null&&(r?e.length=r:e=null),l){let u=t;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.top_logprobs!==void 0){
let _=o.top_logprobs,F=t,z=t;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_))){let L={};e===null?e=[L]:e.push(L),
t++}var k=z===t;if(k){let L={instancePath:s+"/top_logprobs",schemaPath:"#/allOf/0/then/properties/top_logprobs/not",keyword:"\
not",params:{}};e===null?e=[L]:e.push(L),t++}else t=F,e!==null&&(F?e.length=F:e=null)}var l=u===t;if(i=l,i){var y={};y.top_logprobs=
!0}}if(!i){let u={instancePath:s,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[u]:e.
push(u),t++}let g=t,P=!0,w=t,b=t,q=t;if(o&&typeof o=="object"&&!Array.isArray(o)){let u;if(o.stream===void 0&&(u="stream")){
let m={};e===null?e=[m]:e.push(m),t++}else if(o.stream!==void 0&&o.stream!==!0){let m={};e===null?e=[m]:e.push(m),t++}}var $=q===
t;if($){let u={};e===null?e=[u]:e.push(u),t++}else t=b,e!==null&&(b?e.length=b:e=null);var A=w===t;if(t=g,e!==null&&(g?e.
length=g:e=null),A){let u=t;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.stream_options!==void 0){let _=o.stream_options,
F=t,z=t;if(!(_&&typeof _=="object"&&!Array.isArray(_))){let L={};e===null?e=[L]:e.push(L),t++}var f=z===t;if(f){let L={instancePath:s+
"/stream_options",schemaPath:"#/allOf/1/then/properties/stream_options/not",keyword:"not",params:{}};e===null?e=[L]:e.push(
L),t++}else t=F,e!==null&&(F?e.length=F:e=null)}var A=u===t;if(P=A,P){var h={};h.stream_options=!0}}if(!P){let u={instancePath:s,
schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[u]:e.push(u),t++}y!==!0&&h!==void 0&&
(h===!0?y=!0:(y=y||{},Object.assign(y,h)));let I=t,O=!0,D=t,V=t,H=t;if(o&&typeof o=="object"&&!Array.isArray(o)){let u;if(o.
tools===void 0&&(u="tools")){let m={};e===null?e=[m]:e.push(m),t++}}var ze=H===t;if(ze){let u={};e===null?e=[u]:e.push(u),
t++}else t=V,e!==null&&(V?e.length=V:e=null);var We=D===t;if(t=I,e!==null&&(I?e.length=I:e=null),We){let u=t;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.tool_choice!==void 0){let _={instancePath:s+"/tool_choice",schemaPath:"#/allOf/2/then/\
properties/tool_choice/not",keyword:"not",params:{}};e===null?e=[_]:e.push(_),t++}if(o.parallel_tool_calls!==void 0){let _={
instancePath:s+"/parallel_tool_calls",schemaPath:"#/allOf/2/then/properties/parallel_tool_calls/not",keyword:"not",params:{}};
e===null?e=[_]:e.push(_),t++}}var We=u===t;if(O=We,O){var Te={};Te.tool_choice=!0,Te.parallel_tool_calls=!0}}if(!O){let u={
instancePath:s,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[u]:e.push(u),t++}y!==!0&&
Te!==void 0&&(Te===!0?y=!0:(y=y||{},Object.assign(y,Te)));let Xe=t,er=!0,ur=t;if(o&&typeof o=="object"&&!Array.isArray(o)){
let u;if(o.modalities===void 0&&(u="modalities")){let m={};e===null?e=[m]:e.push(m),t++}else if(o.modalities!==void 0){let m=o.
modalities;if(t===t)if(Array.isArray(m)){let F=t,z=m.length;for(let L=0;L<z;L++){let yr=t;if(m[L]!=="audio"){let ir={};e===
null?e=[ir]:e.push(ir),t++}var sr=yr===t;if(sr)break}if(sr)t=F,e!==null&&(F?e.length=F:e=null);else{let L={};e===null?e=
[L]:e.push(L),t++}}else{let F={};e===null?e=[F]:e.push(F),t++}}}var rr=ur===t;if(t=Xe,e!==null&&(Xe?e.length=Xe:e=null),
rr){let u=t;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.audio===void 0){let _={instancePath:s,schemaPath:"#/allOf/\
3/then/required",keyword:"required",params:{missingProperty:"audio"}};e===null?e=[_]:e.push(_),t++}if(o.audio!==void 0){
let _=o.audio;if(!(_&&typeof _=="object"&&!Array.isArray(_))){let F={instancePath:s+"/audio",schemaPath:"#/allOf/3/then/\
properties/audio/type",keyword:"type",params:{type:"object"}};e===null?e=[F]:e.push(F),t++}}}var rr=u===t;if(er=rr,er){var Ce={};
Ce.audio=!0,Ce.modalities=!0}}if(!er){let u={instancePath:s,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword:"\
then"}};e===null?e=[u]:e.push(u),t++}if(y!==!0&&Ce!==void 0&&(Ce===!0?y=!0:(y=y||{},Object.assign(y,Ce))),o&&typeof o=="\
object"&&!Array.isArray(o)){if(o.model===void 0){let u={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"model"}};e===null?e=[u]:e.push(u),t++}if(o.messages===void 0){let u={instancePath:s,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"messages"}};e===null?e=[u]:e.push(u),t++}for(let u in o)if(!Ee.call(M.properties,
u)){let m={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};
e===null?e=[m]:e.push(m),t++}if(o.model!==void 0&&typeof o.model!="string"){let u={instancePath:s+"/model",schemaPath:"#\
/properties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),t++}if(o.messages!==void 0){let u=o.
messages;if(Array.isArray(u)){if(u.length<1){let _={instancePath:s+"/messages",schemaPath:"#/properties/messages/minItem\
s",keyword:"minItems",params:{limit:1}};e===null?e=[_]:e.push(_),t++}let m=u.length;for(let _=0;_<m;_++)ue(u[_],{instancePath:s+
"/messages/"+_,parentData:u,parentDataProperty:_,rootData:v,dynamicAnchors:j})||(e=e===null?ue.errors:e.concat(ue.errors),
t=e.length)}else{let m={instancePath:s+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type:"\
array"}};e===null?e=[m]:e.push(m),t++}}if(o.audio!==void 0){let u=o.audio;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&
u!==null){let m={instancePath:s+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type:M.properties.audio.
type}};e===null?e=[m]:e.push(m),t++}if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.voice===void 0){let m={instancePath:s+
"/audio",schemaPath:"#/properties/audio/required",keyword:"required",params:{missingProperty:"voice"}};e===null?e=[m]:e.
push(m),t++}if(u.format===void 0){let m={instancePath:s+"/audio",schemaPath:"#/properties/audio/required",keyword:"requi\
red",params:{missingProperty:"format"}};e===null?e=[m]:e.push(m),t++}if(u.voice!==void 0){let m=u.voice;if(typeof m!="st\
ring"&&!(m&&typeof m=="object"&&!Array.isArray(m))){let _={instancePath:s+"/audio/voice",schemaPath:"#/properties/audio/\
properties/voice/type",keyword:"type",params:{type:M.properties.audio.properties.voice.type}};e===null?e=[_]:e.push(_),t++}
if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.id===void 0){let _={instancePath:s+"/audio/voice",schemaPath:"#/proper\
ties/audio/properties/voice/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[_]:e.push(_),t++}if(m.
id!==void 0&&typeof m.id!="string"){let _={instancePath:s+"/audio/voice/id",schemaPath:"#/properties/audio/properties/vo\
ice/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[_]:e.push(_),t++}}}if(u.format!==void 0){let m=u.
format;if(typeof m!="string"){let _={instancePath:s+"/audio/format",schemaPath:"#/properties/audio/properties/format/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[_]:e.push(_),t++}if(!(m==="wav"||m==="aac"||m==="mp3"||m==="flac"||
m==="opus"||m==="pcm16")){let _={instancePath:s+"/audio/format",schemaPath:"#/properties/audio/properties/format/enum",keyword:"\
enum",params:{allowedValues:M.properties.audio.properties.format.enum}};e===null?e=[_]:e.push(_),t++}}}}if(o.frequency_penalty!==
void 0){let u=o.frequency_penalty;if(!(typeof u=="number"&&isFinite(u))&&u!==null){let m={instancePath:s+"/frequency_pen\
alty",schemaPath:"#/properties/frequency_penalty/type",keyword:"type",params:{type:M.properties.frequency_penalty.type}};
e===null?e=[m]:e.push(m),t++}if(typeof u=="number"&&isFinite(u)){if(u>2||isNaN(u)){let m={instancePath:s+"/frequency_pen\
alty",schemaPath:"#/properties/frequency_penalty/maximum",keyword:"maximum",params:{comparison:"<=",limit:2}};e===null?e=
[m]:e.push(m),t++}if(u<-2||isNaN(u)){let m={instancePath:s+"/frequency_penalty",schemaPath:"#/properties/frequency_penal\
ty/minimum",keyword:"minimum",params:{comparison:">=",limit:-2}};e===null?e=[m]:e.push(m),t++}}}if(o.function_call!==void 0){
let u=o.function_call,m=t,_=!1,F=t;if(typeof u!="string"){let L={instancePath:s+"/function_call",schemaPath:"#/propertie\
s/function_call/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(L),t++}if(!(u==="none"||u==="\
auto")){let L={instancePath:s+"/function_call",schemaPath:"#/properties/function_call/anyOf/0/enum",keyword:"enum",params:{
allowedValues:M.properties.function_call.anyOf[0].enum}};e===null?e=[L]:e.push(L),t++}var Re=F===t;_=_||Re;let z=t;if(u&&
typeof u=="object"&&!Array.isArray(u)){if(u.name===void 0){let L={instancePath:s+"/function_call",schemaPath:"#/properti\
es/function_call/anyOf/1/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[L]:e.push(L),t++}if(u.
name!==void 0&&typeof u.name!="string"){let L={instancePath:s+"/function_call/name",schemaPath:"#/properties/function_ca\
ll/anyOf/1/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(L),t++}}else{let L={instancePath:s+
"/function_call",schemaPath:"#/properties/function_call/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=
[L]:e.push(L),t++}var Re=z===t;if(_=_||Re,Re){var mr={};mr.name=!0}if(_)t=m,e!==null&&(m?e.length=m:e=null);else{let L={
instancePath:s+"/function_call",schemaPath:"#/properties/function_call/anyOf",keyword:"anyOf",params:{}};e===null?e=[L]:
e.push(L),t++}}if(o.functions!==void 0){let u=o.functions;if(Array.isArray(u)){if(u.length>128){let _={instancePath:s+"/\
functions",schemaPath:"#/properties/functions/maxItems",keyword:"maxItems",params:{limit:128}};e===null?e=[_]:e.push(_),
t++}if(u.length<1){let _={instancePath:s+"/functions",schemaPath:"#/properties/functions/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[_]:e.push(_),t++}let m=u.length;for(let _=0;_<m;_++)S(u[_],{instancePath:s+"/functions/"+_,parentData:u,
parentDataProperty:_,rootData:v,dynamicAnchors:j})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)}else{let m={instancePath:s+
"/functions",schemaPath:"#/properties/functions/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),t++}}
if(o.logit_bias!==void 0){let u=o.logit_bias;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null){let m={instancePath:s+
"/logit_bias",schemaPath:"#/properties/logit_bias/type",keyword:"type",params:{type:M.properties.logit_bias.type}};e===null?
e=[m]:e.push(m),t++}if(u&&typeof u=="object"&&!Array.isArray(u))for(let m in u){let _=u[m];if(!(typeof _=="number"&&!(_%
1)&&!isNaN(_)&&isFinite(_))){let F={instancePath:s+"/logit_bias/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#\
/properties/logit_bias/additionalProperties/type",keyword:"type",params:{type:"integer"}};e===null?e=[F]:e.push(F),t++}if(typeof _==
"number"&&isFinite(_)){if(_>100||isNaN(_)){let F={instancePath:s+"/logit_bias/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/logit_bias/additionalProperties/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};
e===null?e=[F]:e.push(F),t++}if(_<-100||isNaN(_)){let F={instancePath:s+"/logit_bias/"+m.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/logit_bias/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:-100}};
e===null?e=[F]:e.push(F),t++}}}}if(o.logprobs!==void 0){let u=o.logprobs;if(typeof u!="boolean"&&u!==null){let m={instancePath:s+
"/logprobs",schemaPath:"#/properties/logprobs/type",keyword:"type",params:{type:M.properties.logprobs.type}};e===null?e=
[m]:e.push(m),t++}}if(o.max_completion_tokens!==void 0){let u=o.max_completion_tokens;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u))&&u!==null){let m={instancePath:s+"/max_completion_tokens",schemaPath:"#/properties/max_completion_token\
s/type",keyword:"type",params:{type:M.properties.max_completion_tokens.type}};e===null?e=[m]:e.push(m),t++}if(typeof u==
"number"&&isFinite(u)&&(u<1||isNaN(u))){let m={instancePath:s+"/max_completion_tokens",schemaPath:"#/properties/max_comp\
letion_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[m]:e.push(m),t++}}if(o.max_tokens!==
void 0){let u=o.max_tokens;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null){let m={instancePath:s+"/m\
ax_tokens",schemaPath:"#/properties/max_tokens/type",keyword:"type",params:{type:M.properties.max_tokens.type}};e===null?
e=[m]:e.push(m),t++}if(typeof u=="number"&&isFinite(u)&&(u<1||isNaN(u))){let m={instancePath:s+"/max_tokens",schemaPath:"\
#/properties/max_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[m]:e.push(m),t++}}if(o.
metadata!==void 0){let u=o.metadata;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null){let m={instancePath:s+"/me\
tadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:M.properties.metadata.type}};e===null?e=[m]:
e.push(m),t++}if(u&&typeof u=="object"&&!Array.isArray(u)){if(Object.keys(u).length>16){let m={instancePath:s+"/metadata",
schemaPath:"#/properties/metadata/maxProperties",keyword:"maxProperties",params:{limit:16}};e===null?e=[m]:e.push(m),t++}
for(let m in u){let _=t;if(typeof m=="string"){if(Be(m)>64){let F={instancePath:s+"/metadata",schemaPath:"#/properties/m\
etadata/propertyNames/maxLength",keyword:"maxLength",params:{limit:64},propertyName:m};e===null?e=[F]:e.push(F),t++}}else{
let F={instancePath:s+"/metadata",schemaPath:"#/properties/metadata/propertyNames/type",keyword:"type",params:{type:"str\
ing"},propertyName:m};e===null?e=[F]:e.push(F),t++}var cr=_===t;if(!cr){let F={instancePath:s+"/metadata",schemaPath:"#/\
properties/metadata/propertyNames",keyword:"propertyNames",params:{propertyName:m}};e===null?e=[F]:e.push(F),t++}}for(let m in u){
let _=u[m];if(typeof _=="string"){if(Be(_)>512){let F={instancePath:s+"/metadata/"+m.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/metadata/additionalProperties/maxLength",keyword:"maxLength",params:{limit:512}};e===null?e=
[F]:e.push(F),t++}}else{let F={instancePath:s+"/metadata/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/metadata/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[F]:e.push(F),t++}}}}if(o.modalities!==
void 0){let u=o.modalities;if(!Array.isArray(u)&&u!==null){let m={instancePath:s+"/modalities",schemaPath:"#/properties/\
modalities/type",keyword:"type",params:{type:M.properties.modalities.type}};e===null?e=[m]:e.push(m),t++}if(Array.isArray(
u)){let m=u.length;for(let _=0;_<m;_++){let F=u[_];if(typeof F!="string"){let z={instancePath:s+"/modalities/"+_,schemaPath:"\
#/properties/modalities/items/type",keyword:"type",params:{type:"string"}};e===null?e=[z]:e.push(z),t++}if(!(F==="text"||
F==="audio")){let z={instancePath:s+"/modalities/"+_,schemaPath:"#/properties/modalities/items/enum",keyword:"enum",params:{
allowedValues:M.properties.modalities.items.enum}};e===null?e=[z]:e.push(z),t++}}}}if(o.moderation!==void 0){let u=o.moderation;
if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null){let m={instancePath:s+"/moderation",schemaPath:"#/properties/m\
oderation/type",keyword:"type",params:{type:M.properties.moderation.type}};e===null?e=[m]:e.push(m),t++}if(u&&typeof u==
"object"&&!Array.isArray(u)){if(u.model===void 0){let m={instancePath:s+"/moderation",schemaPath:"#/properties/moderatio\
n/required",keyword:"required",params:{missingProperty:"model"}};e===null?e=[m]:e.push(m),t++}if(u.model!==void 0&&typeof u.
model!="string"){let m={instancePath:s+"/moderation/model",schemaPath:"#/properties/moderation/properties/model/type",keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}if(u.policy!==void 0){let m=u.policy;if(!(m&&typeof m=="objec\
t"&&!Array.isArray(m))&&m!==null){let _={instancePath:s+"/moderation/policy",schemaPath:"#/properties/moderation/propert\
ies/policy/type",keyword:"type",params:{type:M.properties.moderation.properties.policy.type}};e===null?e=[_]:e.push(_),t++}
m&&typeof m=="object"&&!Array.isArray(m)&&(m.input!==void 0&&(U(m.input,{instancePath:s+"/moderation/policy/input",parentData:m,
parentDataProperty:"input",rootData:v,dynamicAnchors:j})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),m.output!==
void 0&&(U(m.output,{instancePath:s+"/moderation/policy/output",parentData:m,parentDataProperty:"output",rootData:v,dynamicAnchors:j})||
(e=e===null?U.errors:e.concat(U.errors),t=e.length)))}}}if(o.n!==void 0){let u=o.n;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u))&&u!==null){let m={instancePath:s+"/n",schemaPath:"#/properties/n/type",keyword:"type",params:{type:M.properties.
n.type}};e===null?e=[m]:e.push(m),t++}if(typeof u=="number"&&isFinite(u)){if(u>128||isNaN(u)){let m={instancePath:s+"/n",
schemaPath:"#/properties/n/maximum",keyword:"maximum",params:{comparison:"<=",limit:128}};e===null?e=[m]:e.push(m),t++}if(u<
1||isNaN(u)){let m={instancePath:s+"/n",schemaPath:"#/properties/n/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[m]:e.push(m),t++}}}if(o.parallel_tool_calls!==void 0&&typeof o.parallel_tool_calls!="boolean"){let u={instancePath:s+
"/parallel_tool_calls",schemaPath:"#/properties/parallel_tool_calls/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[u]:e.push(u),t++}if(o.prediction!==void 0){let u=o.prediction;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null){
let m={instancePath:s+"/prediction",schemaPath:"#/properties/prediction/type",keyword:"type",params:{type:M.properties.prediction.
type}};e===null?e=[m]:e.push(m),t++}if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.type===void 0){let m={instancePath:s+
"/prediction",schemaPath:"#/properties/prediction/required",keyword:"required",params:{missingProperty:"type"}};e===null?
e=[m]:e.push(m),t++}if(u.content===void 0){let m={instancePath:s+"/prediction",schemaPath:"#/properties/prediction/requi\
red",keyword:"required",params:{missingProperty:"content"}};e===null?e=[m]:e.push(m),t++}if(u.type!==void 0){let m=u.type;
if(typeof m!="string"){let _={instancePath:s+"/prediction/type",schemaPath:"#/properties/prediction/properties/type/type",
keyword:"type",params:{type:"string"}};e===null?e=[_]:e.push(_),t++}if(m!=="content"){let _={instancePath:s+"/prediction\
/type",schemaPath:"#/properties/prediction/properties/type/const",keyword:"const",params:{allowedValue:"content"}};e===null?
e=[_]:e.push(_),t++}}u.content!==void 0&&(B(u.content,{instancePath:s+"/prediction/content",parentData:u,parentDataProperty:"\
content",rootData:v,dynamicAnchors:j})||(e=e===null?B.errors:e.concat(B.errors),t=e.length))}}if(o.presence_penalty!==void 0){
let u=o.presence_penalty;if(!(typeof u=="number"&&isFinite(u))&&u!==null){let m={instancePath:s+"/presence_penalty",schemaPath:"\
#/properties/presence_penalty/type",keyword:"type",params:{type:M.properties.presence_penalty.type}};e===null?e=[m]:e.push(
m),t++}if(typeof u=="number"&&isFinite(u)){if(u>2||isNaN(u)){let m={instancePath:s+"/presence_penalty",schemaPath:"#/pro\
perties/presence_penalty/maximum",keyword:"maximum",params:{comparison:"<=",limit:2}};e===null?e=[m]:e.push(m),t++}if(u<
-2||isNaN(u)){let m={instancePath:s+"/presence_penalty",schemaPath:"#/properties/presence_penalty/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:-2}};e===null?e=[m]:e.push(m),t++}}}if(o.prompt_cache_key!==void 0){let u=o.prompt_cache_key;
if(typeof u!="string"&&u!==null){let m={instancePath:s+"/prompt_cache_key",schemaPath:"#/properties/prompt_cache_key/typ\
e",keyword:"type",params:{type:M.properties.prompt_cache_key.type}};e===null?e=[m]:e.push(m),t++}}if(o.prompt_cache_options!==
void 0){let u=o.prompt_cache_options;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.mode!==void 0){let m=u.mode;if(typeof m!=
"string"){let _={instancePath:s+"/prompt_cache_options/mode",schemaPath:"#/properties/prompt_cache_options/properties/mo\
de/type",keyword:"type",params:{type:"string"}};e===null?e=[_]:e.push(_),t++}if(!(m==="implicit"||m==="explicit")){let _={
instancePath:s+"/prompt_cache_options/mode",schemaPath:"#/properties/prompt_cache_options/properties/mode/enum",keyword:"\
enum",params:{allowedValues:M.properties.prompt_cache_options.properties.mode.enum}};e===null?e=[_]:e.push(_),t++}}if(u.
ttl!==void 0){let m=u.ttl;if(typeof m!="string"){let _={instancePath:s+"/prompt_cache_options/ttl",schemaPath:"#/propert\
ies/prompt_cache_options/properties/ttl/type",keyword:"type",params:{type:"string"}};e===null?e=[_]:e.push(_),t++}if(m!==
"30m"){let _={instancePath:s+"/prompt_cache_options/ttl",schemaPath:"#/properties/prompt_cache_options/properties/ttl/en\
um",keyword:"enum",params:{allowedValues:M.properties.prompt_cache_options.properties.ttl.enum}};e===null?e=[_]:e.push(_),
t++}}}else{let m={instancePath:s+"/prompt_cache_options",schemaPath:"#/properties/prompt_cache_options/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[m]:e.push(m),t++}}if(o.prompt_cache_retention!==void 0){let u=o.prompt_cache_retention;
if(typeof u!="string"&&u!==null){let m={instancePath:s+"/prompt_cache_retention",schemaPath:"#/properties/prompt_cache_r\
etention/type",keyword:"type",params:{type:M.properties.prompt_cache_retention.type}};e===null?e=[m]:e.push(m),t++}if(!(u===
"in_memory"||u==="24h"||u===null)){let m={instancePath:s+"/prompt_cache_retention",schemaPath:"#/properties/prompt_cache\
_retention/enum",keyword:"enum",params:{allowedValues:M.properties.prompt_cache_retention.enum}};e===null?e=[m]:e.push(m),
t++}}if(o.reasoning_effort!==void 0){let u=o.reasoning_effort;if(typeof u!="string"&&u!==null){let m={instancePath:s+"/r\
easoning_effort",schemaPath:"#/properties/reasoning_effort/type",keyword:"type",params:{type:M.properties.reasoning_effort.
type}};e===null?e=[m]:e.push(m),t++}if(!(u==="none"||u==="minimal"||u==="low"||u==="medium"||u==="high"||u==="xhigh"||u===
"max"||u===null)){let m={instancePath:s+"/reasoning_effort",schemaPath:"#/properties/reasoning_effort/enum",keyword:"enu\
m",params:{allowedValues:M.properties.reasoning_effort.enum}};e===null?e=[m]:e.push(m),t++}}if(o.response_format!==void 0&&
(de(o.response_format,{instancePath:s+"/response_format",parentData:o,parentDataProperty:"response_format",rootData:v,dynamicAnchors:j})||
(e=e===null?de.errors:e.concat(de.errors),t=e.length)),o.safety_identifier!==void 0){let u=o.safety_identifier;if(typeof u!=
"string"&&u!==null){let m={instancePath:s+"/safety_identifier",schemaPath:"#/properties/safety_identifier/type",keyword:"\
type",params:{type:M.properties.safety_identifier.type}};e===null?e=[m]:e.push(m),t++}if(typeof u=="string"&&Be(u)>64){let m={
instancePath:s+"/safety_identifier",schemaPath:"#/properties/safety_identifier/maxLength",keyword:"maxLength",params:{limit:64}};
e===null?e=[m]:e.push(m),t++}}if(o.seed!==void 0){let u=o.seed;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&
u!==null){let m={instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:M.properties.seed.
type}};e===null?e=[m]:e.push(m),t++}if(typeof u=="number"&&isFinite(u)){if(u>9223372036854776e3||isNaN(u)){let m={instancePath:s+
"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9223372036854776e3}};e===
null?e=[m]:e.push(m),t++}if(u<-9223372036854776e3||isNaN(u)){let m={instancePath:s+"/seed",schemaPath:"#/properties/seed\
/minimum",keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};e===null?e=[m]:e.push(m),t++}}}if(o.service_tier!==
void 0){let u=o.service_tier;if(typeof u!="string"&&u!==null){let m={instancePath:s+"/service_tier",schemaPath:"#/proper\
ties/service_tier/type",keyword:"type",params:{type:M.properties.service_tier.type}};e===null?e=[m]:e.push(m),t++}if(!(u===
"auto"||u==="default"||u==="flex"||u==="scale"||u==="priority"||u==="fast"||u===null)){let m={instancePath:s+"/service_t\
ier",schemaPath:"#/properties/service_tier/enum",keyword:"enum",params:{allowedValues:M.properties.service_tier.enum}};e===
null?e=[m]:e.push(m),t++}}if(o.stop!==void 0){let u=o.stop;if(typeof u!="string"&&!Array.isArray(u)&&u!==null){let m={instancePath:s+
"/stop",schemaPath:"#/properties/stop/type",keyword:"type",params:{type:M.properties.stop.type}};e===null?e=[m]:e.push(m),
t++}if(Array.isArray(u)){if(u.length>4){let _={instancePath:s+"/stop",schemaPath:"#/properties/stop/maxItems",keyword:"m\
axItems",params:{limit:4}};e===null?e=[_]:e.push(_),t++}if(u.length<1){let _={instancePath:s+"/stop",schemaPath:"#/prope\
rties/stop/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[_]:e.push(_),t++}let m=u.length;for(let _=0;_<m;_++)
if(typeof u[_]!="string"){let F={instancePath:s+"/stop/"+_,schemaPath:"#/properties/stop/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[F]:e.push(F),t++}}}if(o.store!==void 0){let u=o.store;if(typeof u!="boolean"&&u!==null){let m={
instancePath:s+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type:M.properties.store.type}};e===null?
e=[m]:e.push(m),t++}}if(o.stream!==void 0){let u=o.stream;if(typeof u!="boolean"&&u!==null){let m={instancePath:s+"/stre\
am",schemaPath:"#/properties/stream/type",keyword:"type",params:{type:M.properties.stream.type}};e===null?e=[m]:e.push(m),
t++}}if(o.stream_options!==void 0){let u=o.stream_options;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null){let m={
instancePath:s+"/stream_options",schemaPath:"#/properties/stream_options/type",keyword:"type",params:{type:M.properties.
stream_options.type}};e===null?e=[m]:e.push(m),t++}if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.include_usage!==void 0&&
typeof u.include_usage!="boolean"){let m={instancePath:s+"/stream_options/include_usage",schemaPath:"#/properties/stream\
_options/properties/include_usage/type",keyword:"type",params:{type:"boolean"}};e===null?e=[m]:e.push(m),t++}if(u.include_obfuscation!==
void 0&&typeof u.include_obfuscation!="boolean"){let m={instancePath:s+"/stream_options/include_obfuscation",schemaPath:"\
#/properties/stream_options/properties/include_obfuscation/type",keyword:"type",params:{type:"boolean"}};e===null?e=[m]:
e.push(m),t++}}}if(o.temperature!==void 0){let u=o.temperature;if(!(typeof u=="number"&&isFinite(u))&&u!==null){let m={instancePath:s+
"/temperature",schemaPath:"#/properties/temperature/type",keyword:"type",params:{type:M.properties.temperature.type}};e===
null?e=[m]:e.push(m),t++}if(typeof u=="number"&&isFinite(u)){if(u>2||isNaN(u)){let m={instancePath:s+"/temperature",schemaPath:"\
#/properties/temperature/maximum",keyword:"maximum",params:{comparison:"<=",limit:2}};e===null?e=[m]:e.push(m),t++}if(u<
0||isNaN(u)){let m={instancePath:s+"/temperature",schemaPath:"#/properties/temperature/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[m]:e.push(m),t++}}}if(o.tool_choice!==void 0&&(be(o.tool_choice,{instancePath:s+"/\
tool_choice",parentData:o,parentDataProperty:"tool_choice",rootData:v,dynamicAnchors:j})||(e=e===null?be.errors:e.concat(
be.errors),t=e.length)),o.tools!==void 0){let u=o.tools;if(Array.isArray(u)){let m=u.length;for(let _=0;_<m;_++)je(u[_],
{instancePath:s+"/tools/"+_,parentData:u,parentDataProperty:_,rootData:v,dynamicAnchors:j})||(e=e===null?je.errors:e.concat(
je.errors),t=e.length)}else{let m={instancePath:s+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"\
array"}};e===null?e=[m]:e.push(m),t++}}if(o.top_logprobs!==void 0){let u=o.top_logprobs;if(!(typeof u=="number"&&!(u%1)&&
!isNaN(u)&&isFinite(u))&&u!==null){let m={instancePath:s+"/top_logprobs",schemaPath:"#/properties/top_logprobs/type",keyword:"\
type",params:{type:M.properties.top_logprobs.type}};e===null?e=[m]:e.push(m),t++}if(typeof u=="number"&&isFinite(u)){if(u>
20||isNaN(u)){let m={instancePath:s+"/top_logprobs",schemaPath:"#/properties/top_logprobs/maximum",keyword:"maximum",params:{
comparison:"<=",limit:20}};e===null?e=[m]:e.push(m),t++}if(u<0||isNaN(u)){let m={instancePath:s+"/top_logprobs",schemaPath:"\
#/properties/top_logprobs/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),t++}}}if(o.
top_p!==void 0){let u=o.top_p;if(!(typeof u=="number"&&isFinite(u))&&u!==null){let m={instancePath:s+"/top_p",schemaPath:"\
#/properties/top_p/type",keyword:"type",params:{type:M.properties.top_p.type}};e===null?e=[m]:e.push(m),t++}if(typeof u==
"number"&&isFinite(u)){if(u>1||isNaN(u)){let m={instancePath:s+"/top_p",schemaPath:"#/properties/top_p/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1}};e===null?e=[m]:e.push(m),t++}if(u<0||isNaN(u)){let m={instancePath:s+"/top_p",
schemaPath:"#/properties/top_p/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),t++}}}
if(o.user!==void 0&&typeof o.user!="string"){let u={instancePath:s+"/user",schemaPath:"#/properties/user/type",keyword:"\
type",params:{type:"string"}};e===null?e=[u]:e.push(u),t++}if(o.verbosity!==void 0){let u=o.verbosity;if(typeof u!="stri\
ng"&&u!==null){let m={instancePath:s+"/verbosity",schemaPath:"#/properties/verbosity/type",keyword:"type",params:{type:M.
properties.verbosity.type}};e===null?e=[m]:e.push(m),t++}if(!(u==="low"||u==="medium"||u==="high"||u===null)){let m={instancePath:s+
"/verbosity",schemaPath:"#/properties/verbosity/enum",keyword:"enum",params:{allowedValues:M.properties.verbosity.enum}};
e===null?e=[m]:e.push(m),t++}}if(o.web_search_options!==void 0){let u=o.web_search_options;if(u&&typeof u=="object"&&!Array.
isArray(u)){if(u.search_context_size!==void 0){let m=u.search_context_size;if(typeof m!="string"){let _={instancePath:s+
"/web_search_options/search_context_size",schemaPath:"#/properties/web_search_options/properties/search_context_size/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[_]:e.push(_),t++}if(!(m==="low"||m==="medium"||m==="high")){let _={
instancePath:s+"/web_search_options/search_context_size",schemaPath:"#/properties/web_search_options/properties/search_c\
ontext_size/enum",keyword:"enum",params:{allowedValues:M.properties.web_search_options.properties.search_context_size.enum}};
e===null?e=[_]:e.push(_),t++}}if(u.user_location!==void 0){let m=u.user_location;if(!(m&&typeof m=="object"&&!Array.isArray(
m))&&m!==null){let _={instancePath:s+"/web_search_options/user_location",schemaPath:"#/properties/web_search_options/pro\
perties/user_location/type",keyword:"type",params:{type:M.properties.web_search_options.properties.user_location.type}};
e===null?e=[_]:e.push(_),t++}if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.type===void 0){let _={instancePath:s+"/we\
b_search_options/user_location",schemaPath:"#/properties/web_search_options/properties/user_location/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[_]:e.push(_),t++}if(m.approximate===void 0){let _={instancePath:s+
"/web_search_options/user_location",schemaPath:"#/properties/web_search_options/properties/user_location/required",keyword:"\
required",params:{missingProperty:"approximate"}};e===null?e=[_]:e.push(_),t++}if(m.type!==void 0){let _=m.type;if(typeof _!=
"string"){let F={instancePath:s+"/web_search_options/user_location/type",schemaPath:"#/properties/web_search_options/pro\
perties/user_location/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[F]:e.push(F),t++}if(_!=="\
approximate"){let F={instancePath:s+"/web_search_options/user_location/type",schemaPath:"#/properties/web_search_options\
/properties/user_location/properties/type/const",keyword:"const",params:{allowedValue:"approximate"}};e===null?e=[F]:e.push(
F),t++}}if(m.approximate!==void 0){let _=m.approximate;if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.city!==void 0&&
typeof _.city!="string"){let F={instancePath:s+"/web_search_options/user_location/approximate/city",schemaPath:"#/proper\
ties/web_search_options/properties/user_location/properties/approximate/properties/city/type",keyword:"type",params:{type:"\
string"}};e===null?e=[F]:e.push(F),t++}if(_.country!==void 0&&typeof _.country!="string"){let F={instancePath:s+"/web_se\
arch_options/user_location/approximate/country",schemaPath:"#/properties/web_search_options/properties/user_location/pro\
perties/approximate/properties/country/type",keyword:"type",params:{type:"string"}};e===null?e=[F]:e.push(F),t++}if(_.region!==
void 0&&typeof _.region!="string"){let F={instancePath:s+"/web_search_options/user_location/approximate/region",schemaPath:"\
#/properties/web_search_options/properties/user_location/properties/approximate/properties/region/type",keyword:"type",params:{
type:"string"}};e===null?e=[F]:e.push(F),t++}if(_.timezone!==void 0&&typeof _.timezone!="string"){let F={instancePath:s+
"/web_search_options/user_location/approximate/timezone",schemaPath:"#/properties/web_search_options/properties/user_loc\
ation/properties/approximate/properties/timezone/type",keyword:"type",params:{type:"string"}};e===null?e=[F]:e.push(F),t++}}else{
let F={instancePath:s+"/web_search_options/user_location/approximate",schemaPath:"#/properties/web_search_options/proper\
ties/user_location/properties/approximate/type",keyword:"type",params:{type:"object"}};e===null?e=[F]:e.push(F),t++}}}}}else{
let m={instancePath:s+"/web_search_options",schemaPath:"#/properties/web_search_options/type",keyword:"type",params:{type:"\
object"}};e===null?e=[m]:e.push(m),t++}}}else{let u={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[u]:e.push(u),t++}return He.errors=e,t===0}He.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zr=Ye,
Se={type:"object",required:["reportVersion","tool","command","startedAt","durationMs","profile","strict","outcome","prof\
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
baseline:{type:"object",required:["file","known","problems","unused"],additionalProperties:!1,properties:{file:{type:"st\
ring"},known:{type:"array",items:{type:"string"}},problems:{type:"array",items:{type:"object",required:["kind","line","m\
essage"],additionalProperties:!1,properties:{kind:{type:"string",enum:["gone","expired","unknown-name","otherwise","too-\
often"]},line:{type:"integer",minimum:1},message:{type:"string"}}}},unused:{type:"array",items:{type:"integer",minimum:1}}}},
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
ttempt"}},flaky:{type:"boolean"},flakiness:{type:"object",required:["failed","attempts"],additionalProperties:!1,properties:{
failed:{type:"integer",minimum:1},attempts:{type:"integer",minimum:2}}},exercises:{type:"array",items:{type:"string"}},rerun:{
type:"string"}}},attempt:{type:"object",required:["exchanges"],additionalProperties:!1,properties:{exchanges:{type:"arra\
y",items:{type:"string"}}}},exchange:{type:"object",required:["id","method","path","ending","startedAt","timings","reque\
stBytes","responseBytes","curl","violations"],additionalProperties:!1,properties:{id:{type:"string"},cell:{type:"string"},
source:{type:"object",required:["file","entry"],additionalProperties:!1,properties:{file:{type:"string"},entry:{type:"in\
teger",minimum:0},comment:{type:"string"}}},method:{type:"string"},path:{type:"string"},status:{type:"integer"},ending:{
type:"string"},endingMessage:{type:"string"},startedAt:{type:"string"},timings:{type:"object",required:["endMs"],additionalProperties:!1,
properties:{headersMs:{type:"number"},firstByteMs:{type:"number"},firstContentMs:{type:"number"},endMs:{type:"number"}}},
requestBytes:{type:"integer",minimum:0},responseBytes:{type:"integer",minimum:0},events:{type:"integer",minimum:0},usage:{
type:"object",required:["prompt","completion"],additionalProperties:!1,properties:{prompt:{type:"number"},completion:{type:"\
number"}}},curl:{type:"string"},violations:{type:"array",items:{$ref:"#/$defs/violation"}}}},violation:{type:"object",required:[
"rule","level","severity","symptom","message","times"],additionalProperties:!1,properties:{rule:{type:"string"},level:{type:"\
string"},severity:{$ref:"#/$defs/severities"},symptom:{type:"string"},message:{type:"string"},pointer:{type:"string"},event:{
type:"integer",minimum:0},expected:{},actual:{},times:{type:"integer",minimum:1},follows:{type:"string"}}},problem:{type:"\
object",required:["where","message"],additionalProperties:!1,properties:{where:{type:"string"},message:{type:"string"}}}}},
xr={type:"string",enum:["conforms","violates","incomplete"]};function Z(o,{instancePath:s="",parentData:N,parentDataProperty:x,
rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,c=Z.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.
items=void 0),typeof o!="string"){let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(!(o==="conforms"||o==="violates"||o==="incomplete")){let r={instancePath:s,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:xr.enum}};e===null?e=[r]:e.push(r),t++}return Z.errors=e,t===0}Z.evaluated={dynamicProps:!1,
dynamicItems:!1};function Ae(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,
c=Ae.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(
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
e===null?e=[r]:e.push(r),t++}return Ae.errors=e,t===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Nr={type:"\
object",required:["name","says","status"],additionalProperties:!1,properties:{name:{type:"string"},says:{type:"string"},
status:{type:"string",enum:["present","absent","unknown"]},proof:{type:"object",required:["exchange","summary"],additionalProperties:!1,
properties:{exchange:{type:"string"},summary:{type:"string"}}},required:{type:"boolean"}}};function xe(o,{instancePath:s="",
parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,c=xe.evaluated;if(c.dynamicProps&&
(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){let r={instancePath:s,
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
bsent"||r==="unknown")){let i={instancePath:s+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:Nr.
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
e===null?e=[r]:e.push(r),t++}return xe.errors=e,t===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var lr={type:"\
object",required:["suite","level","says","basis","cite","matters","severity","verdict","examined","violated","unseen"],additionalProperties:!1,
properties:{suite:{type:"string"},level:{type:"string",enum:["MUST","SHOULD","MAY","INFO"]},says:{type:"string"},basis:{
type:"string"},cite:{$ref:"#/$defs/citation"},matters:{type:"string"},severity:{$ref:"#/$defs/severities"},verdict:{$ref:"\
#/$defs/verdicts"},examined:{type:"integer",minimum:0},violated:{type:"integer",minimum:0},unseen:{type:"integer",minimum:0}}};function Ne(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,
c=Ne.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.title===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};
e===null?e=[r]:e.push(r),t++}if(o.url===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"url"}};e===null?e=[r]:e.push(r),t++}for(let r in o)if(!(r==="title"||r==="url")){let i={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(
i),t++}if(o.title!==void 0&&typeof o.title!="string"){let r={instancePath:s+"/title",schemaPath:"#/properties/title/type",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.url!==void 0&&typeof o.url!="string"){let r={instancePath:s+
"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ne.errors=
e,t===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $r={type:"string",enum:["error","warning","info","off"]};function $e(o,{instancePath:s="",parentData:N,parentDataProperty:x,
rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,c=$e.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&
(c.items=void 0),typeof o!="string"){let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}if(!(o==="error"||o==="warning"||o==="info"||o==="off")){let r={instancePath:s,schemaPath:"#/en\
um",keyword:"enum",params:{allowedValues:$r.enum}};e===null?e=[r]:e.push(r),t++}return $e.errors=e,t===0}$e.evaluated={dynamicProps:!1,
dynamicItems:!1};function K(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){
let e=null,t=0,c=K.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&
!Array.isArray(o))for(let r in o)$e(o[r],{instancePath:s+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:r,
rootData:v,dynamicAnchors:j})||(e=e===null?$e.errors:e.concat($e.errors),t=e.length);else{let r={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return K.errors=e,t===0}K.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Fr={type:"string",enum:["pass","fail","warn","not-applicable","inconclusive","could-not-run"]};function Fe(o,{instancePath:s="",
parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,c=Fe.evaluated;if(c.dynamicProps&&
(c.props=void 0),c.dynamicItems&&(c.items=void 0),typeof o!="string"){let r={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(!(o==="pass"||o==="fail"||o==="warn"||o==="not-applicable"||
o==="inconclusive"||o==="could-not-run")){let r={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Fr.
enum}};e===null?e=[r]:e.push(r),t++}return Fe.errors=e,t===0}Fe.evaluated={dynamicProps:!1,dynamicItems:!1};function G(o,{
instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,c=G.evaluated;if(c.
dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(o))for(let r in o)
Fe(o[r],{instancePath:s+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:r,rootData:v,dynamicAnchors:j})||
(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length);else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return G.errors=e,t===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ie(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,
c=Ie.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(
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
quired",params:{missingProperty:"unseen"}};e===null?e=[r]:e.push(r),t++}for(let r in o)if(!Ee.call(lr.properties,r)){let i={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[i]:e.push(i),t++}if(o.suite!==void 0&&typeof o.suite!="string"){let r={instancePath:s+"/suite",schemaPath:"#/properti\
es/suite/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.level!==void 0){let r=o.level;if(typeof r!=
"string"){let i={instancePath:s+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type:"string"}};e===
null?e=[i]:e.push(i),t++}if(!(r==="MUST"||r==="SHOULD"||r==="MAY"||r==="INFO")){let i={instancePath:s+"/level",schemaPath:"\
#/properties/level/enum",keyword:"enum",params:{allowedValues:lr.properties.level.enum}};e===null?e=[i]:e.push(i),t++}}if(o.
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
e,t===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ir={type:"object",required:["id","case","suite","say\
s","axes","verdict","durationMs","attempts","flaky","exercises","rerun"],additionalProperties:!1,properties:{id:{type:"s\
tring"},case:{type:"string"},suite:{type:"string"},says:{type:"string"},axes:{type:"object",additionalProperties:{type:"\
string"}},verdict:{$ref:"#/$defs/verdicts"},reason:{type:"string"},durationMs:{type:"number"},attempts:{type:"array",items:{
$ref:"#/$defs/attempt"}},flaky:{type:"boolean"},flakiness:{type:"object",required:["failed","attempts"],additionalProperties:!1,
properties:{failed:{type:"integer",minimum:1},attempts:{type:"integer",minimum:2}}},exercises:{type:"array",items:{type:"\
string"}},rerun:{type:"string"}}};function De(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,
c=De.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.exchanges===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"e\
xchanges"}};e===null?e=[r]:e.push(r),t++}for(let r in o)if(r!=="exchanges"){let i={instancePath:s,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(o.exchanges!==
void 0){let r=o.exchanges;if(Array.isArray(r)){let i=r.length;for(let n=0;n<i;n++)if(typeof r[n]!="string"){let d={instancePath:s+
"/exchanges/"+n,schemaPath:"#/properties/exchanges/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(
d),t++}}else{let i={instancePath:s+"/exchanges",schemaPath:"#/properties/exchanges/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return De.errors=e,t===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ve(o,{
instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,c=Ve.evaluated;
if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.id===
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
d",params:{missingProperty:"rerun"}};e===null?e=[r]:e.push(r),t++}for(let r in o)if(!Ee.call(Ir.properties,r)){let i={instancePath:s,
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
null?e=[r]:e.push(r),t++}if(o.flakiness!==void 0){let r=o.flakiness;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.failed===
void 0){let i={instancePath:s+"/flakiness",schemaPath:"#/properties/flakiness/required",keyword:"required",params:{missingProperty:"\
failed"}};e===null?e=[i]:e.push(i),t++}if(r.attempts===void 0){let i={instancePath:s+"/flakiness",schemaPath:"#/properti\
es/flakiness/required",keyword:"required",params:{missingProperty:"attempts"}};e===null?e=[i]:e.push(i),t++}for(let i in r)
if(!(i==="failed"||i==="attempts")){let n={instancePath:s+"/flakiness",schemaPath:"#/properties/flakiness/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[n]:e.push(n),t++}if(r.failed!==void 0){
let i=r.failed;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let n={instancePath:s+"/flakiness/failed",schemaPath:"\
#/properties/flakiness/properties/failed/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof i==
"number"&&isFinite(i)&&(i<1||isNaN(i))){let n={instancePath:s+"/flakiness/failed",schemaPath:"#/properties/flakiness/pro\
perties/failed/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[n]:e.push(n),t++}}if(r.attempts!==
void 0){let i=r.attempts;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let n={instancePath:s+"/flakiness/att\
empts",schemaPath:"#/properties/flakiness/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[
n]:e.push(n),t++}if(typeof i=="number"&&isFinite(i)&&(i<2||isNaN(i))){let n={instancePath:s+"/flakiness/attempts",schemaPath:"\
#/properties/flakiness/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:2}};e===null?e=[n]:e.
push(n),t++}}}else{let i={instancePath:s+"/flakiness",schemaPath:"#/properties/flakiness/type",keyword:"type",params:{type:"\
object"}};e===null?e=[i]:e.push(i),t++}}if(o.exercises!==void 0){let r=o.exercises;if(Array.isArray(r)){let i=r.length;for(let n=0;n<
i;n++)if(typeof r[n]!="string"){let d={instancePath:s+"/exercises/"+n,schemaPath:"#/properties/exercises/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[d]:e.push(d),t++}}else{let i={instancePath:s+"/exercises",schemaPath:"#/proper\
ties/exercises/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(o.rerun!==void 0&&typeof o.rerun!=
"string"){let r={instancePath:s+"/rerun",schemaPath:"#/properties/rerun/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return Ve.errors=e,t===0}Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Dr={type:"objec\
t",required:["id","method","path","ending","startedAt","timings","requestBytes","responseBytes","curl","violations"],additionalProperties:!1,
properties:{id:{type:"string"},cell:{type:"string"},source:{type:"object",required:["file","entry"],additionalProperties:!1,
properties:{file:{type:"string"},entry:{type:"integer",minimum:0},comment:{type:"string"}}},method:{type:"string"},path:{
type:"string"},status:{type:"integer"},ending:{type:"string"},endingMessage:{type:"string"},startedAt:{type:"string"},timings:{
type:"object",required:["endMs"],additionalProperties:!1,properties:{headersMs:{type:"number"},firstByteMs:{type:"number"},
firstContentMs:{type:"number"},endMs:{type:"number"}}},requestBytes:{type:"integer",minimum:0},responseBytes:{type:"inte\
ger",minimum:0},events:{type:"integer",minimum:0},usage:{type:"object",required:["prompt","completion"],additionalProperties:!1,
properties:{prompt:{type:"number"},completion:{type:"number"}}},curl:{type:"string"},violations:{type:"array",items:{$ref:"\
#/$defs/violation"}}}},Vr={type:"object",required:["rule","level","severity","symptom","message","times"],additionalProperties:!1,
properties:{rule:{type:"string"},level:{type:"string"},severity:{$ref:"#/$defs/severities"},symptom:{type:"string"},message:{
type:"string"},pointer:{type:"string"},event:{type:"integer",minimum:0},expected:{},actual:{},times:{type:"integer",minimum:1},
follows:{type:"string"}}};function Me(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){
let e=null,t=0,c=Me.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&
!Array.isArray(o)){if(o.rule===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
rule"}};e===null?e=[r]:e.push(r),t++}if(o.level===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"level"}};e===null?e=[r]:e.push(r),t++}if(o.severity===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"severity"}};e===null?e=[r]:e.push(r),t++}if(o.symptom===void 0){
let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"symptom"}};e===null?e=[r]:e.push(
r),t++}if(o.message===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
message"}};e===null?e=[r]:e.push(r),t++}if(o.times===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"times"}};e===null?e=[r]:e.push(r),t++}for(let r in o)if(!Ee.call(Vr.properties,r)){let i={
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
e.push(r),t++}return Me.errors=e,t===0}Me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Le(o,{instancePath:s="",
parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,c=Le.evaluated;if(c.dynamicProps&&
(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.id===void 0){let r={instancePath:s,
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
e=[r]:e.push(r),t++}for(let r in o)if(!Ee.call(Dr.properties,r)){let i={instancePath:s,schemaPath:"#/additionalPropertie\
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
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Le.errors=e,t===0}Le.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Oe(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,
c=Oe.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.where===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"where"}};
e===null?e=[r]:e.push(r),t++}if(o.message===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"message"}};e===null?e=[r]:e.push(r),t++}for(let r in o)if(!(r==="where"||r==="message")){let i={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(
i),t++}if(o.where!==void 0&&typeof o.where!="string"){let r={instancePath:s+"/where",schemaPath:"#/properties/where/type",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.message!==void 0&&typeof o.message!="string"){let r={
instancePath:s+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),t++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return Oe.errors=e,t===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ye(o,{instancePath:s="",
parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,c=Ye.evaluated;if(c.dynamicProps&&
(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.reportVersion===void 0){
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
t++}for(let r in o)if(!Ee.call(Se.properties,r)){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"addi\
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
"/command",schemaPath:"#/properties/command/enum",keyword:"enum",params:{allowedValues:Se.properties.command.enum}};e===
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
"/outcome/exitCode",schemaPath:"#/properties/outcome/properties/exitCode/enum",keyword:"enum",params:{allowedValues:Se.properties.
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
null?e=[i]:e.push(i),t++}if(r.files!==void 0){let i=r.files;if(Array.isArray(i)){let n=i.length;for(let d=0;d<n;d++)if(typeof i[d]!=
"string"){let a={instancePath:s+"/target/files/"+d,schemaPath:"#/properties/target/properties/files/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}else{let n={instancePath:s+"/target/files",schemaPath:"#/pro\
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
missingProperty:"total"}};e===null?e=[n]:e.push(n),t++}for(let n in i)if(!(n==="index"||n==="total")){let d={instancePath:s+
"/plan/shard",schemaPath:"#/properties/plan/properties/shard/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}};e===null?e=[d]:e.push(d),t++}if(i.index!==void 0){let n=i.index;if(!(typeof n=="number"&&!(n%1)&&
!isNaN(n)&&isFinite(n))){let d={instancePath:s+"/plan/shard/index",schemaPath:"#/properties/plan/properties/shard/proper\
ties/index/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),t++}if(typeof n=="number"&&isFinite(n)&&
(n<1||isNaN(n))){let d={instancePath:s+"/plan/shard/index",schemaPath:"#/properties/plan/properties/shard/properties/ind\
ex/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[d]:e.push(d),t++}}if(i.total!==void 0){let n=i.
total;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let d={instancePath:s+"/plan/shard/total",schemaPath:"#/\
properties/plan/properties/shard/properties/total/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),
t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){let d={instancePath:s+"/plan/shard/total",schemaPath:"#/propert\
ies/plan/properties/shard/properties/total/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[d]:e.
push(d),t++}}}else{let n={instancePath:s+"/plan/shard",schemaPath:"#/properties/plan/properties/shard/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[n]:e.push(n),t++}}}else{let i={instancePath:s+"/plan",schemaPath:"#/properties/pl\
an/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}if(o.baseline!==void 0){let r=o.baseline;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.file===void 0){let i={instancePath:s+"/baseline",schemaPath:"#/properties/ba\
seline/required",keyword:"required",params:{missingProperty:"file"}};e===null?e=[i]:e.push(i),t++}if(r.known===void 0){let i={
instancePath:s+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty:"known"}};
e===null?e=[i]:e.push(i),t++}if(r.problems===void 0){let i={instancePath:s+"/baseline",schemaPath:"#/properties/baseline\
/required",keyword:"required",params:{missingProperty:"problems"}};e===null?e=[i]:e.push(i),t++}if(r.unused===void 0){let i={
instancePath:s+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty:"unuse\
d"}};e===null?e=[i]:e.push(i),t++}for(let i in r)if(!(i==="file"||i==="known"||i==="problems"||i==="unused")){let n={instancePath:s+
"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[n]:e.push(n),t++}if(r.file!==void 0&&typeof r.file!="string"){let i={instancePath:s+"/baseline/file",schemaPath:"\
#/properties/baseline/properties/file/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r.known!==
void 0){let i=r.known;if(Array.isArray(i)){let n=i.length;for(let d=0;d<n;d++)if(typeof i[d]!="string"){let a={instancePath:s+
"/baseline/known/"+d,schemaPath:"#/properties/baseline/properties/known/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),t++}}else{let n={instancePath:s+"/baseline/known",schemaPath:"#/properties/baseline/properties/\
known/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(r.problems!==void 0){let i=r.problems;
if(Array.isArray(i)){let n=i.length;for(let d=0;d<n;d++){let a=i[d];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===
void 0){let p={instancePath:s+"/baseline/problems/"+d,schemaPath:"#/properties/baseline/properties/problems/items/requir\
ed",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[p]:e.push(p),t++}if(a.line===void 0){let p={instancePath:s+
"/baseline/problems/"+d,schemaPath:"#/properties/baseline/properties/problems/items/required",keyword:"required",params:{
missingProperty:"line"}};e===null?e=[p]:e.push(p),t++}if(a.message===void 0){let p={instancePath:s+"/baseline/problems/"+
d,schemaPath:"#/properties/baseline/properties/problems/items/required",keyword:"required",params:{missingProperty:"mess\
age"}};e===null?e=[p]:e.push(p),t++}for(let p in a)if(!(p==="kind"||p==="line"||p==="message")){let l={instancePath:s+"/\
baseline/problems/"+d,schemaPath:"#/properties/baseline/properties/problems/items/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),t++}if(a.kind!==void 0){let p=a.kind;if(typeof p!=
"string"){let l={instancePath:s+"/baseline/problems/"+d+"/kind",schemaPath:"#/properties/baseline/properties/problems/it\
ems/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}if(!(p==="gone"||p==="expi\
red"||p==="unknown-name"||p==="otherwise"||p==="too-often")){let l={instancePath:s+"/baseline/problems/"+d+"/kind",schemaPath:"\
#/properties/baseline/properties/problems/items/properties/kind/enum",keyword:"enum",params:{allowedValues:Se.properties.
baseline.properties.problems.items.properties.kind.enum}};e===null?e=[l]:e.push(l),t++}}if(a.line!==void 0){let p=a.line;
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let l={instancePath:s+"/baseline/problems/"+d+"/line",schemaPath:"\
#/properties/baseline/properties/problems/items/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=
[l]:e.push(l),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){let l={instancePath:s+"/baseline/problems/"+d+"/l\
ine",schemaPath:"#/properties/baseline/properties/problems/items/properties/line/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[l]:e.push(l),t++}}if(a.message!==void 0&&typeof a.message!="string"){let p={instancePath:s+"/b\
aseline/problems/"+d+"/message",schemaPath:"#/properties/baseline/properties/problems/items/properties/message/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+"/baseline/problems/"+d,schemaPath:"\
#/properties/baseline/properties/problems/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}}else{
let n={instancePath:s+"/baseline/problems",schemaPath:"#/properties/baseline/properties/problems/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),t++}}if(r.unused!==void 0){let i=r.unused;if(Array.isArray(i)){let n=i.length;for(let d=0;d<
n;d++){let a=i[d];if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let p={instancePath:s+"/baseline/unused/"+d,
schemaPath:"#/properties/baseline/properties/unused/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.
push(p),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){let p={instancePath:s+"/baseline/unused/"+d,schemaPath:"\
#/properties/baseline/properties/unused/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:
e.push(p),t++}}}else{let n={instancePath:s+"/baseline/unused",schemaPath:"#/properties/baseline/properties/unused/type",
keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let i={instancePath:s+"/baseline",schemaPath:"\
#/properties/baseline/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}if(o.capabilities!==void 0){
let r=o.capabilities;if(Array.isArray(r)){let i=r.length;for(let n=0;n<i;n++)xe(r[n],{instancePath:s+"/capabilities/"+n,
parentData:r,parentDataProperty:n,rootData:v,dynamicAnchors:j})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length)}else{
let i={instancePath:s+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type:"array"}};
e===null?e=[i]:e.push(i),t++}}if(o.notes!==void 0){let r=o.notes;if(Array.isArray(r)){let i=r.length;for(let n=0;n<i;n++)
if(typeof r[n]!="string"){let d={instancePath:s+"/notes/"+n,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[d]:e.push(d),t++}}else{let i={instancePath:s+"/notes",schemaPath:"#/properties/notes/type",keyword:"\
type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(o.rules!==void 0){let r=o.rules;if(r&&typeof r=="object"&&
!Array.isArray(r))for(let i in r)Ie(r[i],{instancePath:s+"/rules/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,
parentDataProperty:i,rootData:v,dynamicAnchors:j})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length);else{let i={instancePath:s+
"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}if(o.
cells!==void 0){let r=o.cells;if(Array.isArray(r)){let i=r.length;for(let n=0;n<i;n++)Ve(r[n],{instancePath:s+"/cells/"+
n,parentData:r,parentDataProperty:n,rootData:v,dynamicAnchors:j})||(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length)}else{
let i={instancePath:s+"/cells",schemaPath:"#/properties/cells/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:
e.push(i),t++}}if(o.exchanges!==void 0){let r=o.exchanges;if(Array.isArray(r)){let i=r.length;for(let n=0;n<i;n++)Le(r[n],
{instancePath:s+"/exchanges/"+n,parentData:r,parentDataProperty:n,rootData:v,dynamicAnchors:j})||(e=e===null?Le.errors:e.
concat(Le.errors),t=e.length)}else{let i={instancePath:s+"/exchanges",schemaPath:"#/properties/exchanges/type",keyword:"\
type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(o.totals!==void 0){let r=o.totals;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.requests===void 0){let i={instancePath:s+"/totals",schemaPath:"#/properties/totals/required",keyword:"\
required",params:{missingProperty:"requests"}};e===null?e=[i]:e.push(i),t++}if(r.retries===void 0){let i={instancePath:s+
"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty:"retries"}};e===null?e=[i]:
e.push(i),t++}if(r.promptTokens===void 0){let i={instancePath:s+"/totals",schemaPath:"#/properties/totals/required",keyword:"\
required",params:{missingProperty:"promptTokens"}};e===null?e=[i]:e.push(i),t++}if(r.completionTokens===void 0){let i={instancePath:s+
"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty:"completionTokens"}};e===
null?e=[i]:e.push(i),t++}if(r.exchanges===void 0){let i={instancePath:s+"/totals",schemaPath:"#/properties/totals/requir\
ed",keyword:"required",params:{missingProperty:"exchanges"}};e===null?e=[i]:e.push(i),t++}if(r.violations===void 0){let i={
instancePath:s+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty:"violation\
s"}};e===null?e=[i]:e.push(i),t++}for(let i in r)if(!(i==="requests"||i==="retries"||i==="promptTokens"||i==="completion\
Tokens"||i==="exchanges"||i==="violations")){let n={instancePath:s+"/totals",schemaPath:"#/properties/totals/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[n]:e.push(n),t++}if(r.requests!==void 0){
let i=r.requests;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let n={instancePath:s+"/totals/requests",schemaPath:"\
#/properties/totals/properties/requests/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof i==
"number"&&isFinite(i)&&(i<0||isNaN(i))){let n={instancePath:s+"/totals/requests",schemaPath:"#/properties/totals/propert\
ies/requests/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}if(r.retries!==void 0){
let i=r.retries;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let n={instancePath:s+"/totals/retries",schemaPath:"\
#/properties/totals/properties/retries/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof i==
"number"&&isFinite(i)&&(i<0||isNaN(i))){let n={instancePath:s+"/totals/retries",schemaPath:"#/properties/totals/properti\
es/retries/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}if(r.promptTokens!==
void 0){let i=r.promptTokens;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let n={instancePath:s+"/totals/pr\
omptTokens",schemaPath:"#/properties/totals/properties/promptTokens/type",keyword:"type",params:{type:"integer"}};e===null?
e=[n]:e.push(n),t++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let n={instancePath:s+"/totals/promptTokens",schemaPath:"\
#/properties/totals/properties/promptTokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:
e.push(n),t++}}if(r.completionTokens!==void 0){let i=r.completionTokens;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){let n={instancePath:s+"/totals/completionTokens",schemaPath:"#/properties/totals/properties/completionTokens/type",
keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){
let n={instancePath:s+"/totals/completionTokens",schemaPath:"#/properties/totals/properties/completionTokens/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}if(r.exchanges!==void 0){let i=r.exchanges;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let n={instancePath:s+"/totals/exchanges",schemaPath:"#/properties/totals/pro\
perties/exchanges/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof i=="number"&&isFinite(
i)&&(i<0||isNaN(i))){let n={instancePath:s+"/totals/exchanges",schemaPath:"#/properties/totals/properties/exchanges/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}if(r.violations!==void 0){let i=r.
violations;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let n={instancePath:s+"/totals/violations",schemaPath:"\
#/properties/totals/properties/violations/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof i==
"number"&&isFinite(i)&&(i<0||isNaN(i))){let n={instancePath:s+"/totals/violations",schemaPath:"#/properties/totals/prope\
rties/violations/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}}else{let i={
instancePath:s+"/totals",schemaPath:"#/properties/totals/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(
i),t++}}if(o.problems!==void 0){let r=o.problems;if(Array.isArray(r)){let i=r.length;for(let n=0;n<i;n++)Oe(r[n],{instancePath:s+
"/problems/"+n,parentData:r,parentDataProperty:n,rootData:v,dynamicAnchors:j})||(e=e===null?Oe.errors:e.concat(Oe.errors),
t=e.length)}else{let i={instancePath:s+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type:"\
array"}};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[r]:e.push(r),t++}return Ye.errors=e,t===0}Ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rr=Je,
Mr={type:"object",required:["name","extends","changes"],additionalProperties:!1,properties:{$schema:{type:"string"},name:{
type:"string",minLength:1},says:{type:"string",minLength:1},extends:{type:"string"},changes:{type:"array",items:{type:"o\
bject",required:["rule","severity","reason"],additionalProperties:!1,properties:{rule:{type:"string",minLength:1},severity:{
type:"string",enum:["error","warning","info","off"]},reason:{type:"string",minLength:1},source:{type:"string"}}}}},$defs:{}};
function Je(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,
c=Je.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.name===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};
e===null?e=[r]:e.push(r),t++}if(o.extends===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"extends"}};e===null?e=[r]:e.push(r),t++}if(o.changes===void 0){let r={instancePath:s,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"changes"}};e===null?e=[r]:e.push(r),t++}for(let r in o)if(!(r==="$sche\
ma"||r==="name"||r==="says"||r==="extends"||r==="changes")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(o.$schema!==void 0&&typeof o.$schema!=
"string"){let r={instancePath:s+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}if(o.name!==void 0){let r=o.name;if(typeof r=="string"){if(r===""){let i={instancePath:s+"/\
name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{
let i={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:
e.push(i),t++}}if(o.says!==void 0){let r=o.says;if(typeof r=="string"){if(r===""){let i={instancePath:s+"/says",schemaPath:"\
#/properties/says/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:s+
"/says",schemaPath:"#/properties/says/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}if(o.extends!==
void 0&&typeof o.extends!="string"){let r={instancePath:s+"/extends",schemaPath:"#/properties/extends/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.changes!==void 0){let r=o.changes;if(Array.isArray(r)){let i=r.
length;for(let n=0;n<i;n++){let d=r[n];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.rule===void 0){let a={instancePath:s+
"/changes/"+n,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"rule"}};e===null?
e=[a]:e.push(a),t++}if(d.severity===void 0){let a={instancePath:s+"/changes/"+n,schemaPath:"#/properties/changes/items/r\
equired",keyword:"required",params:{missingProperty:"severity"}};e===null?e=[a]:e.push(a),t++}if(d.reason===void 0){let a={
instancePath:s+"/changes/"+n,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"\
reason"}};e===null?e=[a]:e.push(a),t++}for(let a in d)if(!(a==="rule"||a==="severity"||a==="reason"||a==="source")){let p={
instancePath:s+"/changes/"+n,schemaPath:"#/properties/changes/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:a}};e===null?e=[p]:e.push(p),t++}if(d.rule!==void 0){let a=d.rule;if(typeof a=="string"){if(a===
""){let p={instancePath:s+"/changes/"+n+"/rule",schemaPath:"#/properties/changes/items/properties/rule/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+"/changes/"+n+"/rule",schemaPath:"\
#/properties/changes/items/properties/rule/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(d.
severity!==void 0){let a=d.severity;if(typeof a!="string"){let p={instancePath:s+"/changes/"+n+"/severity",schemaPath:"#\
/properties/changes/items/properties/severity/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}
if(!(a==="error"||a==="warning"||a==="info"||a==="off")){let p={instancePath:s+"/changes/"+n+"/severity",schemaPath:"#/p\
roperties/changes/items/properties/severity/enum",keyword:"enum",params:{allowedValues:Mr.properties.changes.items.properties.
severity.enum}};e===null?e=[p]:e.push(p),t++}}if(d.reason!==void 0){let a=d.reason;if(typeof a=="string"){if(a===""){let p={
instancePath:s+"/changes/"+n+"/reason",schemaPath:"#/properties/changes/items/properties/reason/minLength",keyword:"minL\
ength",params:{limit:1}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+"/changes/"+n+"/reason",schemaPath:"#/\
properties/changes/items/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(d.
source!==void 0&&typeof d.source!="string"){let a={instancePath:s+"/changes/"+n+"/source",schemaPath:"#/properties/chang\
es/items/properties/source/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:s+
"/changes/"+n,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(
a),t++}}}else{let i={instancePath:s+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"}};
e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),t++}return Je.errors=e,t===0}Je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ur=Qe;function Qe(o,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:v=o,dynamicAnchors:j={}}={}){let e=null,t=0,
c=Qe.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.known===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"known"}};
e===null?e=[r]:e.push(r),t++}for(let r in o)if(!(r==="$schema"||r==="known")){let i={instancePath:s,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(o.$schema!==
void 0&&typeof o.$schema!="string"){let r={instancePath:s+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.known!==void 0){let r=o.known;if(Array.isArray(r)){let i=r.
length;for(let n=0;n<i;n++){let d=r[n];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.rule===void 0){let a={instancePath:s+
"/known/"+n,schemaPath:"#/properties/known/items/required",keyword:"required",params:{missingProperty:"rule"}};e===null?
e=[a]:e.push(a),t++}if(d.reason===void 0){let a={instancePath:s+"/known/"+n,schemaPath:"#/properties/known/items/require\
d",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[a]:e.push(a),t++}for(let a in d)if(!(a==="rule"||a===
"symptom"||a==="case"||a==="axes"||a==="reason"||a==="link"||a==="expires"||a==="atMost")){let p={instancePath:s+"/known\
/"+n,schemaPath:"#/properties/known/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[p]:e.push(p),t++}if(d.rule!==void 0){let a=d.rule;if(typeof a=="string"){if(a===""){let p={instancePath:s+"/\
known/"+n+"/rule",schemaPath:"#/properties/known/items/properties/rule/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+"/known/"+n+"/rule",schemaPath:"#/properties/known/items/proper\
ties/rule/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(d.symptom!==void 0){let a=d.symptom;
if(typeof a=="string"){if(a===""){let p={instancePath:s+"/known/"+n+"/symptom",schemaPath:"#/properties/known/items/prop\
erties/symptom/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+
"/known/"+n+"/symptom",schemaPath:"#/properties/known/items/properties/symptom/type",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),t++}}if(d.case!==void 0){let a=d.case;if(typeof a=="string"){if(a===""){let p={instancePath:s+"\
/known/"+n+"/case",schemaPath:"#/properties/known/items/properties/case/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+"/known/"+n+"/case",schemaPath:"#/properties/known/items/proper\
ties/case/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(d.axes!==void 0){let a=d.axes;if(a&&
typeof a=="object"&&!Array.isArray(a)){for(let p in a)if(typeof a[p]!="string"){let l={instancePath:s+"/known/"+n+"/axes\
/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/known/items/properties/axes/additionalProperties/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}else{let p={instancePath:s+"/known/"+n+"/axes",
schemaPath:"#/properties/known/items/properties/axes/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(
p),t++}}if(d.reason!==void 0){let a=d.reason;if(typeof a=="string"){if(a===""){let p={instancePath:s+"/known/"+n+"/reaso\
n",schemaPath:"#/properties/known/items/properties/reason/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:
e.push(p),t++}}else{let p={instancePath:s+"/known/"+n+"/reason",schemaPath:"#/properties/known/items/properties/reason/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(d.link!==void 0&&typeof d.link!="string"){let a={
instancePath:s+"/known/"+n+"/link",schemaPath:"#/properties/known/items/properties/link/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),t++}if(d.expires!==void 0){let a=d.expires;if(typeof a=="string"){if(a===""){let p={instancePath:s+
"/known/"+n+"/expires",schemaPath:"#/properties/known/items/properties/expires/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+"/known/"+n+"/expires",schemaPath:"#/properties/known/items/pro\
perties/expires/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(d.atMost!==void 0){let a=d.
atMost;if(typeof a=="string"){if(a===""){let p={instancePath:s+"/known/"+n+"/atMost",schemaPath:"#/properties/known/item\
s/properties/atMost/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+
"/known/"+n+"/atMost",schemaPath:"#/properties/known/items/properties/atMost/type",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),t++}}}else{let a={instancePath:s+"/known/"+n,schemaPath:"#/properties/known/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{let i={instancePath:s+"/known",schemaPath:"#/propertie\
s/known/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Qe.errors=e,t===0}Qe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};export{Ur as validateBaseline,Tr as validateChunk,Er as validateCompletion,Cr as validateError,Rr as validateProfile,zr as validateReport,
Br as validateRequest};
