// Generated from schemas/ by npm run generate; do not edit.
var qr=(o,i)=>()=>{try{return i||o((i={exports:{}}).exports,i),i.exports}catch(x){throw i=0,x}};var dr=qr(ur=>{"use strict";Object.defineProperty(ur,"__esModule",{value:!0});function fr(o){let i=o.length,x=0,A=0,q;for(;A<
i;)x++,q=o.charCodeAt(A++),q>=55296&&q<=56319&&A<i&&(q=o.charCodeAt(A),(q&64512)===56320&&A++);return x}ur.default=fr;fr.
code='require("ajv/dist/runtime/ucs2length").default'});var Kr=We,O={type:"object",required:["id","object","created","model","choices"],properties:{id:{type:"string",minLength:1},
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
type:"array",items:{type:"object"}},code:{type:"string"},message:{type:"string"}}}}}}};function We(o,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,m=We.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.id===void 0){let c={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[c]:e.push(c),t++}if(o.object===void 0){
let c={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"object"}};e===null?e=[c]:e.push(
c),t++}if(o.created===void 0){let c={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created"}};e===null?e=[c]:e.push(c),t++}if(o.model===void 0){let c={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"model"}};e===null?e=[c]:e.push(c),t++}if(o.choices===void 0){let c={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"choices"}};e===null?e=[c]:e.push(c),t++}if(o.id!==void 0){let c=o.
id;if(typeof c=="string"){if(c===""){let a={instancePath:i+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLeng\
th",params:{limit:1}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(o.object!==void 0){let c=o.object;if(typeof c!="string"){
let a={instancePath:i+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type:"string"}};e===null?e=
[a]:e.push(a),t++}if(c!=="chat.completion"){let a={instancePath:i+"/object",schemaPath:"#/properties/object/const",keyword:"\
const",params:{allowedValue:"chat.completion"}};e===null?e=[a]:e.push(a),t++}}if(o.created!==void 0){let c=o.created;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let a={instancePath:i+"/created",schemaPath:"#/properties/created/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[a]:e.push(a),t++}}if(o.model!==void 0){let c=o.model;if(typeof c=="string"){if(c===
""){let a={instancePath:i+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),t++}}if(o.choices!==void 0){let c=o.choices;if(Array.isArray(c)){if(c.length<1){let n={
instancePath:i+"/choices",schemaPath:"#/properties/choices/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:
e.push(n),t++}let a=c.length;for(let n=0;n<a;n++){let l=c[n];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.index===void 0){
let k={instancePath:i+"/choices/"+n,schemaPath:"#/properties/choices/items/required",keyword:"required",params:{missingProperty:"\
index"}};e===null?e=[k]:e.push(k),t++}if(l.message===void 0){let k={instancePath:i+"/choices/"+n,schemaPath:"#/propertie\
s/choices/items/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[k]:e.push(k),t++}if(l.finish_reason===
void 0){let k={instancePath:i+"/choices/"+n,schemaPath:"#/properties/choices/items/required",keyword:"required",params:{
missingProperty:"finish_reason"}};e===null?e=[k]:e.push(k),t++}if(l.logprobs===void 0){let k={instancePath:i+"/choices/"+
n,schemaPath:"#/properties/choices/items/required",keyword:"required",params:{missingProperty:"logprobs"}};e===null?e=[k]:
e.push(k),t++}if(l.index!==void 0){let k=l.index;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))){let f={instancePath:i+
"/choices/"+n+"/index",schemaPath:"#/properties/choices/items/properties/index/type",keyword:"type",params:{type:"intege\
r"}};e===null?e=[f]:e.push(f),t++}}if(l.message!==void 0){let k=l.message;if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.
role===void 0){let f={instancePath:i+"/choices/"+n+"/message",schemaPath:"#/properties/choices/items/properties/message/\
required",keyword:"required",params:{missingProperty:"role"}};e===null?e=[f]:e.push(f),t++}if(k.content===void 0){let f={
instancePath:i+"/choices/"+n+"/message",schemaPath:"#/properties/choices/items/properties/message/required",keyword:"req\
uired",params:{missingProperty:"content"}};e===null?e=[f]:e.push(f),t++}if(k.refusal===void 0){let f={instancePath:i+"/c\
hoices/"+n+"/message",schemaPath:"#/properties/choices/items/properties/message/required",keyword:"required",params:{missingProperty:"\
refusal"}};e===null?e=[f]:e.push(f),t++}if(k.role!==void 0){let f=k.role;if(typeof f!="string"){let g={instancePath:i+"/\
choices/"+n+"/message/role",schemaPath:"#/properties/choices/items/properties/message/properties/role/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[g]:e.push(g),t++}if(f!=="assistant"){let g={instancePath:i+"/choices/"+n+"/messag\
e/role",schemaPath:"#/properties/choices/items/properties/message/properties/role/const",keyword:"const",params:{allowedValue:"\
assistant"}};e===null?e=[g]:e.push(g),t++}}if(k.content!==void 0){let f=k.content;if(typeof f!="string"&&f!==null){let g={
instancePath:i+"/choices/"+n+"/message/content",schemaPath:"#/properties/choices/items/properties/message/properties/con\
tent/type",keyword:"type",params:{type:O.properties.choices.items.properties.message.properties.content.type}};e===null?
e=[g]:e.push(g),t++}}if(k.refusal!==void 0){let f=k.refusal;if(typeof f!="string"&&f!==null){let g={instancePath:i+"/cho\
ices/"+n+"/message/refusal",schemaPath:"#/properties/choices/items/properties/message/properties/refusal/type",keyword:"\
type",params:{type:O.properties.choices.items.properties.message.properties.refusal.type}};e===null?e=[g]:e.push(g),t++}}
if(k.tool_calls!==void 0){let f=k.tool_calls;if(Array.isArray(f)){if(f.length<1){let P={instancePath:i+"/choices/"+n+"/m\
essage/tool_calls",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/minItems",keyword:"mi\
nItems",params:{limit:1}};e===null?e=[P]:e.push(P),t++}let g=f.length;for(let P=0;P<g;P++){let _=f[P],b=t,j=!0,$=t;if(_&&
typeof _=="object"&&!Array.isArray(_)){let d;if(_.type===void 0&&(d="type")){let h={};e===null?e=[h]:e.push(h),t++}else if(_.
type!==void 0&&_.type!=="custom"){let h={};e===null?e=[h]:e.push(h),t++}}var r=$===t;t=b,e!==null&&(b?e.length=b:e=null);
let N;if(r){let d=t;if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.custom===void 0){let D={instancePath:i+"/choices/"+
n+"/message/tool_calls/"+P,schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/then/re\
quired",keyword:"required",params:{missingProperty:"custom"}};e===null?e=[D]:e.push(D),t++}if(_.custom!==void 0){let D=_.
custom;if(!(D&&typeof D=="object"&&!Array.isArray(D))){let E={instancePath:i+"/choices/"+n+"/message/tool_calls/"+P+"/cu\
stom",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/then/properties/custom/type",
keyword:"type",params:{type:"object"}};e===null?e=[E]:e.push(E),t++}}}var r=d===t;if(j=r,j){var s={};s.custom=!0,s.type=
!0}N="then"}else{let d=t;if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.function===void 0){let D={instancePath:i+"/ch\
oices/"+n+"/message/tool_calls/"+P,schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items\
/else/required",keyword:"required",params:{missingProperty:"function"}};e===null?e=[D]:e.push(D),t++}if(_.function!==void 0){
let D=_.function;if(!(D&&typeof D=="object"&&!Array.isArray(D))){let E={instancePath:i+"/choices/"+n+"/message/tool_call\
s/"+P+"/function",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/else/properties/\
function/type",keyword:"type",params:{type:"object"}};e===null?e=[E]:e.push(E),t++}}}var r=d===t;j=r,j&&s!==!0&&(s=s||{},
s.function=!0),N="else"}if(!j){let d={instancePath:i+"/choices/"+n+"/message/tool_calls/"+P,schemaPath:"#/properties/cho\
ices/items/properties/message/properties/tool_calls/items/if",keyword:"if",params:{failingKeyword:N}};e===null?e=[d]:e.push(
d),t++}if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.id===void 0){let d={instancePath:i+"/choices/"+n+"/message/tool\
_calls/"+P,schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/required",keyword:"requ\
ired",params:{missingProperty:"id"}};e===null?e=[d]:e.push(d),t++}if(_.type===void 0){let d={instancePath:i+"/choices/"+
n+"/message/tool_calls/"+P,schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/require\
d",keyword:"required",params:{missingProperty:"type"}};e===null?e=[d]:e.push(d),t++}if(s!==!0&&(s=s||{},s.id=!0,s.type=!0,
s.function=!0,s.custom=!0),_.id!==void 0&&typeof _.id!="string"){let d={instancePath:i+"/choices/"+n+"/message/tool_call\
s/"+P+"/id",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/properties/id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[d]:e.push(d),t++}if(_.type!==void 0){let d=_.type;if(typeof d!="string"){let h={
instancePath:i+"/choices/"+n+"/message/tool_calls/"+P+"/type",schemaPath:"#/properties/choices/items/properties/message/\
properties/tool_calls/items/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}if(!(d===
"function"||d==="custom")){let h={instancePath:i+"/choices/"+n+"/message/tool_calls/"+P+"/type",schemaPath:"#/properties\
/choices/items/properties/message/properties/tool_calls/items/properties/type/enum",keyword:"enum",params:{allowedValues:O.
properties.choices.items.properties.message.properties.tool_calls.items.properties.type.enum}};e===null?e=[h]:e.push(h),
t++}}if(_.function!==void 0){let d=_.function;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.name===void 0){let h={instancePath:i+
"/choices/"+n+"/message/tool_calls/"+P+"/function",schemaPath:"#/properties/choices/items/properties/message/properties/\
tool_calls/items/properties/function/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[h]:e.push(
h),t++}if(d.arguments===void 0){let h={instancePath:i+"/choices/"+n+"/message/tool_calls/"+P+"/function",schemaPath:"#/p\
roperties/choices/items/properties/message/properties/tool_calls/items/properties/function/required",keyword:"required",
params:{missingProperty:"arguments"}};e===null?e=[h]:e.push(h),t++}if(d.name!==void 0&&typeof d.name!="string"){let h={instancePath:i+
"/choices/"+n+"/message/tool_calls/"+P+"/function/name",schemaPath:"#/properties/choices/items/properties/message/proper\
ties/tool_calls/items/properties/function/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.
push(h),t++}if(d.arguments!==void 0&&typeof d.arguments!="string"){let h={instancePath:i+"/choices/"+n+"/message/tool_ca\
lls/"+P+"/function/arguments",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/prop\
erties/function/properties/arguments/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}else{let h={
instancePath:i+"/choices/"+n+"/message/tool_calls/"+P+"/function",schemaPath:"#/properties/choices/items/properties/mess\
age/properties/tool_calls/items/properties/function/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),
t++}}if(_.custom!==void 0){let d=_.custom;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.name===void 0){let h={instancePath:i+
"/choices/"+n+"/message/tool_calls/"+P+"/custom",schemaPath:"#/properties/choices/items/properties/message/properties/to\
ol_calls/items/properties/custom/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[h]:e.push(h),
t++}if(d.input===void 0){let h={instancePath:i+"/choices/"+n+"/message/tool_calls/"+P+"/custom",schemaPath:"#/properties\
/choices/items/properties/message/properties/tool_calls/items/properties/custom/required",keyword:"required",params:{missingProperty:"\
input"}};e===null?e=[h]:e.push(h),t++}if(d.name!==void 0&&typeof d.name!="string"){let h={instancePath:i+"/choices/"+n+"\
/message/tool_calls/"+P+"/custom/name",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/i\
tems/properties/custom/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}if(d.input!==
void 0&&typeof d.input!="string"){let h={instancePath:i+"/choices/"+n+"/message/tool_calls/"+P+"/custom/input",schemaPath:"\
#/properties/choices/items/properties/message/properties/tool_calls/items/properties/custom/properties/input/type",keyword:"\
type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/choices/"+n+"/message/tool_call\
s/"+P+"/custom",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/properties/custom/\
type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),t++}}}else{let d={instancePath:i+"/choices/"+n+"/m\
essage/tool_calls/"+P,schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[d]:e.push(d),t++}}}else{let g={instancePath:i+"/choices/"+n+"/message/tool_cal\
ls",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[g]:e.push(g),t++}}if(k.function_call!==void 0){let f=k.function_call;if(!(f&&typeof f=="object"&&!Array.
isArray(f))&&f!==null){let g={instancePath:i+"/choices/"+n+"/message/function_call",schemaPath:"#/properties/choices/ite\
ms/properties/message/properties/function_call/type",keyword:"type",params:{type:O.properties.choices.items.properties.message.
properties.function_call.type}};e===null?e=[g]:e.push(g),t++}if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.name===void 0){
let g={instancePath:i+"/choices/"+n+"/message/function_call",schemaPath:"#/properties/choices/items/properties/message/p\
roperties/function_call/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[g]:e.push(g),t++}if(f.
arguments===void 0){let g={instancePath:i+"/choices/"+n+"/message/function_call",schemaPath:"#/properties/choices/items/\
properties/message/properties/function_call/required",keyword:"required",params:{missingProperty:"arguments"}};e===null?
e=[g]:e.push(g),t++}if(f.name!==void 0&&typeof f.name!="string"){let g={instancePath:i+"/choices/"+n+"/message/function_\
call/name",schemaPath:"#/properties/choices/items/properties/message/properties/function_call/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[g]:e.push(g),t++}if(f.arguments!==void 0&&typeof f.arguments!="string"){let g={
instancePath:i+"/choices/"+n+"/message/function_call/arguments",schemaPath:"#/properties/choices/items/properties/messag\
e/properties/function_call/properties/arguments/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),t++}}}
if(k.annotations!==void 0){let f=k.annotations;if(Array.isArray(f)){let g=f.length;for(let P=0;P<g;P++){let _=f[P];if(_&&
typeof _=="object"&&!Array.isArray(_)){if(_.type===void 0){let b={instancePath:i+"/choices/"+n+"/message/annotations/"+P,
schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/required",keyword:"required",params:{
missingProperty:"type"}};e===null?e=[b]:e.push(b),t++}if(_.url_citation===void 0){let b={instancePath:i+"/choices/"+n+"/\
message/annotations/"+P,schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/required",
keyword:"required",params:{missingProperty:"url_citation"}};e===null?e=[b]:e.push(b),t++}if(_.type!==void 0){let b=_.type;
if(typeof b!="string"){let j={instancePath:i+"/choices/"+n+"/message/annotations/"+P+"/type",schemaPath:"#/properties/ch\
oices/items/properties/message/properties/annotations/items/properties/type/type",keyword:"type",params:{type:"string"}};
e===null?e=[j]:e.push(j),t++}if(b!=="url_citation"){let j={instancePath:i+"/choices/"+n+"/message/annotations/"+P+"/type",
schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/properties/type/const",keyword:"c\
onst",params:{allowedValue:"url_citation"}};e===null?e=[j]:e.push(j),t++}}if(_.url_citation!==void 0){let b=_.url_citation;
if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.start_index===void 0){let j={instancePath:i+"/choices/"+n+"/message/an\
notations/"+P+"/url_citation",schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/pro\
perties/url_citation/required",keyword:"required",params:{missingProperty:"start_index"}};e===null?e=[j]:e.push(j),t++}if(b.
end_index===void 0){let j={instancePath:i+"/choices/"+n+"/message/annotations/"+P+"/url_citation",schemaPath:"#/properti\
es/choices/items/properties/message/properties/annotations/items/properties/url_citation/required",keyword:"required",params:{
missingProperty:"end_index"}};e===null?e=[j]:e.push(j),t++}if(b.url===void 0){let j={instancePath:i+"/choices/"+n+"/mess\
age/annotations/"+P+"/url_citation",schemaPath:"#/properties/choices/items/properties/message/properties/annotations/ite\
ms/properties/url_citation/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[j]:e.push(j),t++}if(b.
title===void 0){let j={instancePath:i+"/choices/"+n+"/message/annotations/"+P+"/url_citation",schemaPath:"#/properties/c\
hoices/items/properties/message/properties/annotations/items/properties/url_citation/required",keyword:"required",params:{
missingProperty:"title"}};e===null?e=[j]:e.push(j),t++}if(b.start_index!==void 0){let j=b.start_index;if(!(typeof j=="nu\
mber"&&!(j%1)&&!isNaN(j)&&isFinite(j))){let $={instancePath:i+"/choices/"+n+"/message/annotations/"+P+"/url_citation/sta\
rt_index",schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/properties/url_citation\
/properties/start_index/type",keyword:"type",params:{type:"integer"}};e===null?e=[$]:e.push($),t++}}if(b.end_index!==void 0){
let j=b.end_index;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j))){let $={instancePath:i+"/choices/"+n+"/messag\
e/annotations/"+P+"/url_citation/end_index",schemaPath:"#/properties/choices/items/properties/message/properties/annotat\
ions/items/properties/url_citation/properties/end_index/type",keyword:"type",params:{type:"integer"}};e===null?e=[$]:e.push(
$),t++}}if(b.url!==void 0&&typeof b.url!="string"){let j={instancePath:i+"/choices/"+n+"/message/annotations/"+P+"/url_c\
itation/url",schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/properties/url_citat\
ion/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(j),t++}if(b.title!==void 0&&typeof b.
title!="string"){let j={instancePath:i+"/choices/"+n+"/message/annotations/"+P+"/url_citation/title",schemaPath:"#/prope\
rties/choices/items/properties/message/properties/annotations/items/properties/url_citation/properties/title/type",keyword:"\
type",params:{type:"string"}};e===null?e=[j]:e.push(j),t++}}else{let j={instancePath:i+"/choices/"+n+"/message/annotatio\
ns/"+P+"/url_citation",schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/properties\
/url_citation/type",keyword:"type",params:{type:"object"}};e===null?e=[j]:e.push(j),t++}}}else{let b={instancePath:i+"/c\
hoices/"+n+"/message/annotations/"+P,schemaPath:"#/properties/choices/items/properties/message/properties/annotations/it\
ems/type",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),t++}}}else{let g={instancePath:i+"/choices/"+n+
"/message/annotations",schemaPath:"#/properties/choices/items/properties/message/properties/annotations/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[g]:e.push(g),t++}}if(k.audio!==void 0){let f=k.audio;if(!(f&&typeof f=="object"&&
!Array.isArray(f))&&f!==null){let g={instancePath:i+"/choices/"+n+"/message/audio",schemaPath:"#/properties/choices/item\
s/properties/message/properties/audio/type",keyword:"type",params:{type:O.properties.choices.items.properties.message.properties.
audio.type}};e===null?e=[g]:e.push(g),t++}if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.id===void 0){let g={instancePath:i+
"/choices/"+n+"/message/audio",schemaPath:"#/properties/choices/items/properties/message/properties/audio/required",keyword:"\
required",params:{missingProperty:"id"}};e===null?e=[g]:e.push(g),t++}if(f.data===void 0){let g={instancePath:i+"/choice\
s/"+n+"/message/audio",schemaPath:"#/properties/choices/items/properties/message/properties/audio/required",keyword:"req\
uired",params:{missingProperty:"data"}};e===null?e=[g]:e.push(g),t++}if(f.expires_at===void 0){let g={instancePath:i+"/c\
hoices/"+n+"/message/audio",schemaPath:"#/properties/choices/items/properties/message/properties/audio/required",keyword:"\
required",params:{missingProperty:"expires_at"}};e===null?e=[g]:e.push(g),t++}if(f.transcript===void 0){let g={instancePath:i+
"/choices/"+n+"/message/audio",schemaPath:"#/properties/choices/items/properties/message/properties/audio/required",keyword:"\
required",params:{missingProperty:"transcript"}};e===null?e=[g]:e.push(g),t++}if(f.id!==void 0&&typeof f.id!="string"){let g={
instancePath:i+"/choices/"+n+"/message/audio/id",schemaPath:"#/properties/choices/items/properties/message/properties/au\
dio/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),t++}if(f.data!==void 0&&typeof f.
data!="string"){let g={instancePath:i+"/choices/"+n+"/message/audio/data",schemaPath:"#/properties/choices/items/propert\
ies/message/properties/audio/properties/data/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),t++}if(f.
expires_at!==void 0){let g=f.expires_at;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){let P={instancePath:i+
"/choices/"+n+"/message/audio/expires_at",schemaPath:"#/properties/choices/items/properties/message/properties/audio/pro\
perties/expires_at/type",keyword:"type",params:{type:"integer"}};e===null?e=[P]:e.push(P),t++}}if(f.transcript!==void 0&&
typeof f.transcript!="string"){let g={instancePath:i+"/choices/"+n+"/message/audio/transcript",schemaPath:"#/properties/\
choices/items/properties/message/properties/audio/properties/transcript/type",keyword:"type",params:{type:"string"}};e===
null?e=[g]:e.push(g),t++}}}if(k.reasoning_content!==void 0){let f=k.reasoning_content;if(typeof f!="string"&&f!==null){let g={
instancePath:i+"/choices/"+n+"/message/reasoning_content",schemaPath:"#/properties/choices/items/properties/message/prop\
erties/reasoning_content/type",keyword:"type",params:{type:O.properties.choices.items.properties.message.properties.reasoning_content.
type}};e===null?e=[g]:e.push(g),t++}}if(k.reasoning!==void 0){let f=k.reasoning;if(typeof f!="string"&&f!==null){let g={
instancePath:i+"/choices/"+n+"/message/reasoning",schemaPath:"#/properties/choices/items/properties/message/properties/r\
easoning/type",keyword:"type",params:{type:O.properties.choices.items.properties.message.properties.reasoning.type}};e===
null?e=[g]:e.push(g),t++}}}else{let f={instancePath:i+"/choices/"+n+"/message",schemaPath:"#/properties/choices/items/pr\
operties/message/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),t++}}if(l.delta!==void 0){let k=l.
delta,f=t,g=t;if((!k||typeof k!="object")&&typeof k!="string"&&!(typeof k=="number"&&isFinite(k))&&typeof k!="boolean"){
let P={};e===null?e=[P]:e.push(P),t++}var p=g===t;if(p){let P={instancePath:i+"/choices/"+n+"/delta",schemaPath:"#/prope\
rties/choices/items/properties/delta/not",keyword:"not",params:{}};e===null?e=[P]:e.push(P),t++}else t=f,e!==null&&(f?e.
length=f:e=null)}if(l.finish_reason!==void 0){let k=l.finish_reason;if(typeof k!="string"){let f={instancePath:i+"/choic\
es/"+n+"/finish_reason",schemaPath:"#/properties/choices/items/properties/finish_reason/type",keyword:"type",params:{type:"\
string"}};e===null?e=[f]:e.push(f),t++}if(!(k==="stop"||k==="length"||k==="tool_calls"||k==="content_filter"||k==="funct\
ion_call")){let f={instancePath:i+"/choices/"+n+"/finish_reason",schemaPath:"#/properties/choices/items/properties/finis\
h_reason/enum",keyword:"enum",params:{allowedValues:O.properties.choices.items.properties.finish_reason.enum}};e===null?
e=[f]:e.push(f),t++}}if(l.logprobs!==void 0){let k=l.logprobs;if(!(k&&typeof k=="object"&&!Array.isArray(k))&&k!==null){
let f={instancePath:i+"/choices/"+n+"/logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/type",keyword:"\
type",params:{type:O.properties.choices.items.properties.logprobs.type}};e===null?e=[f]:e.push(f),t++}if(k&&typeof k=="o\
bject"&&!Array.isArray(k)){if(k.content===void 0){let f={instancePath:i+"/choices/"+n+"/logprobs",schemaPath:"#/properti\
es/choices/items/properties/logprobs/required",keyword:"required",params:{missingProperty:"content"}};e===null?e=[f]:e.push(
f),t++}if(k.refusal===void 0){let f={instancePath:i+"/choices/"+n+"/logprobs",schemaPath:"#/properties/choices/items/pro\
perties/logprobs/required",keyword:"required",params:{missingProperty:"refusal"}};e===null?e=[f]:e.push(f),t++}if(k.content!==
void 0){let f=k.content;if(!Array.isArray(f)&&f!==null){let g={instancePath:i+"/choices/"+n+"/logprobs/content",schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/content/type",keyword:"type",params:{type:O.properties.choices.
items.properties.logprobs.properties.content.type}};e===null?e=[g]:e.push(g),t++}if(Array.isArray(f)){let g=f.length;for(let P=0;P<
g;P++){let _=f[P];if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.token===void 0){let b={instancePath:i+"/choices/"+n+
"/logprobs/content/"+P,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/required",keyword:"\
required",params:{missingProperty:"token"}};e===null?e=[b]:e.push(b),t++}if(_.logprob===void 0){let b={instancePath:i+"/\
choices/"+n+"/logprobs/content/"+P,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/r\
equired",keyword:"required",params:{missingProperty:"logprob"}};e===null?e=[b]:e.push(b),t++}if(_.bytes===void 0){let b={
instancePath:i+"/choices/"+n+"/logprobs/content/"+P,schemaPath:"#/properties/choices/items/properties/logprobs/propertie\
s/content/items/required",keyword:"required",params:{missingProperty:"bytes"}};e===null?e=[b]:e.push(b),t++}if(_.top_logprobs===
void 0){let b={instancePath:i+"/choices/"+n+"/logprobs/content/"+P,schemaPath:"#/properties/choices/items/properties/log\
probs/properties/content/items/required",keyword:"required",params:{missingProperty:"top_logprobs"}};e===null?e=[b]:e.push(
b),t++}if(_.token!==void 0&&typeof _.token!="string"){let b={instancePath:i+"/choices/"+n+"/logprobs/content/"+P+"/token",
schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties/token/type",keyword:"type",
params:{type:"string"}};e===null?e=[b]:e.push(b),t++}if(_.logprob!==void 0){let b=_.logprob;if(!(typeof b=="number"&&isFinite(
b))){let j={instancePath:i+"/choices/"+n+"/logprobs/content/"+P+"/logprob",schemaPath:"#/properties/choices/items/proper\
ties/logprobs/properties/content/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===null?e=[j]:e.
push(j),t++}}if(_.bytes!==void 0){let b=_.bytes;if(!Array.isArray(b)&&b!==null){let j={instancePath:i+"/choices/"+n+"/lo\
gprobs/content/"+P+"/bytes",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properti\
es/bytes/type",keyword:"type",params:{type:O.properties.choices.items.properties.logprobs.properties.content.items.properties.
bytes.type}};e===null?e=[j]:e.push(j),t++}if(Array.isArray(b)){let j=b.length;for(let $=0;$<j;$++){let N=b[$];if(!(typeof N==
"number"&&isFinite(N))){let d={instancePath:i+"/choices/"+n+"/logprobs/content/"+P+"/bytes/"+$,schemaPath:"#/properties/\
choices/items/properties/logprobs/properties/content/items/properties/bytes/items/type",keyword:"type",params:{type:"num\
ber"}};e===null?e=[d]:e.push(d),t++}}}}if(_.top_logprobs!==void 0){let b=_.top_logprobs;if(Array.isArray(b)){let j=b.length;
for(let $=0;$<j;$++){let N=b[$];if(N&&typeof N=="object"&&!Array.isArray(N)){if(N.token===void 0){let d={instancePath:i+
"/choices/"+n+"/logprobs/content/"+P+"/top_logprobs/"+$,schemaPath:"#/properties/choices/items/properties/logprobs/prope\
rties/content/items/properties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"token"}};e===null?
e=[d]:e.push(d),t++}if(N.logprob===void 0){let d={instancePath:i+"/choices/"+n+"/logprobs/content/"+P+"/top_logprobs/"+$,
schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/requir\
ed",keyword:"required",params:{missingProperty:"logprob"}};e===null?e=[d]:e.push(d),t++}if(N.bytes===void 0){let d={instancePath:i+
"/choices/"+n+"/logprobs/content/"+P+"/top_logprobs/"+$,schemaPath:"#/properties/choices/items/properties/logprobs/prope\
rties/content/items/properties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"bytes"}};e===null?
e=[d]:e.push(d),t++}if(N.token!==void 0&&typeof N.token!="string"){let d={instancePath:i+"/choices/"+n+"/logprobs/conten\
t/"+P+"/top_logprobs/"+$+"/token",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/pr\
operties/top_logprobs/items/properties/token/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),t++}if(N.
logprob!==void 0){let d=N.logprob;if(!(typeof d=="number"&&isFinite(d))){let h={instancePath:i+"/choices/"+n+"/logprobs/\
content/"+P+"/top_logprobs/"+$+"/logprob",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/\
items/properties/top_logprobs/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===null?e=[h]:e.push(
h),t++}}if(N.bytes!==void 0){let d=N.bytes;if(!Array.isArray(d)&&d!==null){let h={instancePath:i+"/choices/"+n+"/logprob\
s/content/"+P+"/top_logprobs/"+$+"/bytes",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/\
items/properties/top_logprobs/items/properties/bytes/type",keyword:"type",params:{type:O.properties.choices.items.properties.
logprobs.properties.content.items.properties.top_logprobs.items.properties.bytes.type}};e===null?e=[h]:e.push(h),t++}if(Array.
isArray(d)){let h=d.length;for(let D=0;D<h;D++){let E=d[D];if(!(typeof E=="number"&&isFinite(E))){let L={instancePath:i+
"/choices/"+n+"/logprobs/content/"+P+"/top_logprobs/"+$+"/bytes/"+D,schemaPath:"#/properties/choices/items/properties/lo\
gprobs/properties/content/items/properties/top_logprobs/items/properties/bytes/items/type",keyword:"type",params:{type:"\
number"}};e===null?e=[L]:e.push(L),t++}}}}}else{let d={instancePath:i+"/choices/"+n+"/logprobs/content/"+P+"/top_logprob\
s/"+$,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/\
type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),t++}}}else{let j={instancePath:i+"/choices/"+n+"/l\
ogprobs/content/"+P+"/top_logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/\
properties/top_logprobs/type",keyword:"type",params:{type:"array"}};e===null?e=[j]:e.push(j),t++}}}else{let b={instancePath:i+
"/choices/"+n+"/logprobs/content/"+P,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items\
/type",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),t++}}}}if(k.refusal!==void 0){let f=k.refusal;if(!Array.
isArray(f)&&f!==null){let g={instancePath:i+"/choices/"+n+"/logprobs/refusal",schemaPath:"#/properties/choices/items/pro\
perties/logprobs/properties/refusal/type",keyword:"type",params:{type:O.properties.choices.items.properties.logprobs.properties.
refusal.type}};e===null?e=[g]:e.push(g),t++}if(Array.isArray(f)){let g=f.length;for(let P=0;P<g;P++){let _=f[P];if(_&&typeof _==
"object"&&!Array.isArray(_)){if(_.token===void 0){let b={instancePath:i+"/choices/"+n+"/logprobs/refusal/"+P,schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/refusal/items/required",keyword:"required",params:{missingProperty:"\
token"}};e===null?e=[b]:e.push(b),t++}if(_.logprob===void 0){let b={instancePath:i+"/choices/"+n+"/logprobs/refusal/"+P,
schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/required",keyword:"required",params:{
missingProperty:"logprob"}};e===null?e=[b]:e.push(b),t++}if(_.bytes===void 0){let b={instancePath:i+"/choices/"+n+"/logp\
robs/refusal/"+P,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/required",keyword:"\
required",params:{missingProperty:"bytes"}};e===null?e=[b]:e.push(b),t++}if(_.top_logprobs===void 0){let b={instancePath:i+
"/choices/"+n+"/logprobs/refusal/"+P,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items\
/required",keyword:"required",params:{missingProperty:"top_logprobs"}};e===null?e=[b]:e.push(b),t++}if(_.token!==void 0&&
typeof _.token!="string"){let b={instancePath:i+"/choices/"+n+"/logprobs/refusal/"+P+"/token",schemaPath:"#/properties/c\
hoices/items/properties/logprobs/properties/refusal/items/properties/token/type",keyword:"type",params:{type:"string"}};
e===null?e=[b]:e.push(b),t++}if(_.logprob!==void 0){let b=_.logprob;if(!(typeof b=="number"&&isFinite(b))){let j={instancePath:i+
"/choices/"+n+"/logprobs/refusal/"+P+"/logprob",schemaPath:"#/properties/choices/items/properties/logprobs/properties/re\
fusal/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===null?e=[j]:e.push(j),t++}}if(_.bytes!==void 0){
let b=_.bytes;if(!Array.isArray(b)&&b!==null){let j={instancePath:i+"/choices/"+n+"/logprobs/refusal/"+P+"/bytes",schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/bytes/type",keyword:"type",params:{type:O.
properties.choices.items.properties.logprobs.properties.refusal.items.properties.bytes.type}};e===null?e=[j]:e.push(j),t++}
if(Array.isArray(b)){let j=b.length;for(let $=0;$<j;$++){let N=b[$];if(!(typeof N=="number"&&isFinite(N))){let d={instancePath:i+
"/choices/"+n+"/logprobs/refusal/"+P+"/bytes/"+$,schemaPath:"#/properties/choices/items/properties/logprobs/properties/r\
efusal/items/properties/bytes/items/type",keyword:"type",params:{type:"number"}};e===null?e=[d]:e.push(d),t++}}}}if(_.top_logprobs!==
void 0){let b=_.top_logprobs;if(Array.isArray(b)){let j=b.length;for(let $=0;$<j;$++){let N=b[$];if(N&&typeof N=="object"&&
!Array.isArray(N)){if(N.token===void 0){let d={instancePath:i+"/choices/"+n+"/logprobs/refusal/"+P+"/top_logprobs/"+$,schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/required",keyword:"\
required",params:{missingProperty:"token"}};e===null?e=[d]:e.push(d),t++}if(N.logprob===void 0){let d={instancePath:i+"/\
choices/"+n+"/logprobs/refusal/"+P+"/top_logprobs/"+$,schemaPath:"#/properties/choices/items/properties/logprobs/propert\
ies/refusal/items/properties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"logprob"}};e===null?
e=[d]:e.push(d),t++}if(N.bytes===void 0){let d={instancePath:i+"/choices/"+n+"/logprobs/refusal/"+P+"/top_logprobs/"+$,schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/required",keyword:"\
required",params:{missingProperty:"bytes"}};e===null?e=[d]:e.push(d),t++}if(N.token!==void 0&&typeof N.token!="string"){
let d={instancePath:i+"/choices/"+n+"/logprobs/refusal/"+P+"/top_logprobs/"+$+"/token",schemaPath:"#/properties/choices/\
items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/token/type",keyword:"type",params:{
type:"string"}};e===null?e=[d]:e.push(d),t++}if(N.logprob!==void 0){let d=N.logprob;if(!(typeof d=="number"&&isFinite(d))){
let h={instancePath:i+"/choices/"+n+"/logprobs/refusal/"+P+"/top_logprobs/"+$+"/logprob",schemaPath:"#/properties/choice\
s/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/logprob/type",keyword:"typ\
e",params:{type:"number"}};e===null?e=[h]:e.push(h),t++}}if(N.bytes!==void 0){let d=N.bytes;if(!Array.isArray(d)&&d!==null){
let h={instancePath:i+"/choices/"+n+"/logprobs/refusal/"+P+"/top_logprobs/"+$+"/bytes",schemaPath:"#/properties/choices/\
items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/bytes/type",keyword:"type",params:{
type:O.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.properties.bytes.
type}};e===null?e=[h]:e.push(h),t++}if(Array.isArray(d)){let h=d.length;for(let D=0;D<h;D++){let E=d[D];if(!(typeof E=="\
number"&&isFinite(E))){let L={instancePath:i+"/choices/"+n+"/logprobs/refusal/"+P+"/top_logprobs/"+$+"/bytes/"+D,schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/bytes/i\
tems/type",keyword:"type",params:{type:"number"}};e===null?e=[L]:e.push(L),t++}}}}}else{let d={instancePath:i+"/choices/"+
n+"/logprobs/refusal/"+P+"/top_logprobs/"+$,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusa\
l/items/properties/top_logprobs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),t++}}}else{let j={
instancePath:i+"/choices/"+n+"/logprobs/refusal/"+P+"/top_logprobs",schemaPath:"#/properties/choices/items/properties/lo\
gprobs/properties/refusal/items/properties/top_logprobs/type",keyword:"type",params:{type:"array"}};e===null?e=[j]:e.push(
j),t++}}}else{let b={instancePath:i+"/choices/"+n+"/logprobs/refusal/"+P,schemaPath:"#/properties/choices/items/properti\
es/logprobs/properties/refusal/items/type",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),t++}}}}}}}else{
let k={instancePath:i+"/choices/"+n,schemaPath:"#/properties/choices/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[k]:e.push(k),t++}}}else{let a={instancePath:i+"/choices",schemaPath:"#/properties/choices/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(o.usage!==void 0){let c=o.usage;if(!(c&&typeof c=="object"&&!Array.
isArray(c))&&c!==null){let a={instancePath:i+"/usage",schemaPath:"#/properties/usage/type",keyword:"type",params:{type:O.
properties.usage.type}};e===null?e=[a]:e.push(a),t++}if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.prompt_tokens===void 0){
let a={instancePath:i+"/usage",schemaPath:"#/properties/usage/required",keyword:"required",params:{missingProperty:"prom\
pt_tokens"}};e===null?e=[a]:e.push(a),t++}if(c.completion_tokens===void 0){let a={instancePath:i+"/usage",schemaPath:"#/\
properties/usage/required",keyword:"required",params:{missingProperty:"completion_tokens"}};e===null?e=[a]:e.push(a),t++}
if(c.total_tokens===void 0){let a={instancePath:i+"/usage",schemaPath:"#/properties/usage/required",keyword:"required",params:{
missingProperty:"total_tokens"}};e===null?e=[a]:e.push(a),t++}if(c.prompt_tokens!==void 0){let a=c.prompt_tokens;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:i+"/usage/prompt_tokens",schemaPath:"#/properties/usage/p\
roperties/prompt_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof a=="number"&&
isFinite(a)&&(a<0||isNaN(a))){let n={instancePath:i+"/usage/prompt_tokens",schemaPath:"#/properties/usage/properties/pro\
mpt_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}if(c.completion_tokens!==
void 0){let a=c.completion_tokens;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:i+"/usag\
e/completion_tokens",schemaPath:"#/properties/usage/properties/completion_tokens/type",keyword:"type",params:{type:"inte\
ger"}};e===null?e=[n]:e.push(n),t++}if(typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a))){let n={instancePath:i+"/usage/c\
ompletion_tokens",schemaPath:"#/properties/usage/properties/completion_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[n]:e.push(n),t++}}if(c.total_tokens!==void 0){let a=c.total_tokens;if(!(typeof a=="number"&&!(a%
1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:i+"/usage/total_tokens",schemaPath:"#/properties/usage/properties/total\
_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof a=="number"&&isFinite(a)&&(a<
0||isNaN(a))){let n={instancePath:i+"/usage/total_tokens",schemaPath:"#/properties/usage/properties/total_tokens/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}if(c.prompt_tokens_details!==void 0){let a=c.
prompt_tokens_details;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.cached_tokens!==void 0){let n=a.cached_tokens;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let l={instancePath:i+"/usage/prompt_tokens_details/cached_tokens",schemaPath:"\
#/properties/usage/properties/prompt_tokens_details/properties/cached_tokens/type",keyword:"type",params:{type:"integer"}};
e===null?e=[l]:e.push(l),t++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let l={instancePath:i+"/usage/prompt_t\
okens_details/cached_tokens",schemaPath:"#/properties/usage/properties/prompt_tokens_details/properties/cached_tokens/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),t++}}if(a.cache_write_tokens!==void 0){
let n=a.cache_write_tokens;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let l={instancePath:i+"/usage/promp\
t_tokens_details/cache_write_tokens",schemaPath:"#/properties/usage/properties/prompt_tokens_details/properties/cache_wr\
ite_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}if(typeof n=="number"&&isFinite(n)&&
(n<0||isNaN(n))){let l={instancePath:i+"/usage/prompt_tokens_details/cache_write_tokens",schemaPath:"#/properties/usage/\
properties/prompt_tokens_details/properties/cache_write_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[l]:e.push(l),t++}}if(a.audio_tokens!==void 0){let n=a.audio_tokens;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&
isFinite(n))){let l={instancePath:i+"/usage/prompt_tokens_details/audio_tokens",schemaPath:"#/properties/usage/propertie\
s/prompt_tokens_details/properties/audio_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}
if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let l={instancePath:i+"/usage/prompt_tokens_details/audio_tokens",schemaPath:"\
#/properties/usage/properties/prompt_tokens_details/properties/audio_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:i+"/usage/prompt_tokens_details",schemaPath:"#/pro\
perties/usage/properties/prompt_tokens_details/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),t++}}
if(c.completion_tokens_details!==void 0){let a=c.completion_tokens_details;if(a&&typeof a=="object"&&!Array.isArray(a)){
if(a.reasoning_tokens!==void 0){let n=a.reasoning_tokens;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let l={
instancePath:i+"/usage/completion_tokens_details/reasoning_tokens",schemaPath:"#/properties/usage/properties/completion_\
tokens_details/properties/reasoning_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}if(typeof n==
"number"&&isFinite(n)&&(n<0||isNaN(n))){let l={instancePath:i+"/usage/completion_tokens_details/reasoning_tokens",schemaPath:"\
#/properties/usage/properties/completion_tokens_details/properties/reasoning_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[l]:e.push(l),t++}}if(a.audio_tokens!==void 0){let n=a.audio_tokens;if(!(typeof n=="number"&&!(n%
1)&&!isNaN(n)&&isFinite(n))){let l={instancePath:i+"/usage/completion_tokens_details/audio_tokens",schemaPath:"#/propert\
ies/usage/properties/completion_tokens_details/properties/audio_tokens/type",keyword:"type",params:{type:"integer"}};e===
null?e=[l]:e.push(l),t++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let l={instancePath:i+"/usage/completion_t\
okens_details/audio_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/audio_tokens/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),t++}}if(a.accepted_prediction_tokens!==
void 0){let n=a.accepted_prediction_tokens;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let l={instancePath:i+
"/usage/completion_tokens_details/accepted_prediction_tokens",schemaPath:"#/properties/usage/properties/completion_token\
s_details/properties/accepted_prediction_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}
if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let l={instancePath:i+"/usage/completion_tokens_details/accepted_pr\
ediction_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/accepted_prediction_toke\
ns/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),t++}}if(a.rejected_prediction_tokens!==
void 0){let n=a.rejected_prediction_tokens;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let l={instancePath:i+
"/usage/completion_tokens_details/rejected_prediction_tokens",schemaPath:"#/properties/usage/properties/completion_token\
s_details/properties/rejected_prediction_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}
if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let l={instancePath:i+"/usage/completion_tokens_details/rejected_pr\
ediction_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/rejected_prediction_toke\
ns/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:i+
"/usage/completion_tokens_details",schemaPath:"#/properties/usage/properties/completion_tokens_details/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[n]:e.push(n),t++}}}}if(o.system_fingerprint!==void 0&&typeof o.system_fingerprint!=
"string"){let c={instancePath:i+"/system_fingerprint",schemaPath:"#/properties/system_fingerprint/type",keyword:"type",params:{
type:"string"}};e===null?e=[c]:e.push(c),t++}if(o.service_tier!==void 0){let c=o.service_tier;if(typeof c!="string"&&c!==
null){let a={instancePath:i+"/service_tier",schemaPath:"#/properties/service_tier/type",keyword:"type",params:{type:O.properties.
service_tier.type}};e===null?e=[a]:e.push(a),t++}if(!(c==="auto"||c==="default"||c==="flex"||c==="scale"||c==="priority"||
c==="fast"||c===null)){let a={instancePath:i+"/service_tier",schemaPath:"#/properties/service_tier/enum",keyword:"enum",
params:{allowedValues:O.properties.service_tier.enum}};e===null?e=[a]:e.push(a),t++}}if(o.moderation!==void 0){let c=o.moderation;
if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null){let a={instancePath:i+"/moderation",schemaPath:"#/properties/m\
oderation/type",keyword:"type",params:{type:O.properties.moderation.type}};e===null?e=[a]:e.push(a),t++}if(c&&typeof c==
"object"&&!Array.isArray(c)){if(c.input===void 0){let a={instancePath:i+"/moderation",schemaPath:"#/properties/moderatio\
n/required",keyword:"required",params:{missingProperty:"input"}};e===null?e=[a]:e.push(a),t++}if(c.output===void 0){let a={
instancePath:i+"/moderation",schemaPath:"#/properties/moderation/required",keyword:"required",params:{missingProperty:"o\
utput"}};e===null?e=[a]:e.push(a),t++}if(c.input!==void 0){let a=c.input;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.
type===void 0){let n={instancePath:i+"/moderation/input",schemaPath:"#/properties/moderation/properties/input/required",
keyword:"required",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),t++}if(a.type!==void 0){let n=a.type;if(typeof n!=
"string"){let l={instancePath:i+"/moderation/input/type",schemaPath:"#/properties/moderation/properties/input/properties\
/type/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}if(!(n==="moderation_results"||n==="erro\
r")){let l={instancePath:i+"/moderation/input/type",schemaPath:"#/properties/moderation/properties/input/properties/type\
/enum",keyword:"enum",params:{allowedValues:O.properties.moderation.properties.input.properties.type.enum}};e===null?e=[
l]:e.push(l),t++}}if(a.model!==void 0&&typeof a.model!="string"){let n={instancePath:i+"/moderation/input/model",schemaPath:"\
#/properties/moderation/properties/input/properties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.
push(n),t++}if(a.results!==void 0){let n=a.results;if(Array.isArray(n)){let l=n.length;for(let k=0;k<l;k++){let f=n[k];if(!(f&&
typeof f=="object"&&!Array.isArray(f))){let g={instancePath:i+"/moderation/input/results/"+k,schemaPath:"#/properties/mo\
deration/properties/input/properties/results/items/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),
t++}}}else{let l={instancePath:i+"/moderation/input/results",schemaPath:"#/properties/moderation/properties/input/proper\
ties/results/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}if(a.code!==void 0&&typeof a.code!=
"string"){let n={instancePath:i+"/moderation/input/code",schemaPath:"#/properties/moderation/properties/input/properties\
/code/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(a.message!==void 0&&typeof a.message!=
"string"){let n={instancePath:i+"/moderation/input/message",schemaPath:"#/properties/moderation/properties/input/propert\
ies/message/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/mode\
ration/input",schemaPath:"#/properties/moderation/properties/input/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),t++}}if(c.output!==void 0){let a=c.output;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.type===void 0){
let n={instancePath:i+"/moderation/output",schemaPath:"#/properties/moderation/properties/output/required",keyword:"requ\
ired",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),t++}if(a.type!==void 0){let n=a.type;if(typeof n!="strin\
g"){let l={instancePath:i+"/moderation/output/type",schemaPath:"#/properties/moderation/properties/output/properties/typ\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}if(!(n==="moderation_results"||n==="error")){
let l={instancePath:i+"/moderation/output/type",schemaPath:"#/properties/moderation/properties/output/properties/type/en\
um",keyword:"enum",params:{allowedValues:O.properties.moderation.properties.output.properties.type.enum}};e===null?e=[l]:
e.push(l),t++}}if(a.model!==void 0&&typeof a.model!="string"){let n={instancePath:i+"/moderation/output/model",schemaPath:"\
#/properties/moderation/properties/output/properties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.
push(n),t++}if(a.results!==void 0){let n=a.results;if(Array.isArray(n)){let l=n.length;for(let k=0;k<l;k++){let f=n[k];if(!(f&&
typeof f=="object"&&!Array.isArray(f))){let g={instancePath:i+"/moderation/output/results/"+k,schemaPath:"#/properties/m\
oderation/properties/output/properties/results/items/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(
g),t++}}}else{let l={instancePath:i+"/moderation/output/results",schemaPath:"#/properties/moderation/properties/output/p\
roperties/results/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}if(a.code!==void 0&&typeof a.
code!="string"){let n={instancePath:i+"/moderation/output/code",schemaPath:"#/properties/moderation/properties/output/pr\
operties/code/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(a.message!==void 0&&typeof a.
message!="string"){let n={instancePath:i+"/moderation/output/message",schemaPath:"#/properties/moderation/properties/out\
put/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+
"/moderation/output",schemaPath:"#/properties/moderation/properties/output/type",keyword:"type",params:{type:"object"}};
e===null?e=[n]:e.push(n),t++}}}}}else{let c={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[c]:e.push(c),t++}return We.errors=e,t===0}We.evaluated={props:{id:!0,object:!0,created:!0,model:!0,choices:!0,usage:!0,
system_fingerprint:!0,service_tier:!0,moderation:!0},dynamicProps:!1,dynamicItems:!1};var Gr=Xe,B={type:"object",required:[
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
obfuscation:{type:"string"}}};function Xe(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){
let e=null,t=0,m=Xe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&
!Array.isArray(o)){if(o.id===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[a]:e.push(a),t++}if(o.object===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"object"}};e===null?e=[a]:e.push(a),t++}if(o.created===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"created"}};e===null?e=[a]:e.push(a),t++}if(o.model===void 0){let a={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"model"}};e===null?e=[a]:e.push(a),t++}
if(o.choices===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"choices"}};
e===null?e=[a]:e.push(a),t++}if(o.id!==void 0){let a=o.id;if(typeof a=="string"){if(a===""){let n={instancePath:i+"/id",
schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(o.object!==
void 0){let a=o.object;if(typeof a!="string"){let n={instancePath:i+"/object",schemaPath:"#/properties/object/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(a!=="chat.completion.chunk"){let n={instancePath:i+"/objec\
t",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue:"chat.completion.chunk"}};e===null?e=[n]:
e.push(n),t++}}if(o.created!==void 0){let a=o.created;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:i+
"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}}
if(o.model!==void 0){let a=o.model;if(typeof a=="string"){if(a===""){let n={instancePath:i+"/model",schemaPath:"#/proper\
ties/model/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/m\
odel",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(o.choices!==
void 0){let a=o.choices;if(Array.isArray(a)){let n=a.length;for(let l=0;l<n;l++){let k=a[l];if(k&&typeof k=="object"&&!Array.
isArray(k)){if(k.index===void 0){let f={instancePath:i+"/choices/"+l,schemaPath:"#/properties/choices/items/required",keyword:"\
required",params:{missingProperty:"index"}};e===null?e=[f]:e.push(f),t++}if(k.delta===void 0){let f={instancePath:i+"/ch\
oices/"+l,schemaPath:"#/properties/choices/items/required",keyword:"required",params:{missingProperty:"delta"}};e===null?
e=[f]:e.push(f),t++}if(k.finish_reason===void 0){let f={instancePath:i+"/choices/"+l,schemaPath:"#/properties/choices/it\
ems/required",keyword:"required",params:{missingProperty:"finish_reason"}};e===null?e=[f]:e.push(f),t++}if(k.index!==void 0){
let f=k.index;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){let g={instancePath:i+"/choices/"+l+"/index",schemaPath:"\
#/properties/choices/items/properties/index/type",keyword:"type",params:{type:"integer"}};e===null?e=[g]:e.push(g),t++}if(typeof f==
"number"&&isFinite(f)&&(f<0||isNaN(f))){let g={instancePath:i+"/choices/"+l+"/index",schemaPath:"#/properties/choices/it\
ems/properties/index/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[g]:e.push(g),t++}}if(k.delta!==
void 0){let f=k.delta;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.role!==void 0){let g=f.role;if(typeof g!="string"){
let P={instancePath:i+"/choices/"+l+"/delta/role",schemaPath:"#/properties/choices/items/properties/delta/properties/rol\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),t++}if(g!=="assistant"){let P={instancePath:i+"/\
choices/"+l+"/delta/role",schemaPath:"#/properties/choices/items/properties/delta/properties/role/const",keyword:"const",
params:{allowedValue:"assistant"}};e===null?e=[P]:e.push(P),t++}}if(f.content!==void 0){let g=f.content;if(typeof g!="st\
ring"&&g!==null){let P={instancePath:i+"/choices/"+l+"/delta/content",schemaPath:"#/properties/choices/items/properties/\
delta/properties/content/type",keyword:"type",params:{type:B.properties.choices.items.properties.delta.properties.content.
type}};e===null?e=[P]:e.push(P),t++}}if(f.refusal!==void 0){let g=f.refusal;if(typeof g!="string"&&g!==null){let P={instancePath:i+
"/choices/"+l+"/delta/refusal",schemaPath:"#/properties/choices/items/properties/delta/properties/refusal/type",keyword:"\
type",params:{type:B.properties.choices.items.properties.delta.properties.refusal.type}};e===null?e=[P]:e.push(P),t++}}if(f.
tool_calls!==void 0){let g=f.tool_calls;if(Array.isArray(g)){let P=g.length;for(let _=0;_<P;_++){let b=g[_],j=t,$=!0,N=t,
d=t,h=!1,D=t;if(b&&typeof b=="object"&&!Array.isArray(b)){let L;if(b.custom===void 0&&(L="custom")){let I={};e===null?e=
[I]:e.push(I),t++}}var s=D===t;if(h=h||s,s){var r={};r.custom=!0}let E=t;if(b&&typeof b=="object"&&!Array.isArray(b)){let L;
if(b.type===void 0&&(L="type")){let I={};e===null?e=[I]:e.push(I),t++}else if(b.type!==void 0&&b.type!=="custom"){let I={};
e===null?e=[I]:e.push(I),t++}}var s=E===t;if(h=h||s,s&&r!==!0&&(r=r||{},r.type=!0),h)t=d,e!==null&&(d?e.length=d:e=null);else{
let L={};e===null?e=[L]:e.push(L),t++}var p=N===t;if(t=j,e!==null&&(j?e.length=j:e=null),!p){let L=t;if(b&&typeof b=="ob\
ject"&&!Array.isArray(b)){if(b.function===void 0){let W={instancePath:i+"/choices/"+l+"/delta/tool_calls/"+_,schemaPath:"\
#/properties/choices/items/properties/delta/properties/tool_calls/items/else/required",keyword:"required",params:{missingProperty:"\
function"}};e===null?e=[W]:e.push(W),t++}if(b.function!==void 0){let W=b.function;if(!(W&&typeof W=="object"&&!Array.isArray(
W))){let Ge={instancePath:i+"/choices/"+l+"/delta/tool_calls/"+_+"/function",schemaPath:"#/properties/choices/items/prop\
erties/delta/properties/tool_calls/items/else/properties/function/type",keyword:"type",params:{type:"object"}};e===null?
e=[Ge]:e.push(Ge),t++}}}var p=L===t;$=p,$&&r!==!0&&(r=r||{},r.function=!0)}if(!$){let L={instancePath:i+"/choices/"+l+"/\
delta/tool_calls/"+_,schemaPath:"#/properties/choices/items/properties/delta/properties/tool_calls/items/if",keyword:"if",
params:{failingKeyword:"else"}};e===null?e=[L]:e.push(L),t++}if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.index===void 0){
let L={instancePath:i+"/choices/"+l+"/delta/tool_calls/"+_,schemaPath:"#/properties/choices/items/properties/delta/prope\
rties/tool_calls/items/required",keyword:"required",params:{missingProperty:"index"}};e===null?e=[L]:e.push(L),t++}if(r!==
!0&&(r=r||{},r.index=!0,r.id=!0,r.type=!0,r.function=!0,r.custom=!0),b.index!==void 0){let L=b.index;if(!(typeof L=="num\
ber"&&!(L%1)&&!isNaN(L)&&isFinite(L))){let I={instancePath:i+"/choices/"+l+"/delta/tool_calls/"+_+"/index",schemaPath:"#\
/properties/choices/items/properties/delta/properties/tool_calls/items/properties/index/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[I]:e.push(I),t++}}if(b.id!==void 0&&typeof b.id!="string"){let L={instancePath:i+"/choices/"+l+"/\
delta/tool_calls/"+_+"/id",schemaPath:"#/properties/choices/items/properties/delta/properties/tool_calls/items/propertie\
s/id/type",keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(L),t++}if(b.type!==void 0){let L=b.type;if(typeof L!=
"string"){let I={instancePath:i+"/choices/"+l+"/delta/tool_calls/"+_+"/type",schemaPath:"#/properties/choices/items/prop\
erties/delta/properties/tool_calls/items/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(
I),t++}if(!(L==="function"||L==="custom")){let I={instancePath:i+"/choices/"+l+"/delta/tool_calls/"+_+"/type",schemaPath:"\
#/properties/choices/items/properties/delta/properties/tool_calls/items/properties/type/enum",keyword:"enum",params:{allowedValues:B.
properties.choices.items.properties.delta.properties.tool_calls.items.properties.type.enum}};e===null?e=[I]:e.push(I),t++}}
if(b.function!==void 0){let L=b.function;if(L&&typeof L=="object"&&!Array.isArray(L)){if(L.name!==void 0&&typeof L.name!=
"string"){let I={instancePath:i+"/choices/"+l+"/delta/tool_calls/"+_+"/function/name",schemaPath:"#/properties/choices/i\
tems/properties/delta/properties/tool_calls/items/properties/function/properties/name/type",keyword:"type",params:{type:"\
string"}};e===null?e=[I]:e.push(I),t++}if(L.arguments!==void 0&&typeof L.arguments!="string"){let I={instancePath:i+"/ch\
oices/"+l+"/delta/tool_calls/"+_+"/function/arguments",schemaPath:"#/properties/choices/items/properties/delta/propertie\
s/tool_calls/items/properties/function/properties/arguments/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:
e.push(I),t++}}else{let I={instancePath:i+"/choices/"+l+"/delta/tool_calls/"+_+"/function",schemaPath:"#/properties/choi\
ces/items/properties/delta/properties/tool_calls/items/properties/function/type",keyword:"type",params:{type:"object"}};
e===null?e=[I]:e.push(I),t++}}if(b.custom!==void 0){let L=b.custom;if(L&&typeof L=="object"&&!Array.isArray(L)){if(L.name!==
void 0&&typeof L.name!="string"){let I={instancePath:i+"/choices/"+l+"/delta/tool_calls/"+_+"/custom/name",schemaPath:"#\
/properties/choices/items/properties/delta/properties/tool_calls/items/properties/custom/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[I]:e.push(I),t++}if(L.input!==void 0&&typeof L.input!="string"){let I={instancePath:i+
"/choices/"+l+"/delta/tool_calls/"+_+"/custom/input",schemaPath:"#/properties/choices/items/properties/delta/properties/\
tool_calls/items/properties/custom/properties/input/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),
t++}}else{let I={instancePath:i+"/choices/"+l+"/delta/tool_calls/"+_+"/custom",schemaPath:"#/properties/choices/items/pr\
operties/delta/properties/tool_calls/items/properties/custom/type",keyword:"type",params:{type:"object"}};e===null?e=[I]:
e.push(I),t++}}}else{let L={instancePath:i+"/choices/"+l+"/delta/tool_calls/"+_,schemaPath:"#/properties/choices/items/p\
roperties/delta/properties/tool_calls/items/type",keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),t++}}}else{
let P={instancePath:i+"/choices/"+l+"/delta/tool_calls",schemaPath:"#/properties/choices/items/properties/delta/properti\
es/tool_calls/type",keyword:"type",params:{type:"array"}};e===null?e=[P]:e.push(P),t++}}if(f.function_call!==void 0){let g=f.
function_call;if(!(g&&typeof g=="object"&&!Array.isArray(g))&&g!==null){let P={instancePath:i+"/choices/"+l+"/delta/func\
tion_call",schemaPath:"#/properties/choices/items/properties/delta/properties/function_call/type",keyword:"type",params:{
type:B.properties.choices.items.properties.delta.properties.function_call.type}};e===null?e=[P]:e.push(P),t++}if(g&&typeof g==
"object"&&!Array.isArray(g)){if(g.name!==void 0&&typeof g.name!="string"){let P={instancePath:i+"/choices/"+l+"/delta/fu\
nction_call/name",schemaPath:"#/properties/choices/items/properties/delta/properties/function_call/properties/name/type",
keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),t++}if(g.arguments!==void 0&&typeof g.arguments!="string"){
let P={instancePath:i+"/choices/"+l+"/delta/function_call/arguments",schemaPath:"#/properties/choices/items/properties/d\
elta/properties/function_call/properties/arguments/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),
t++}}}if(f.reasoning_content!==void 0){let g=f.reasoning_content;if(typeof g!="string"&&g!==null){let P={instancePath:i+
"/choices/"+l+"/delta/reasoning_content",schemaPath:"#/properties/choices/items/properties/delta/properties/reasoning_co\
ntent/type",keyword:"type",params:{type:B.properties.choices.items.properties.delta.properties.reasoning_content.type}};
e===null?e=[P]:e.push(P),t++}}if(f.reasoning!==void 0){let g=f.reasoning;if(typeof g!="string"&&g!==null){let P={instancePath:i+
"/choices/"+l+"/delta/reasoning",schemaPath:"#/properties/choices/items/properties/delta/properties/reasoning/type",keyword:"\
type",params:{type:B.properties.choices.items.properties.delta.properties.reasoning.type}};e===null?e=[P]:e.push(P),t++}}}else{
let g={instancePath:i+"/choices/"+l+"/delta",schemaPath:"#/properties/choices/items/properties/delta/type",keyword:"type",
params:{type:"object"}};e===null?e=[g]:e.push(g),t++}}if(k.message!==void 0){let f=k.message,g=t,P=t;if((!f||typeof f!="\
object")&&typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){let _={};e===null?e=[_]:e.push(_),
t++}var c=P===t;if(c){let _={instancePath:i+"/choices/"+l+"/message",schemaPath:"#/properties/choices/items/properties/m\
essage/not",keyword:"not",params:{}};e===null?e=[_]:e.push(_),t++}else t=g,e!==null&&(g?e.length=g:e=null)}if(k.finish_reason!==
void 0){let f=k.finish_reason;if(typeof f!="string"&&f!==null){let g={instancePath:i+"/choices/"+l+"/finish_reason",schemaPath:"\
#/properties/choices/items/properties/finish_reason/type",keyword:"type",params:{type:B.properties.choices.items.properties.
finish_reason.type}};e===null?e=[g]:e.push(g),t++}if(!(f==="stop"||f==="length"||f==="tool_calls"||f==="content_filter"||
f==="function_call"||f===null)){let g={instancePath:i+"/choices/"+l+"/finish_reason",schemaPath:"#/properties/choices/it\
ems/properties/finish_reason/enum",keyword:"enum",params:{allowedValues:B.properties.choices.items.properties.finish_reason.
enum}};e===null?e=[g]:e.push(g),t++}}if(k.logprobs!==void 0){let f=k.logprobs;if(!(f&&typeof f=="object"&&!Array.isArray(
f))&&f!==null){let g={instancePath:i+"/choices/"+l+"/logprobs",schemaPath:"#/properties/choices/items/properties/logprob\
s/type",keyword:"type",params:{type:B.properties.choices.items.properties.logprobs.type}};e===null?e=[g]:e.push(g),t++}if(f&&
typeof f=="object"&&!Array.isArray(f)){if(f.content===void 0){let g={instancePath:i+"/choices/"+l+"/logprobs",schemaPath:"\
#/properties/choices/items/properties/logprobs/required",keyword:"required",params:{missingProperty:"content"}};e===null?
e=[g]:e.push(g),t++}if(f.refusal===void 0){let g={instancePath:i+"/choices/"+l+"/logprobs",schemaPath:"#/properties/choi\
ces/items/properties/logprobs/required",keyword:"required",params:{missingProperty:"refusal"}};e===null?e=[g]:e.push(g),
t++}if(f.content!==void 0){let g=f.content;if(!Array.isArray(g)&&g!==null){let P={instancePath:i+"/choices/"+l+"/logprob\
s/content",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/type",keyword:"type",params:{type:B.
properties.choices.items.properties.logprobs.properties.content.type}};e===null?e=[P]:e.push(P),t++}if(Array.isArray(g)){
let P=g.length;for(let _=0;_<P;_++){let b=g[_];if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.token===void 0){let j={
instancePath:i+"/choices/"+l+"/logprobs/content/"+_,schemaPath:"#/properties/choices/items/properties/logprobs/propertie\
s/content/items/required",keyword:"required",params:{missingProperty:"token"}};e===null?e=[j]:e.push(j),t++}if(b.logprob===
void 0){let j={instancePath:i+"/choices/"+l+"/logprobs/content/"+_,schemaPath:"#/properties/choices/items/properties/log\
probs/properties/content/items/required",keyword:"required",params:{missingProperty:"logprob"}};e===null?e=[j]:e.push(j),
t++}if(b.bytes===void 0){let j={instancePath:i+"/choices/"+l+"/logprobs/content/"+_,schemaPath:"#/properties/choices/ite\
ms/properties/logprobs/properties/content/items/required",keyword:"required",params:{missingProperty:"bytes"}};e===null?
e=[j]:e.push(j),t++}if(b.top_logprobs===void 0){let j={instancePath:i+"/choices/"+l+"/logprobs/content/"+_,schemaPath:"#\
/properties/choices/items/properties/logprobs/properties/content/items/required",keyword:"required",params:{missingProperty:"\
top_logprobs"}};e===null?e=[j]:e.push(j),t++}if(b.token!==void 0&&typeof b.token!="string"){let j={instancePath:i+"/choi\
ces/"+l+"/logprobs/content/"+_+"/token",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/it\
ems/properties/token/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(j),t++}if(b.logprob!==void 0){let j=b.
logprob;if(!(typeof j=="number"&&isFinite(j))){let $={instancePath:i+"/choices/"+l+"/logprobs/content/"+_+"/logprob",schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/content/items/properties/logprob/type",keyword:"type",params:{
type:"number"}};e===null?e=[$]:e.push($),t++}}if(b.bytes!==void 0){let j=b.bytes;if(!Array.isArray(j)&&j!==null){let $={
instancePath:i+"/choices/"+l+"/logprobs/content/"+_+"/bytes",schemaPath:"#/properties/choices/items/properties/logprobs/\
properties/content/items/properties/bytes/type",keyword:"type",params:{type:B.properties.choices.items.properties.logprobs.
properties.content.items.properties.bytes.type}};e===null?e=[$]:e.push($),t++}if(Array.isArray(j)){let $=j.length;for(let N=0;N<
$;N++){let d=j[N];if(!(typeof d=="number"&&isFinite(d))){let h={instancePath:i+"/choices/"+l+"/logprobs/content/"+_+"/by\
tes/"+N,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties/bytes/items/type",
keyword:"type",params:{type:"number"}};e===null?e=[h]:e.push(h),t++}}}}if(b.top_logprobs!==void 0){let j=b.top_logprobs;
if(Array.isArray(j)){let $=j.length;for(let N=0;N<$;N++){let d=j[N];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.token===
void 0){let h={instancePath:i+"/choices/"+l+"/logprobs/content/"+_+"/top_logprobs/"+N,schemaPath:"#/properties/choices/i\
tems/properties/logprobs/properties/content/items/properties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"\
token"}};e===null?e=[h]:e.push(h),t++}if(d.logprob===void 0){let h={instancePath:i+"/choices/"+l+"/logprobs/content/"+_+
"/top_logprobs/"+N,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_lo\
gprobs/items/required",keyword:"required",params:{missingProperty:"logprob"}};e===null?e=[h]:e.push(h),t++}if(d.bytes===
void 0){let h={instancePath:i+"/choices/"+l+"/logprobs/content/"+_+"/top_logprobs/"+N,schemaPath:"#/properties/choices/i\
tems/properties/logprobs/properties/content/items/properties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"\
bytes"}};e===null?e=[h]:e.push(h),t++}if(d.token!==void 0&&typeof d.token!="string"){let h={instancePath:i+"/choices/"+l+
"/logprobs/content/"+_+"/top_logprobs/"+N+"/token",schemaPath:"#/properties/choices/items/properties/logprobs/properties\
/content/items/properties/top_logprobs/items/properties/token/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:
e.push(h),t++}if(d.logprob!==void 0){let h=d.logprob;if(!(typeof h=="number"&&isFinite(h))){let D={instancePath:i+"/choi\
ces/"+l+"/logprobs/content/"+_+"/top_logprobs/"+N+"/logprob",schemaPath:"#/properties/choices/items/properties/logprobs/\
properties/content/items/properties/top_logprobs/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===
null?e=[D]:e.push(D),t++}}if(d.bytes!==void 0){let h=d.bytes;if(!Array.isArray(h)&&h!==null){let D={instancePath:i+"/cho\
ices/"+l+"/logprobs/content/"+_+"/top_logprobs/"+N+"/bytes",schemaPath:"#/properties/choices/items/properties/logprobs/p\
roperties/content/items/properties/top_logprobs/items/properties/bytes/type",keyword:"type",params:{type:B.properties.choices.
items.properties.logprobs.properties.content.items.properties.top_logprobs.items.properties.bytes.type}};e===null?e=[D]:
e.push(D),t++}if(Array.isArray(h)){let D=h.length;for(let E=0;E<D;E++){let L=h[E];if(!(typeof L=="number"&&isFinite(L))){
let I={instancePath:i+"/choices/"+l+"/logprobs/content/"+_+"/top_logprobs/"+N+"/bytes/"+E,schemaPath:"#/properties/choic\
es/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/properties/bytes/items/type",keyword:"\
type",params:{type:"number"}};e===null?e=[I]:e.push(I),t++}}}}}else{let h={instancePath:i+"/choices/"+l+"/logprobs/conte\
nt/"+_+"/top_logprobs/"+N,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties\
/top_logprobs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),t++}}}else{let $={instancePath:i+
"/choices/"+l+"/logprobs/content/"+_+"/top_logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/properti\
es/content/items/properties/top_logprobs/type",keyword:"type",params:{type:"array"}};e===null?e=[$]:e.push($),t++}}}else{
let j={instancePath:i+"/choices/"+l+"/logprobs/content/"+_,schemaPath:"#/properties/choices/items/properties/logprobs/pr\
operties/content/items/type",keyword:"type",params:{type:"object"}};e===null?e=[j]:e.push(j),t++}}}}if(f.refusal!==void 0){
let g=f.refusal;if(!Array.isArray(g)&&g!==null){let P={instancePath:i+"/choices/"+l+"/logprobs/refusal",schemaPath:"#/pr\
operties/choices/items/properties/logprobs/properties/refusal/type",keyword:"type",params:{type:B.properties.choices.items.
properties.logprobs.properties.refusal.type}};e===null?e=[P]:e.push(P),t++}if(Array.isArray(g)){let P=g.length;for(let _=0;_<
P;_++){let b=g[_];if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.token===void 0){let j={instancePath:i+"/choices/"+l+
"/logprobs/refusal/"+_,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/required",keyword:"\
required",params:{missingProperty:"token"}};e===null?e=[j]:e.push(j),t++}if(b.logprob===void 0){let j={instancePath:i+"/\
choices/"+l+"/logprobs/refusal/"+_,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/r\
equired",keyword:"required",params:{missingProperty:"logprob"}};e===null?e=[j]:e.push(j),t++}if(b.bytes===void 0){let j={
instancePath:i+"/choices/"+l+"/logprobs/refusal/"+_,schemaPath:"#/properties/choices/items/properties/logprobs/propertie\
s/refusal/items/required",keyword:"required",params:{missingProperty:"bytes"}};e===null?e=[j]:e.push(j),t++}if(b.top_logprobs===
void 0){let j={instancePath:i+"/choices/"+l+"/logprobs/refusal/"+_,schemaPath:"#/properties/choices/items/properties/log\
probs/properties/refusal/items/required",keyword:"required",params:{missingProperty:"top_logprobs"}};e===null?e=[j]:e.push(
j),t++}if(b.token!==void 0&&typeof b.token!="string"){let j={instancePath:i+"/choices/"+l+"/logprobs/refusal/"+_+"/token",
schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/token/type",keyword:"type",
params:{type:"string"}};e===null?e=[j]:e.push(j),t++}if(b.logprob!==void 0){let j=b.logprob;if(!(typeof j=="number"&&isFinite(
j))){let $={instancePath:i+"/choices/"+l+"/logprobs/refusal/"+_+"/logprob",schemaPath:"#/properties/choices/items/proper\
ties/logprobs/properties/refusal/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===null?e=[$]:e.
push($),t++}}if(b.bytes!==void 0){let j=b.bytes;if(!Array.isArray(j)&&j!==null){let $={instancePath:i+"/choices/"+l+"/lo\
gprobs/refusal/"+_+"/bytes",schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/properti\
es/bytes/type",keyword:"type",params:{type:B.properties.choices.items.properties.logprobs.properties.refusal.items.properties.
bytes.type}};e===null?e=[$]:e.push($),t++}if(Array.isArray(j)){let $=j.length;for(let N=0;N<$;N++){let d=j[N];if(!(typeof d==
"number"&&isFinite(d))){let h={instancePath:i+"/choices/"+l+"/logprobs/refusal/"+_+"/bytes/"+N,schemaPath:"#/properties/\
choices/items/properties/logprobs/properties/refusal/items/properties/bytes/items/type",keyword:"type",params:{type:"num\
ber"}};e===null?e=[h]:e.push(h),t++}}}}if(b.top_logprobs!==void 0){let j=b.top_logprobs;if(Array.isArray(j)){let $=j.length;
for(let N=0;N<$;N++){let d=j[N];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.token===void 0){let h={instancePath:i+
"/choices/"+l+"/logprobs/refusal/"+_+"/top_logprobs/"+N,schemaPath:"#/properties/choices/items/properties/logprobs/prope\
rties/refusal/items/properties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"token"}};e===null?
e=[h]:e.push(h),t++}if(d.logprob===void 0){let h={instancePath:i+"/choices/"+l+"/logprobs/refusal/"+_+"/top_logprobs/"+N,
schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/requir\
ed",keyword:"required",params:{missingProperty:"logprob"}};e===null?e=[h]:e.push(h),t++}if(d.bytes===void 0){let h={instancePath:i+
"/choices/"+l+"/logprobs/refusal/"+_+"/top_logprobs/"+N,schemaPath:"#/properties/choices/items/properties/logprobs/prope\
rties/refusal/items/properties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"bytes"}};e===null?
e=[h]:e.push(h),t++}if(d.token!==void 0&&typeof d.token!="string"){let h={instancePath:i+"/choices/"+l+"/logprobs/refusa\
l/"+_+"/top_logprobs/"+N+"/token",schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/pr\
operties/top_logprobs/items/properties/token/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}if(d.
logprob!==void 0){let h=d.logprob;if(!(typeof h=="number"&&isFinite(h))){let D={instancePath:i+"/choices/"+l+"/logprobs/\
refusal/"+_+"/top_logprobs/"+N+"/logprob",schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/\
items/properties/top_logprobs/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===null?e=[D]:e.push(
D),t++}}if(d.bytes!==void 0){let h=d.bytes;if(!Array.isArray(h)&&h!==null){let D={instancePath:i+"/choices/"+l+"/logprob\
s/refusal/"+_+"/top_logprobs/"+N+"/bytes",schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/\
items/properties/top_logprobs/items/properties/bytes/type",keyword:"type",params:{type:B.properties.choices.items.properties.
logprobs.properties.refusal.items.properties.top_logprobs.items.properties.bytes.type}};e===null?e=[D]:e.push(D),t++}if(Array.
isArray(h)){let D=h.length;for(let E=0;E<D;E++){let L=h[E];if(!(typeof L=="number"&&isFinite(L))){let I={instancePath:i+
"/choices/"+l+"/logprobs/refusal/"+_+"/top_logprobs/"+N+"/bytes/"+E,schemaPath:"#/properties/choices/items/properties/lo\
gprobs/properties/refusal/items/properties/top_logprobs/items/properties/bytes/items/type",keyword:"type",params:{type:"\
number"}};e===null?e=[I]:e.push(I),t++}}}}}else{let h={instancePath:i+"/choices/"+l+"/logprobs/refusal/"+_+"/top_logprob\
s/"+N,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/\
type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),t++}}}else{let $={instancePath:i+"/choices/"+l+"/l\
ogprobs/refusal/"+_+"/top_logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/\
properties/top_logprobs/type",keyword:"type",params:{type:"array"}};e===null?e=[$]:e.push($),t++}}}else{let j={instancePath:i+
"/choices/"+l+"/logprobs/refusal/"+_,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items\
/type",keyword:"type",params:{type:"object"}};e===null?e=[j]:e.push(j),t++}}}}}}}else{let f={instancePath:i+"/choices/"+
l,schemaPath:"#/properties/choices/items/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),t++}}}else{
let n={instancePath:i+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"array"}};e===null?e=
[n]:e.push(n),t++}}if(o.usage!==void 0){let a=o.usage;if(!(a&&typeof a=="object"&&!Array.isArray(a))&&a!==null){let n={instancePath:i+
"/usage",schemaPath:"#/properties/usage/type",keyword:"type",params:{type:B.properties.usage.type}};e===null?e=[n]:e.push(
n),t++}if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.prompt_tokens===void 0){let n={instancePath:i+"/usage",schemaPath:"\
#/properties/usage/required",keyword:"required",params:{missingProperty:"prompt_tokens"}};e===null?e=[n]:e.push(n),t++}if(a.
completion_tokens===void 0){let n={instancePath:i+"/usage",schemaPath:"#/properties/usage/required",keyword:"required",params:{
missingProperty:"completion_tokens"}};e===null?e=[n]:e.push(n),t++}if(a.total_tokens===void 0){let n={instancePath:i+"/u\
sage",schemaPath:"#/properties/usage/required",keyword:"required",params:{missingProperty:"total_tokens"}};e===null?e=[n]:
e.push(n),t++}if(a.prompt_tokens!==void 0){let n=a.prompt_tokens;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){
let l={instancePath:i+"/usage/prompt_tokens",schemaPath:"#/properties/usage/properties/prompt_tokens/type",keyword:"type",
params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let l={instancePath:i+
"/usage/prompt_tokens",schemaPath:"#/properties/usage/properties/prompt_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[l]:e.push(l),t++}}if(a.completion_tokens!==void 0){let n=a.completion_tokens;if(!(typeof n=="n\
umber"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let l={instancePath:i+"/usage/completion_tokens",schemaPath:"#/properties/usage\
/properties/completion_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}if(typeof n=="n\
umber"&&isFinite(n)&&(n<0||isNaN(n))){let l={instancePath:i+"/usage/completion_tokens",schemaPath:"#/properties/usage/pr\
operties/completion_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),t++}}if(a.
total_tokens!==void 0){let n=a.total_tokens;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let l={instancePath:i+
"/usage/total_tokens",schemaPath:"#/properties/usage/properties/total_tokens/type",keyword:"type",params:{type:"integer"}};
e===null?e=[l]:e.push(l),t++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let l={instancePath:i+"/usage/total_to\
kens",schemaPath:"#/properties/usage/properties/total_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[l]:e.push(l),t++}}if(a.prompt_tokens_details!==void 0){let n=a.prompt_tokens_details;if(n&&typeof n=="object"&&
!Array.isArray(n)){if(n.cached_tokens!==void 0){let l=n.cached_tokens;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l))){let k={instancePath:i+"/usage/prompt_tokens_details/cached_tokens",schemaPath:"#/properties/usage/properties/prompt\
_tokens_details/properties/cached_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[k]:e.push(k),t++}if(typeof l==
"number"&&isFinite(l)&&(l<0||isNaN(l))){let k={instancePath:i+"/usage/prompt_tokens_details/cached_tokens",schemaPath:"#\
/properties/usage/properties/prompt_tokens_details/properties/cached_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[k]:e.push(k),t++}}if(n.cache_write_tokens!==void 0){let l=n.cache_write_tokens;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let k={instancePath:i+"/usage/prompt_tokens_details/cache_write_tokens",schemaPath:"\
#/properties/usage/properties/prompt_tokens_details/properties/cache_write_tokens/type",keyword:"type",params:{type:"int\
eger"}};e===null?e=[k]:e.push(k),t++}if(typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l))){let k={instancePath:i+"/usage/\
prompt_tokens_details/cache_write_tokens",schemaPath:"#/properties/usage/properties/prompt_tokens_details/properties/cac\
he_write_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[k]:e.push(k),t++}}if(n.audio_tokens!==
void 0){let l=n.audio_tokens;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let k={instancePath:i+"/usage/pro\
mpt_tokens_details/audio_tokens",schemaPath:"#/properties/usage/properties/prompt_tokens_details/properties/audio_tokens\
/type",keyword:"type",params:{type:"integer"}};e===null?e=[k]:e.push(k),t++}if(typeof l=="number"&&isFinite(l)&&(l<0||isNaN(
l))){let k={instancePath:i+"/usage/prompt_tokens_details/audio_tokens",schemaPath:"#/properties/usage/properties/prompt_\
tokens_details/properties/audio_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[k]:e.push(
k),t++}}}else{let l={instancePath:i+"/usage/prompt_tokens_details",schemaPath:"#/properties/usage/properties/prompt_toke\
ns_details/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}if(a.completion_tokens_details!==void 0){
let n=a.completion_tokens_details;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.reasoning_tokens!==void 0){let l=n.reasoning_tokens;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let k={instancePath:i+"/usage/completion_tokens_details/reason\
ing_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/reasoning_tokens/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[k]:e.push(k),t++}if(typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l))){let k={
instancePath:i+"/usage/completion_tokens_details/reasoning_tokens",schemaPath:"#/properties/usage/properties/completion_\
tokens_details/properties/reasoning_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[k]:e.
push(k),t++}}if(n.audio_tokens!==void 0){let l=n.audio_tokens;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){
let k={instancePath:i+"/usage/completion_tokens_details/audio_tokens",schemaPath:"#/properties/usage/properties/completi\
on_tokens_details/properties/audio_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[k]:e.push(k),t++}if(typeof l==
"number"&&isFinite(l)&&(l<0||isNaN(l))){let k={instancePath:i+"/usage/completion_tokens_details/audio_tokens",schemaPath:"\
#/properties/usage/properties/completion_tokens_details/properties/audio_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[k]:e.push(k),t++}}if(n.accepted_prediction_tokens!==void 0){let l=n.accepted_prediction_tokens;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let k={instancePath:i+"/usage/completion_tokens_details/accept\
ed_prediction_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/accepted_prediction\
_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[k]:e.push(k),t++}if(typeof l=="number"&&isFinite(l)&&(l<
0||isNaN(l))){let k={instancePath:i+"/usage/completion_tokens_details/accepted_prediction_tokens",schemaPath:"#/properti\
es/usage/properties/completion_tokens_details/properties/accepted_prediction_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[k]:e.push(k),t++}}if(n.rejected_prediction_tokens!==void 0){let l=n.rejected_prediction_tokens;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let k={instancePath:i+"/usage/completion_tokens_details/reject\
ed_prediction_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/rejected_prediction\
_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[k]:e.push(k),t++}if(typeof l=="number"&&isFinite(l)&&(l<
0||isNaN(l))){let k={instancePath:i+"/usage/completion_tokens_details/rejected_prediction_tokens",schemaPath:"#/properti\
es/usage/properties/completion_tokens_details/properties/rejected_prediction_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[k]:e.push(k),t++}}}else{let l={instancePath:i+"/usage/completion_tokens_details",schemaPath:"#\
/properties/usage/properties/completion_tokens_details/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(
l),t++}}}}if(o.system_fingerprint!==void 0&&typeof o.system_fingerprint!="string"){let a={instancePath:i+"/system_finger\
print",schemaPath:"#/properties/system_fingerprint/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),
t++}if(o.service_tier!==void 0){let a=o.service_tier;if(typeof a!="string"&&a!==null){let n={instancePath:i+"/service_ti\
er",schemaPath:"#/properties/service_tier/type",keyword:"type",params:{type:B.properties.service_tier.type}};e===null?e=
[n]:e.push(n),t++}if(!(a==="auto"||a==="default"||a==="flex"||a==="scale"||a==="priority"||a==="fast"||a===null)){let n={
instancePath:i+"/service_tier",schemaPath:"#/properties/service_tier/enum",keyword:"enum",params:{allowedValues:B.properties.
service_tier.enum}};e===null?e=[n]:e.push(n),t++}}if(o.moderation!==void 0){let a=o.moderation;if(!(a&&typeof a=="object"&&
!Array.isArray(a))&&a!==null){let n={instancePath:i+"/moderation",schemaPath:"#/properties/moderation/type",keyword:"typ\
e",params:{type:B.properties.moderation.type}};e===null?e=[n]:e.push(n),t++}if(a&&typeof a=="object"&&!Array.isArray(a)){
if(a.input===void 0){let n={instancePath:i+"/moderation",schemaPath:"#/properties/moderation/required",keyword:"required",
params:{missingProperty:"input"}};e===null?e=[n]:e.push(n),t++}if(a.output===void 0){let n={instancePath:i+"/moderation",
schemaPath:"#/properties/moderation/required",keyword:"required",params:{missingProperty:"output"}};e===null?e=[n]:e.push(
n),t++}if(a.input!==void 0){let n=a.input;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.type===void 0){let l={instancePath:i+
"/moderation/input",schemaPath:"#/properties/moderation/properties/input/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[l]:e.push(l),t++}if(n.type!==void 0){let l=n.type;if(typeof l!="string"){let k={instancePath:i+"/mod\
eration/input/type",schemaPath:"#/properties/moderation/properties/input/properties/type/type",keyword:"type",params:{type:"\
string"}};e===null?e=[k]:e.push(k),t++}if(!(l==="moderation_results"||l==="error")){let k={instancePath:i+"/moderation/i\
nput/type",schemaPath:"#/properties/moderation/properties/input/properties/type/enum",keyword:"enum",params:{allowedValues:B.
properties.moderation.properties.input.properties.type.enum}};e===null?e=[k]:e.push(k),t++}}if(n.model!==void 0&&typeof n.
model!="string"){let l={instancePath:i+"/moderation/input/model",schemaPath:"#/properties/moderation/properties/input/pr\
operties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}if(n.results!==void 0){let l=n.
results;if(Array.isArray(l)){let k=l.length;for(let f=0;f<k;f++){let g=l[f];if(!(g&&typeof g=="object"&&!Array.isArray(g))){
let P={instancePath:i+"/moderation/input/results/"+f,schemaPath:"#/properties/moderation/properties/input/properties/res\
ults/items/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),t++}}}else{let k={instancePath:i+"/mode\
ration/input/results",schemaPath:"#/properties/moderation/properties/input/properties/results/type",keyword:"type",params:{
type:"array"}};e===null?e=[k]:e.push(k),t++}}if(n.code!==void 0&&typeof n.code!="string"){let l={instancePath:i+"/modera\
tion/input/code",schemaPath:"#/properties/moderation/properties/input/properties/code/type",keyword:"type",params:{type:"\
string"}};e===null?e=[l]:e.push(l),t++}if(n.message!==void 0&&typeof n.message!="string"){let l={instancePath:i+"/modera\
tion/input/message",schemaPath:"#/properties/moderation/properties/input/properties/message/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/moderation/input",schemaPath:"#/properties/mo\
deration/properties/input/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}if(a.output!==void 0){
let n=a.output;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.type===void 0){let l={instancePath:i+"/moderation/outpu\
t",schemaPath:"#/properties/moderation/properties/output/required",keyword:"required",params:{missingProperty:"type"}};e===
null?e=[l]:e.push(l),t++}if(n.type!==void 0){let l=n.type;if(typeof l!="string"){let k={instancePath:i+"/moderation/outp\
ut/type",schemaPath:"#/properties/moderation/properties/output/properties/type/type",keyword:"type",params:{type:"string"}};
e===null?e=[k]:e.push(k),t++}if(!(l==="moderation_results"||l==="error")){let k={instancePath:i+"/moderation/output/type",
schemaPath:"#/properties/moderation/properties/output/properties/type/enum",keyword:"enum",params:{allowedValues:B.properties.
moderation.properties.output.properties.type.enum}};e===null?e=[k]:e.push(k),t++}}if(n.model!==void 0&&typeof n.model!="\
string"){let l={instancePath:i+"/moderation/output/model",schemaPath:"#/properties/moderation/properties/output/properti\
es/model/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}if(n.results!==void 0){let l=n.results;
if(Array.isArray(l)){let k=l.length;for(let f=0;f<k;f++){let g=l[f];if(!(g&&typeof g=="object"&&!Array.isArray(g))){let P={
instancePath:i+"/moderation/output/results/"+f,schemaPath:"#/properties/moderation/properties/output/properties/results/\
items/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),t++}}}else{let k={instancePath:i+"/moderatio\
n/output/results",schemaPath:"#/properties/moderation/properties/output/properties/results/type",keyword:"type",params:{
type:"array"}};e===null?e=[k]:e.push(k),t++}}if(n.code!==void 0&&typeof n.code!="string"){let l={instancePath:i+"/modera\
tion/output/code",schemaPath:"#/properties/moderation/properties/output/properties/code/type",keyword:"type",params:{type:"\
string"}};e===null?e=[l]:e.push(l),t++}if(n.message!==void 0&&typeof n.message!="string"){let l={instancePath:i+"/modera\
tion/output/message",schemaPath:"#/properties/moderation/properties/output/properties/message/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/moderation/output",schemaPath:"#/properties/m\
oderation/properties/output/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}}if(o.obfuscation!==
void 0&&typeof o.obfuscation!="string"){let a={instancePath:i+"/obfuscation",schemaPath:"#/properties/obfuscation/type",
keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}return Xe.errors=e,t===0}Xe.evaluated={props:{id:!0,object:!0,
created:!0,model:!0,choices:!0,usage:!0,system_fingerprint:!0,service_tier:!0,moderation:!0,obfuscation:!0},dynamicProps:!1,
dynamicItems:!1};var Yr=er,hr={type:"object",required:["error"],properties:{error:{type:"object",required:["message","ty\
pe","param","code"],properties:{message:{type:"string",minLength:1},type:{type:"string",minLength:1},param:{type:["strin\
g","null"]},code:{type:["string","null"]}}}}};function er(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,
dynamicAnchors:v={}}={}){let e=null,t=0,m=er.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
o&&typeof o=="object"&&!Array.isArray(o)){if(o.error===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"error"}};e===null?e=[r]:e.push(r),t++}if(o.error!==void 0){let r=o.error;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.message===void 0){let s={instancePath:i+"/error",schemaPath:"#/properties/error/requir\
ed",keyword:"required",params:{missingProperty:"message"}};e===null?e=[s]:e.push(s),t++}if(r.type===void 0){let s={instancePath:i+
"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[s]:e.push(
s),t++}if(r.param===void 0){let s={instancePath:i+"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{
missingProperty:"param"}};e===null?e=[s]:e.push(s),t++}if(r.code===void 0){let s={instancePath:i+"/error",schemaPath:"#/\
properties/error/required",keyword:"required",params:{missingProperty:"code"}};e===null?e=[s]:e.push(s),t++}if(r.message!==
void 0){let s=r.message;if(typeof s=="string"){if(s===""){let p={instancePath:i+"/error/message",schemaPath:"#/propertie\
s/error/properties/message/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+
"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.push(p),t++}}if(r.type!==void 0){let s=r.type;if(typeof s=="string"){if(s===""){let p={instancePath:i+"/error/ty\
pe",schemaPath:"#/properties/error/properties/type/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(
p),t++}}else{let p={instancePath:i+"/error/type",schemaPath:"#/properties/error/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),t++}}if(r.param!==void 0){let s=r.param;if(typeof s!="string"&&s!==null){let p={
instancePath:i+"/error/param",schemaPath:"#/properties/error/properties/param/type",keyword:"type",params:{type:hr.properties.
error.properties.param.type}};e===null?e=[p]:e.push(p),t++}}if(r.code!==void 0){let s=r.code;if(typeof s!="string"&&s!==
null){let p={instancePath:i+"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type:hr.
properties.error.properties.code.type}};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i+"/error",schemaPath:"#\
/properties/error/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return er.errors=e,t===0}er.evaluated=
{props:{error:!0},dynamicProps:!1,dynamicItems:!1};var Jr=rr,M={type:"object",required:["model","messages"],additionalProperties:!1,
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
"definition","syntax"],properties:{definition:{type:"string"},syntax:{type:"string",enum:["lark","regex"]}}}}}}},re=Object.
prototype.hasOwnProperty,Ke=dr().default;var vr={type:["string","array"],minItems:1,items:{$ref:"#/$defs/textPart"}};function C(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,m=C.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){
if(o.mode===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"mode"}};e===
null?e=[r]:e.push(r),t++}if(o.mode!==void 0){let r=o.mode;if(typeof r!="string"){let s={instancePath:i+"/mode",schemaPath:"\
#/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="explicit"){let s={instancePath:i+
"/mode",schemaPath:"#/properties/mode/const",keyword:"const",params:{allowedValue:"explicit"}};e===null?e=[s]:e.push(s),
t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}
return C.errors=e,t===0}C.evaluated={props:{mode:!0},dynamicProps:!1,dynamicItems:!1};function S(o,{instancePath:i="",parentData:x,
parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,m=S.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.type===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),t++}if(o.text===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"text"}};e===null?e=[r]:e.push(r),t++}
if(o.type!==void 0){let r=o.type;if(typeof r!="string"){let s={instancePath:i+"/type",schemaPath:"#/properties/type/type",
keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="text"){let s={instancePath:i+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"text"}};e===null?e=[s]:e.push(s),t++}}if(o.text!==void 0&&
typeof o.text!="string"){let r={instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}o.prompt_cache_breakpoint!==void 0&&(C(o.prompt_cache_breakpoint,{instancePath:i+
"/prompt_cache_breakpoint",parentData:o,parentDataProperty:"prompt_cache_breakpoint",rootData:q,dynamicAnchors:v})||(e=e===
null?C.errors:e.concat(C.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return S.errors=e,t===0}S.evaluated={props:{type:!0,text:!0,prompt_cache_breakpoint:!0},
dynamicProps:!1,dynamicItems:!1};function H(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){
let e=null,t=0,m=H.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof o!="string"&&!Array.
isArray(o)){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:vr.type}};e===null?e=[r]:e.push(r),t++}
if(Array.isArray(o)){if(o.length<1){let s={instancePath:i,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[s]:e.push(s),t++}let r=o.length;for(let s=0;s<r;s++)S(o[s],{instancePath:i+"/"+s,parentData:o,parentDataProperty:s,
rootData:q,dynamicAnchors:v})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)}return H.errors=e,t===0}H.evaluated={
items:!0,dynamicProps:!1,dynamicItems:!1};function te(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,
dynamicAnchors:v={}}={}){let e=null,t=0,m=te.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
o&&typeof o=="object"&&!Array.isArray(o)){if(o.role===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"role"}};e===null?e=[r]:e.push(r),t++}if(o.content===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"content"}};e===null?e=[r]:e.push(r),t++}if(o.role!==void 0){let r=o.
role;if(typeof r!="string"){let s={instancePath:i+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}if(r!=="developer"){let s={instancePath:i+"/role",schemaPath:"#/properties/role/c\
onst",keyword:"const",params:{allowedValue:"developer"}};e===null?e=[s]:e.push(s),t++}}if(o.content!==void 0&&(H(o.content,
{instancePath:i+"/content",parentData:o,parentDataProperty:"content",rootData:q,dynamicAnchors:v})||(e=e===null?H.errors:
e.concat(H.errors),t=e.length)),o.name!==void 0&&typeof o.name!="string"){let r={instancePath:i+"/name",schemaPath:"#/pr\
operties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return te.errors=e,t===0}te.evaluated={props:{
role:!0,content:!0,name:!0},dynamicProps:!1,dynamicItems:!1};function se(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,
m=se.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.role===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"}};
e===null?e=[r]:e.push(r),t++}if(o.content===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"content"}};e===null?e=[r]:e.push(r),t++}if(o.role!==void 0){let r=o.role;if(typeof r!="string"){let s={
instancePath:i+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),t++}if(r!=="system"){let s={instancePath:i+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue:"\
system"}};e===null?e=[s]:e.push(s),t++}}if(o.content!==void 0&&(H(o.content,{instancePath:i+"/content",parentData:o,parentDataProperty:"\
content",rootData:q,dynamicAnchors:v})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),o.name!==void 0&&typeof o.name!=
"string"){let r={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return se.errors=e,t===0}se.evaluated={props:{role:!0,content:!0,name:!0},dynamicProps:!1,dynamicItems:!1};
var jr={type:"object",required:["role","content"],properties:{role:{type:"string",const:"user"},content:{type:["string",
"array"],minItems:1,items:{$ref:"#/$defs/userPart"}},name:{type:"string"}}};var Ar={type:"object",required:["type","image_url"],properties:{type:{type:"string",const:"image_url"},image_url:{type:"\
object",required:["url"],properties:{url:{type:"string"},detail:{type:"string",enum:["auto","low","high"]}}},prompt_cache_breakpoint:{
$ref:"#/$defs/cacheBreakpoint"}}};function ie(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){
let e=null,t=0,m=ie.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&
!Array.isArray(o)){if(o.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[r]:e.push(r),t++}if(o.image_url===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"image_url"}};e===null?e=[r]:e.push(r),t++}if(o.type!==void 0){let r=o.type;if(typeof r!=
"string"){let s={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),t++}if(r!=="image_url"){let s={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"cons\
t",params:{allowedValue:"image_url"}};e===null?e=[s]:e.push(s),t++}}if(o.image_url!==void 0){let r=o.image_url;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.url===void 0){let s={instancePath:i+"/image_url",schemaPath:"#/properties/image_url/re\
quired",keyword:"required",params:{missingProperty:"url"}};e===null?e=[s]:e.push(s),t++}if(r.url!==void 0&&typeof r.url!=
"string"){let s={instancePath:i+"/image_url/url",schemaPath:"#/properties/image_url/properties/url/type",keyword:"type",
params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r.detail!==void 0){let s=r.detail;if(typeof s!="string"){let p={
instancePath:i+"/image_url/detail",schemaPath:"#/properties/image_url/properties/detail/type",keyword:"type",params:{type:"\
string"}};e===null?e=[p]:e.push(p),t++}if(!(s==="auto"||s==="low"||s==="high")){let p={instancePath:i+"/image_url/detail",
schemaPath:"#/properties/image_url/properties/detail/enum",keyword:"enum",params:{allowedValues:Ar.properties.image_url.
properties.detail.enum}};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i+"/image_url",schemaPath:"#/properties\
/image_url/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}o.prompt_cache_breakpoint!==void 0&&
(C(o.prompt_cache_breakpoint,{instancePath:i+"/prompt_cache_breakpoint",parentData:o,parentDataProperty:"prompt_cache_br\
eakpoint",rootData:q,dynamicAnchors:v})||(e=e===null?C.errors:e.concat(C.errors),t=e.length))}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ie.errors=e,t===0}ie.evaluated=
{props:{type:!0,image_url:!0,prompt_cache_breakpoint:!0},dynamicProps:!1,dynamicItems:!1};var xr={type:"object",required:[
"type","input_audio"],properties:{type:{type:"string",const:"input_audio"},input_audio:{type:"object",required:["data","\
format"],properties:{data:{type:"string"},format:{type:"string",enum:["wav","mp3"]}}},prompt_cache_breakpoint:{$ref:"#/$\
defs/cacheBreakpoint"}}};function oe(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){
let e=null,t=0,m=oe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&
!Array.isArray(o)){if(o.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[r]:e.push(r),t++}if(o.input_audio===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"input_audio"}};e===null?e=[r]:e.push(r),t++}if(o.type!==void 0){let r=o.type;if(typeof r!=
"string"){let s={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),t++}if(r!=="input_audio"){let s={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"co\
nst",params:{allowedValue:"input_audio"}};e===null?e=[s]:e.push(s),t++}}if(o.input_audio!==void 0){let r=o.input_audio;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.data===void 0){let s={instancePath:i+"/input_audio",schemaPath:"#/properties\
/input_audio/required",keyword:"required",params:{missingProperty:"data"}};e===null?e=[s]:e.push(s),t++}if(r.format===void 0){
let s={instancePath:i+"/input_audio",schemaPath:"#/properties/input_audio/required",keyword:"required",params:{missingProperty:"\
format"}};e===null?e=[s]:e.push(s),t++}if(r.data!==void 0&&typeof r.data!="string"){let s={instancePath:i+"/input_audio/\
data",schemaPath:"#/properties/input_audio/properties/data/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.
push(s),t++}if(r.format!==void 0){let s=r.format;if(typeof s!="string"){let p={instancePath:i+"/input_audio/format",schemaPath:"\
#/properties/input_audio/properties/format/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}if(!(s===
"wav"||s==="mp3")){let p={instancePath:i+"/input_audio/format",schemaPath:"#/properties/input_audio/properties/format/en\
um",keyword:"enum",params:{allowedValues:xr.properties.input_audio.properties.format.enum}};e===null?e=[p]:e.push(p),t++}}}else{
let s={instancePath:i+"/input_audio",schemaPath:"#/properties/input_audio/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),t++}}o.prompt_cache_breakpoint!==void 0&&(C(o.prompt_cache_breakpoint,{instancePath:i+"/prompt_cach\
e_breakpoint",parentData:o,parentDataProperty:"prompt_cache_breakpoint",rootData:q,dynamicAnchors:v})||(e=e===null?C.errors:
e.concat(C.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),t++}return oe.errors=e,t===0}oe.evaluated={props:{type:!0,input_audio:!0,prompt_cache_breakpoint:!0},
dynamicProps:!1,dynamicItems:!1};function pe(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,
m=pe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[r]:e.push(r),t++}if(o.file===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"file"}};e===null?e=[r]:e.push(r),t++}if(o.type!==void 0){let r=o.type;if(typeof r!="string"){let s={instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="\
file"){let s={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"file"}};
e===null?e=[s]:e.push(s),t++}}if(o.file!==void 0){let r=o.file;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.file_data!==
void 0&&typeof r.file_data!="string"){let s={instancePath:i+"/file/file_data",schemaPath:"#/properties/file/properties/f\
ile_data/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r.file_id!==void 0&&typeof r.file_id!=
"string"){let s={instancePath:i+"/file/file_id",schemaPath:"#/properties/file/properties/file_id/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),t++}if(r.filename!==void 0&&typeof r.filename!="string"){let s={instancePath:i+
"/file/filename",schemaPath:"#/properties/file/properties/filename/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"\
object"}};e===null?e=[s]:e.push(s),t++}}o.prompt_cache_breakpoint!==void 0&&(C(o.prompt_cache_breakpoint,{instancePath:i+
"/prompt_cache_breakpoint",parentData:o,parentDataProperty:"prompt_cache_breakpoint",rootData:q,dynamicAnchors:v})||(e=e===
null?C.errors:e.concat(C.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return pe.errors=e,t===0}pe.evaluated={props:{type:!0,file:!0,prompt_cache_breakpoint:!0},
dynamicProps:!1,dynamicItems:!1};function ne(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){
let e=null,t=0,m=ne.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&
!Array.isArray(o)){let s=o.type;if(typeof s=="string")if(s==="text"){S(o,{instancePath:i,parentData:x,parentDataProperty:A,
rootData:q,dynamicAnchors:v})||(e=e===null?S.errors:e.concat(S.errors),t=e.length);var r={};r.type=!0,r.text=!0,r.prompt_cache_breakpoint=
!0}else if(s==="image_url")ie(o,{instancePath:i,parentData:x,parentDataProperty:A,rootData:q,dynamicAnchors:v})||(e=e===
null?ie.errors:e.concat(ie.errors),t=e.length),r!==!0&&(r=r||{},r.type=!0,r.image_url=!0,r.prompt_cache_breakpoint=!0);else if(s===
"input_audio")oe(o,{instancePath:i,parentData:x,parentDataProperty:A,rootData:q,dynamicAnchors:v})||(e=e===null?oe.errors:
e.concat(oe.errors),t=e.length),r!==!0&&(r=r||{},r.type=!0,r.input_audio=!0,r.prompt_cache_breakpoint=!0);else if(s==="f\
ile")pe(o,{instancePath:i,parentData:x,parentDataProperty:A,rootData:q,dynamicAnchors:v})||(e=e===null?pe.errors:e.concat(
pe.errors),t=e.length),r!==!0&&(r=r||{},r.type=!0,r.file=!0,r.prompt_cache_breakpoint=!0);else{let p={instancePath:i,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:s}};e===null?e=[p]:e.push(p),t++}else{
let p={instancePath:i,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:s}};e===
null?e=[p]:e.push(p),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),t++}return ne.errors=e,m.props=r,t===0}ne.evaluated={dynamicProps:!0,dynamicItems:!1};function ae(o,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,m=ae.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.role===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"}};e===null?e=[r]:e.push(r),t++}if(o.content===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"content"}};e===null?e=
[r]:e.push(r),t++}if(o.role!==void 0){let r=o.role;if(typeof r!="string"){let s={instancePath:i+"/role",schemaPath:"#/pr\
operties/role/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="user"){let s={instancePath:i+
"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue:"user"}};e===null?e=[s]:e.push(s),t++}}
if(o.content!==void 0){let r=o.content;if(typeof r!="string"&&!Array.isArray(r)){let s={instancePath:i+"/content",schemaPath:"\
#/properties/content/type",keyword:"type",params:{type:jr.properties.content.type}};e===null?e=[s]:e.push(s),t++}if(Array.
isArray(r)){if(r.length<1){let p={instancePath:i+"/content",schemaPath:"#/properties/content/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[p]:e.push(p),t++}let s=r.length;for(let p=0;p<s;p++)ne(r[p],{instancePath:i+"/content/"+p,
parentData:r,parentDataProperty:p,rootData:q,dynamicAnchors:v})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)}}
if(o.name!==void 0&&typeof o.name!="string"){let r={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ae.errors=e,t===0}ae.evaluated={props:{role:!0,content:!0,name:!0},
dynamicProps:!1,dynamicItems:!1};var Je={type:"object",required:["role"],properties:{role:{type:"string",const:"assistan\
t"},content:{type:["string","array","null"],minItems:1,items:{$ref:"#/$defs/assistantPart"}},refusal:{type:["string","nu\
ll"]},name:{type:"string"},audio:{type:["object","null"],required:["id"],properties:{id:{type:"string"}}},tool_calls:{type:"\
array",minItems:1,items:{$ref:"#/$defs/toolCallMade"}},function_call:{type:["object","null"],required:["name","arguments"],
properties:{name:{type:"string"},arguments:{type:"string"}}}},if:{not:{anyOf:[{required:["tool_calls"],properties:{tool_calls:{}}},
{required:["function_call"],properties:{function_call:{}}},{required:["refusal"],properties:{refusal:{}}},{required:["au\
dio"],properties:{audio:{}}}]}},then:{required:["content"],properties:{content:{}}}};function le(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,
m=le.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[r]:e.push(r),t++}if(o.refusal===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"refusal"}};e===null?e=[r]:e.push(r),t++}if(o.type!==void 0){let r=o.type;if(typeof r!="string"){let s={
instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),t++}if(r!=="refusal"){let s={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
refusal"}};e===null?e=[s]:e.push(s),t++}}if(o.refusal!==void 0&&typeof o.refusal!="string"){let r={instancePath:i+"/refu\
sal",schemaPath:"#/properties/refusal/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return le.errors=
e,t===0}le.evaluated={props:{type:!0,refusal:!0},dynamicProps:!1,dynamicItems:!1};function ue(o,{instancePath:i="",parentData:x,
parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,m=ue.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){let s=o.type;if(typeof s=="string")if(s==="te\
xt"){S(o,{instancePath:i,parentData:x,parentDataProperty:A,rootData:q,dynamicAnchors:v})||(e=e===null?S.errors:e.concat(
S.errors),t=e.length);var r={};r.type=!0,r.text=!0,r.prompt_cache_breakpoint=!0}else if(s==="refusal")le(o,{instancePath:i,
parentData:x,parentDataProperty:A,rootData:q,dynamicAnchors:v})||(e=e===null?le.errors:e.concat(le.errors),t=e.length),r!==
!0&&(r=r||{},r.type=!0,r.refusal=!0);else{let p={instancePath:i,schemaPath:"#/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"type",tagValue:s}};e===null?e=[p]:e.push(p),t++}else{let p={instancePath:i,schemaPath:"#/discrimina\
tor",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:s}};e===null?e=[p]:e.push(p),t++}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return ue.errors=e,m.props=r,t===
0}ue.evaluated={dynamicProps:!0,dynamicItems:!1};function me(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,
m=me.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===
null?e=[r]:e.push(r),t++}if(o.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[r]:e.push(r),t++}if(o.function===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"function"}};e===null?e=[r]:e.push(r),t++}if(o.id!==void 0&&typeof o.id!="string"){let r={
instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
if(o.type!==void 0){let r=o.type;if(typeof r!="string"){let s={instancePath:i+"/type",schemaPath:"#/properties/type/type",
keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="function"){let s={instancePath:i+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"function"}};e===null?e=[s]:e.push(s),t++}}if(o.function!==
void 0){let r=o.function;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:i+"/functi\
on",schemaPath:"#/properties/function/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[s]:e.push(
s),t++}if(r.arguments===void 0){let s={instancePath:i+"/function",schemaPath:"#/properties/function/required",keyword:"r\
equired",params:{missingProperty:"arguments"}};e===null?e=[s]:e.push(s),t++}if(r.name!==void 0&&typeof r.name!="string"){
let s={instancePath:i+"/function/name",schemaPath:"#/properties/function/properties/name/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}if(r.arguments!==void 0&&typeof r.arguments!="string"){let s={instancePath:i+"/fu\
nction/arguments",schemaPath:"#/properties/function/properties/arguments/type",keyword:"type",params:{type:"string"}};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/function",schemaPath:"#/properties/function/type",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return me.errors=e,t===0}me.evaluated={props:{id:!0,type:!0,function:!0},dynamicProps:!1,
dynamicItems:!1};function ye(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,
m=ye.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===
null?e=[r]:e.push(r),t++}if(o.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[r]:e.push(r),t++}if(o.custom===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"custom"}};e===null?e=[r]:e.push(r),t++}if(o.id!==void 0&&typeof o.id!="string"){let r={instancePath:i+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.type!==
void 0){let r=o.type;if(typeof r!="string"){let s={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="custom"){let s={instancePath:i+"/type",schemaPath:"#/p\
roperties/type/const",keyword:"const",params:{allowedValue:"custom"}};e===null?e=[s]:e.push(s),t++}}if(o.custom!==void 0){
let r=o.custom;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:i+"/custom",schemaPath:"\
#/properties/custom/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),t++}if(r.input===
void 0){let s={instancePath:i+"/custom",schemaPath:"#/properties/custom/required",keyword:"required",params:{missingProperty:"\
input"}};e===null?e=[s]:e.push(s),t++}if(r.name!==void 0&&typeof r.name!="string"){let s={instancePath:i+"/custom/name",
schemaPath:"#/properties/custom/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}
if(r.input!==void 0&&typeof r.input!="string"){let s={instancePath:i+"/custom/input",schemaPath:"#/properties/custom/pro\
perties/input/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/cu\
stom",schemaPath:"#/properties/custom/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ye.errors=
e,t===0}ye.evaluated={props:{id:!0,type:!0,custom:!0},dynamicProps:!1,dynamicItems:!1};function ce(o,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,m=ce.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){let s=o.type;if(typeof s=="s\
tring")if(s==="function"){me(o,{instancePath:i,parentData:x,parentDataProperty:A,rootData:q,dynamicAnchors:v})||(e=e===null?
me.errors:e.concat(me.errors),t=e.length);var r={};r.id=!0,r.type=!0,r.function=!0}else if(s==="custom")ye(o,{instancePath:i,
parentData:x,parentDataProperty:A,rootData:q,dynamicAnchors:v})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length),r!==
!0&&(r=r||{},r.id=!0,r.type=!0,r.custom=!0);else{let p={instancePath:i,schemaPath:"#/discriminator",keyword:"discriminat\
or",params:{error:"mapping",tag:"type",tagValue:s}};e===null?e=[p]:e.push(p),t++}else{let p={instancePath:i,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:s}};e===null?e=[p]:e.push(p),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return ce.
errors=e,m.props=r,t===0}ce.evaluated={dynamicProps:!0,dynamicItems:!1};function X(o,{instancePath:i="",parentData:x,parentDataProperty:A,
rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,m=X.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0);let r=t,s=!0,p=t,c=t,a=t,n=t,l=!1,k=t;if(o&&typeof o=="object"&&!Array.isArray(o)){let d;if(o.tool_calls===void 0&&
(d="tool_calls")){let h={};e===null?e=[h]:e.push(h),t++}}var b=k===t;if(l=l||b,b){var f={};f.tool_calls=!0}let g=t;if(o&&
typeof o=="object"&&!Array.isArray(o)){let d;if(o.function_call===void 0&&(d="function_call")){let h={};e===null?e=[h]:e.
push(h),t++}}var b=g===t;l=l||b,b&&f!==!0&&(f=f||{},f.function_call=!0);let P=t;if(o&&typeof o=="object"&&!Array.isArray(
o)){let d;if(o.refusal===void 0&&(d="refusal")){let h={};e===null?e=[h]:e.push(h),t++}}var b=P===t;l=l||b,b&&f!==!0&&(f=
f||{},f.refusal=!0);let _=t;if(o&&typeof o=="object"&&!Array.isArray(o)){let d;if(o.audio===void 0&&(d="audio")){let h={};
e===null?e=[h]:e.push(h),t++}}var b=_===t;if(l=l||b,b&&f!==!0&&(f=f||{},f.audio=!0),l)t=n,e!==null&&(n?e.length=n:e=null);else{
let d={};e===null?e=[d]:e.push(d),t++}var j=a===t;if(j){let d={};e===null?e=[d]:e.push(d),t++}else t=c,e!==null&&(c?e.length=
c:e=null);var $=p===t;if(t=r,e!==null&&(r?e.length=r:e=null),$){let d=t;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.content===
void 0){let D={instancePath:i,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"content"}};e===null?
e=[D]:e.push(D),t++}var $=d===t;if(s=$,s){var N={};N.content=!0}}if(!s){let d={instancePath:i,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:"then"}};e===null?e=[d]:e.push(d),t++}if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.role===
void 0){let d={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"}};e===null?e=[d]:
e.push(d),t++}if(N!==!0&&(N=N||{},N.role=!0,N.content=!0,N.refusal=!0,N.name=!0,N.audio=!0,N.tool_calls=!0,N.function_call=
!0),o.role!==void 0){let d=o.role;if(typeof d!="string"){let h={instancePath:i+"/role",schemaPath:"#/properties/role/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}if(d!=="assistant"){let h={instancePath:i+"/role",
schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue:"assistant"}};e===null?e=[h]:e.push(h),t++}}if(o.
content!==void 0){let d=o.content;if(typeof d!="string"&&!Array.isArray(d)&&d!==null){let h={instancePath:i+"/content",schemaPath:"\
#/properties/content/type",keyword:"type",params:{type:Je.properties.content.type}};e===null?e=[h]:e.push(h),t++}if(Array.
isArray(d)){if(d.length<1){let D={instancePath:i+"/content",schemaPath:"#/properties/content/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[D]:e.push(D),t++}let h=d.length;for(let D=0;D<h;D++)ue(d[D],{instancePath:i+"/content/"+D,
parentData:d,parentDataProperty:D,rootData:q,dynamicAnchors:v})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)}}
if(o.refusal!==void 0){let d=o.refusal;if(typeof d!="string"&&d!==null){let h={instancePath:i+"/refusal",schemaPath:"#/p\
roperties/refusal/type",keyword:"type",params:{type:Je.properties.refusal.type}};e===null?e=[h]:e.push(h),t++}}if(o.name!==
void 0&&typeof o.name!="string"){let d={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[d]:e.push(d),t++}if(o.audio!==void 0){let d=o.audio;if(!(d&&typeof d=="object"&&!Array.isArray(
d))&&d!==null){let h={instancePath:i+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type:Je.properties.
audio.type}};e===null?e=[h]:e.push(h),t++}if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.id===void 0){let h={instancePath:i+
"/audio",schemaPath:"#/properties/audio/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[h]:e.push(
h),t++}if(d.id!==void 0&&typeof d.id!="string"){let h={instancePath:i+"/audio/id",schemaPath:"#/properties/audio/propert\
ies/id/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}}if(o.tool_calls!==void 0){let d=o.tool_calls;
if(Array.isArray(d)){if(d.length<1){let D={instancePath:i+"/tool_calls",schemaPath:"#/properties/tool_calls/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[D]:e.push(D),t++}let h=d.length;for(let D=0;D<h;D++)ce(d[D],{instancePath:i+"/to\
ol_calls/"+D,parentData:d,parentDataProperty:D,rootData:q,dynamicAnchors:v})||(e=e===null?ce.errors:e.concat(ce.errors),
t=e.length)}else{let h={instancePath:i+"/tool_calls",schemaPath:"#/properties/tool_calls/type",keyword:"type",params:{type:"\
array"}};e===null?e=[h]:e.push(h),t++}}if(o.function_call!==void 0){let d=o.function_call;if(!(d&&typeof d=="object"&&!Array.
isArray(d))&&d!==null){let h={instancePath:i+"/function_call",schemaPath:"#/properties/function_call/type",keyword:"type",
params:{type:Je.properties.function_call.type}};e===null?e=[h]:e.push(h),t++}if(d&&typeof d=="object"&&!Array.isArray(d)){
if(d.name===void 0){let h={instancePath:i+"/function_call",schemaPath:"#/properties/function_call/required",keyword:"req\
uired",params:{missingProperty:"name"}};e===null?e=[h]:e.push(h),t++}if(d.arguments===void 0){let h={instancePath:i+"/fu\
nction_call",schemaPath:"#/properties/function_call/required",keyword:"required",params:{missingProperty:"arguments"}};e===
null?e=[h]:e.push(h),t++}if(d.name!==void 0&&typeof d.name!="string"){let h={instancePath:i+"/function_call/name",schemaPath:"\
#/properties/function_call/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}if(d.
arguments!==void 0&&typeof d.arguments!="string"){let h={instancePath:i+"/function_call/arguments",schemaPath:"#/propert\
ies/function_call/properties/arguments/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}}}else{
let d={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),t++}return X.errors=
e,m.props=N,t===0}X.evaluated={dynamicProps:!0,dynamicItems:!1};function fe(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,
m=fe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.role===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"}};
e===null?e=[r]:e.push(r),t++}if(o.content===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"content"}};e===null?e=[r]:e.push(r),t++}if(o.tool_call_id===void 0){let r={instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"tool_call_id"}};e===null?e=[r]:e.push(r),t++}if(o.role!==void 0){
let r=o.role;if(typeof r!="string"){let s={instancePath:i+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="tool"){let s={instancePath:i+"/role",schemaPath:"#/properties/role/\
const",keyword:"const",params:{allowedValue:"tool"}};e===null?e=[s]:e.push(s),t++}}if(o.content!==void 0&&(H(o.content,{
instancePath:i+"/content",parentData:o,parentDataProperty:"content",rootData:q,dynamicAnchors:v})||(e=e===null?H.errors:
e.concat(H.errors),t=e.length)),o.tool_call_id!==void 0&&typeof o.tool_call_id!="string"){let r={instancePath:i+"/tool_c\
all_id",schemaPath:"#/properties/tool_call_id/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return fe.
errors=e,t===0}fe.evaluated={props:{role:!0,content:!0,tool_call_id:!0},dynamicProps:!1,dynamicItems:!1};var Nr={type:"o\
bject",required:["role","content","name"],properties:{role:{type:"string",const:"function"},content:{type:["string","nul\
l"]},name:{type:"string"}}};function de(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){
let e=null,t=0,m=de.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&
!Array.isArray(o)){if(o.role===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
role"}};e===null?e=[r]:e.push(r),t++}if(o.content===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"content"}};e===null?e=[r]:e.push(r),t++}if(o.name===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(o.role!==void 0){let r=o.
role;if(typeof r!="string"){let s={instancePath:i+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}if(r!=="function"){let s={instancePath:i+"/role",schemaPath:"#/properties/role/co\
nst",keyword:"const",params:{allowedValue:"function"}};e===null?e=[s]:e.push(s),t++}}if(o.content!==void 0){let r=o.content;
if(typeof r!="string"&&r!==null){let s={instancePath:i+"/content",schemaPath:"#/properties/content/type",keyword:"type",
params:{type:Nr.properties.content.type}};e===null?e=[s]:e.push(s),t++}}if(o.name!==void 0&&typeof o.name!="string"){let r={
instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}
return de.errors=e,t===0}de.evaluated={props:{role:!0,content:!0,name:!0},dynamicProps:!1,dynamicItems:!1};function he(o,{
instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,m=he.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){let p=o.role;
if(typeof p=="string")if(p==="developer"){te(o,{instancePath:i,parentData:x,parentDataProperty:A,rootData:q,dynamicAnchors:v})||
(e=e===null?te.errors:e.concat(te.errors),t=e.length);var r={};r.role=!0,r.content=!0,r.name=!0}else if(p==="system")se(
o,{instancePath:i,parentData:x,parentDataProperty:A,rootData:q,dynamicAnchors:v})||(e=e===null?se.errors:e.concat(se.errors),
t=e.length),r!==!0&&(r=r||{},r.role=!0,r.content=!0,r.name=!0);else if(p==="user")ae(o,{instancePath:i,parentData:x,parentDataProperty:A,
rootData:q,dynamicAnchors:v})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length),r!==!0&&(r=r||{},r.role=!0,r.content=
!0,r.name=!0);else if(p==="assistant"){if(!X(o,{instancePath:i,parentData:x,parentDataProperty:A,rootData:q,dynamicAnchors:v}))
e=e===null?X.errors:e.concat(X.errors),t=e.length;else var s=X.evaluated.props;r!==!0&&s!==void 0&&(s===!0?r=!0:(r=r||{},
Object.assign(r,s)))}else if(p==="tool")fe(o,{instancePath:i,parentData:x,parentDataProperty:A,rootData:q,dynamicAnchors:v})||
(e=e===null?fe.errors:e.concat(fe.errors),t=e.length),r!==!0&&(r=r||{},r.role=!0,r.content=!0,r.tool_call_id=!0);else if(p===
"function")de(o,{instancePath:i,parentData:x,parentDataProperty:A,rootData:q,dynamicAnchors:v})||(e=e===null?de.errors:e.
concat(de.errors),t=e.length),r!==!0&&(r=r||{},r.role=!0,r.content=!0,r.name=!0);else{let c={instancePath:i,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"role",tagValue:p}};e===null?e=[c]:e.push(c),t++}else{
let c={instancePath:i,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"role",tagValue:p}};e===
null?e=[c]:e.push(c),t++}}else{let p={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[p]:e.push(p),t++}return he.errors=e,m.props=r,t===0}he.evaluated={dynamicProps:!0,dynamicItems:!1};var $r={type:"obje\
ct",required:["name"],properties:{name:{$ref:"#/$defs/functionName"},description:{type:"string"},parameters:{type:"objec\
t"},strict:{type:["boolean","null"]}}};var Fr=new RegExp("^[a-zA-Z0-9_.-]+$","u");function ge(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,
dynamicAnchors:v={}}={}){let e=null,t=0,m=ge.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
typeof o=="string"){if(Ke(o)>64){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64}};e===
null?e=[r]:e.push(r),t++}if(!Fr.test(o)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[a-zA-Z0-9_.-]+$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}return ge.errors=e,t===0}ge.evaluated={dynamicProps:!1,dynamicItems:!1};function G(o,{
instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,m=G.evaluated;if(m.
dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(
r),t++}if(o.name!==void 0&&(ge(o.name,{instancePath:i+"/name",parentData:o,parentDataProperty:"name",rootData:q,dynamicAnchors:v})||
(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)),o.description!==void 0&&typeof o.description!="string"){let r={instancePath:i+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),
t++}if(o.parameters!==void 0){let r=o.parameters;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let s={instancePath:i+"\
/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}
if(o.strict!==void 0){let r=o.strict;if(typeof r!="boolean"&&r!==null){let s={instancePath:i+"/strict",schemaPath:"#/pro\
perties/strict/type",keyword:"type",params:{type:$r.properties.strict.type}};e===null?e=[s]:e.push(s),t++}}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return G.errors=e,
t===0}G.evaluated={props:{name:!0,description:!0,parameters:!0,strict:!0},dynamicProps:!1,dynamicItems:!1};var gr={type:[
"object","null"],required:["mode"],properties:{mode:{type:"string",enum:["score","block"]}}};function U(o,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,m=U.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null){let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:gr.type}};e===null?e=[r]:e.push(r),t++}if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.mode===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
mode"}};e===null?e=[r]:e.push(r),t++}if(o.mode!==void 0){let r=o.mode;if(typeof r!="string"){let s={instancePath:i+"/mod\
e",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="sco\
re"||r==="block")){let s={instancePath:i+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:gr.
properties.mode.enum}};e===null?e=[s]:e.push(s),t++}}}return U.errors=e,t===0}U.evaluated={props:{mode:!0},dynamicProps:!1,
dynamicItems:!1};function ke(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,
m=ke.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[r]:e.push(r),t++}if(o.type!==void 0){let r=o.type;if(typeof r!="string"){let s={instancePath:i+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="text"){let s={instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"text"}};e===null?e=[s]:e.push(s),t++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ke.
errors=e,t===0}ke.evaluated={props:{type:!0},dynamicProps:!1,dynamicItems:!1};function be(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,
m=be.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[r]:e.push(r),t++}if(o.type!==void 0){let r=o.type;if(typeof r!="string"){let s={instancePath:i+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="json_object"){let s={
instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"json_object"}};e===null?
e=[s]:e.push(s),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[
r]:e.push(r),t++}return be.errors=e,t===0}be.evaluated={props:{type:!0},dynamicProps:!1,dynamicItems:!1};var Dr={type:"o\
bject",required:["type","json_schema"],properties:{type:{type:"string",const:"json_schema"},json_schema:{type:"object",required:[
"name"],properties:{name:{type:"string",pattern:"^[a-zA-Z0-9_-]+$",maxLength:64},description:{type:"string"},schema:{type:"\
object"},strict:{type:["boolean","null"]}}}}},Lr=new RegExp("^[a-zA-Z0-9_-]+$","u");function Pe(o,{instancePath:i="",parentData:x,
parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,m=Pe.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.type===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),t++}if(o.json_schema===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"json_schema"}};e===null?e=[r]:
e.push(r),t++}if(o.type!==void 0){let r=o.type;if(typeof r!="string"){let s={instancePath:i+"/type",schemaPath:"#/proper\
ties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="json_schema"){let s={instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"json_schema"}};e===null?e=[s]:e.push(
s),t++}}if(o.json_schema!==void 0){let r=o.json_schema;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){
let s={instancePath:i+"/json_schema",schemaPath:"#/properties/json_schema/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[s]:e.push(s),t++}if(r.name!==void 0){let s=r.name;if(typeof s=="string"){if(Ke(s)>64){let p={instancePath:i+
"/json_schema/name",schemaPath:"#/properties/json_schema/properties/name/maxLength",keyword:"maxLength",params:{limit:64}};
e===null?e=[p]:e.push(p),t++}if(!Lr.test(s)){let p={instancePath:i+"/json_schema/name",schemaPath:"#/properties/json_sch\
ema/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9_-]+$"}};e===null?e=[p]:e.push(p),t++}}else{let p={
instancePath:i+"/json_schema/name",schemaPath:"#/properties/json_schema/properties/name/type",keyword:"type",params:{type:"\
string"}};e===null?e=[p]:e.push(p),t++}}if(r.description!==void 0&&typeof r.description!="string"){let s={instancePath:i+
"/json_schema/description",schemaPath:"#/properties/json_schema/properties/description/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}if(r.schema!==void 0){let s=r.schema;if(!(s&&typeof s=="object"&&!Array.isArray(s))){
let p={instancePath:i+"/json_schema/schema",schemaPath:"#/properties/json_schema/properties/schema/type",keyword:"type",
params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}if(r.strict!==void 0){let s=r.strict;if(typeof s!="boolean"&&s!==null){
let p={instancePath:i+"/json_schema/strict",schemaPath:"#/properties/json_schema/properties/strict/type",keyword:"type",
params:{type:Dr.properties.json_schema.properties.strict.type}};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i+
"/json_schema",schemaPath:"#/properties/json_schema/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),
t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}
return Pe.errors=e,t===0}Pe.evaluated={props:{type:!0,json_schema:!0},dynamicProps:!1,dynamicItems:!1};function we(o,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,m=we.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){let s=o.type;if(typeof s=="s\
tring")if(s==="text"){ke(o,{instancePath:i,parentData:x,parentDataProperty:A,rootData:q,dynamicAnchors:v})||(e=e===null?
ke.errors:e.concat(ke.errors),t=e.length);var r={};r.type=!0}else if(s==="json_object")be(o,{instancePath:i,parentData:x,
parentDataProperty:A,rootData:q,dynamicAnchors:v})||(e=e===null?be.errors:e.concat(be.errors),t=e.length),r!==!0&&(r=r||
{},r.type=!0);else if(s==="json_schema")Pe(o,{instancePath:i,parentData:x,parentDataProperty:A,rootData:q,dynamicAnchors:v})||
(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length),r!==!0&&(r=r||{},r.type=!0,r.json_schema=!0);else{let p={instancePath:i,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:s}};e===null?e=[p]:e.push(
p),t++}else{let p={instancePath:i,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:s}};
e===null?e=[p]:e.push(p),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),t++}return we.errors=e,m.props=r,t===0}we.evaluated={dynamicProps:!0,dynamicItems:!1};var Ir={anyOf:[
{type:"string",enum:["none","auto","required"]},{type:"object",discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs\
/namedFunction"},{$ref:"#/$defs/namedCustomTool"},{$ref:"#/$defs/allowedTools"}]}]};function _e(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,
m=_e.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[r]:e.push(r),t++}if(o.function===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"function"}};e===null?e=[r]:e.push(r),t++}if(o.type!==void 0){let r=o.type;if(typeof r!="string"){let s={
instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),t++}if(r!=="function"){let s={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
function"}};e===null?e=[s]:e.push(s),t++}}if(o.function!==void 0){let r=o.function;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.name===void 0){let s={instancePath:i+"/function",schemaPath:"#/properties/function/required",keyword:"required",
params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),t++}if(r.name!==void 0&&typeof r.name!="string"){let s={instancePath:i+
"/function/name",schemaPath:"#/properties/function/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/function",schemaPath:"#/properties/function/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return _e.errors=e,t===0}_e.evaluated={props:{type:!0,function:!0},dynamicProps:!1,
dynamicItems:!1};function qe(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,
m=qe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[r]:e.push(r),t++}if(o.custom===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"custom"}};e===null?e=[r]:e.push(r),t++}if(o.type!==void 0){let r=o.type;if(typeof r!="string"){let s={instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="\
custom"){let s={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"custom"}};
e===null?e=[s]:e.push(s),t++}}if(o.custom!==void 0){let r=o.custom;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===
void 0){let s={instancePath:i+"/custom",schemaPath:"#/properties/custom/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[s]:e.push(s),t++}if(r.name!==void 0&&typeof r.name!="string"){let s={instancePath:i+"/custom/name",schemaPath:"\
#/properties/custom/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:i+"/custom",schemaPath:"#/properties/custom/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(
s),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
t++}return qe.errors=e,t===0}qe.evaluated={props:{type:!0,custom:!0},dynamicProps:!1,dynamicItems:!1};var Mr={type:"obje\
ct",required:["type","allowed_tools"],properties:{type:{type:"string",const:"allowed_tools"},allowed_tools:{type:"object",
required:["mode","tools"],properties:{mode:{type:"string",enum:["auto","required"]},tools:{type:"array",items:{type:"obj\
ect"}}}}}};function ve(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,
t=0,m=ve.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[r]:e.push(r),t++}if(o.allowed_tools===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"allowed_tools"}};e===null?e=[r]:e.push(r),t++}if(o.type!==void 0){let r=o.type;if(typeof r!=
"string"){let s={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),t++}if(r!=="allowed_tools"){let s={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"\
const",params:{allowedValue:"allowed_tools"}};e===null?e=[s]:e.push(s),t++}}if(o.allowed_tools!==void 0){let r=o.allowed_tools;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mode===void 0){let s={instancePath:i+"/allowed_tools",schemaPath:"#/pr\
operties/allowed_tools/required",keyword:"required",params:{missingProperty:"mode"}};e===null?e=[s]:e.push(s),t++}if(r.tools===
void 0){let s={instancePath:i+"/allowed_tools",schemaPath:"#/properties/allowed_tools/required",keyword:"required",params:{
missingProperty:"tools"}};e===null?e=[s]:e.push(s),t++}if(r.mode!==void 0){let s=r.mode;if(typeof s!="string"){let p={instancePath:i+
"/allowed_tools/mode",schemaPath:"#/properties/allowed_tools/properties/mode/type",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),t++}if(!(s==="auto"||s==="required")){let p={instancePath:i+"/allowed_tools/mode",schemaPath:"#\
/properties/allowed_tools/properties/mode/enum",keyword:"enum",params:{allowedValues:Mr.properties.allowed_tools.properties.
mode.enum}};e===null?e=[p]:e.push(p),t++}}if(r.tools!==void 0){let s=r.tools;if(Array.isArray(s)){let p=s.length;for(let c=0;c<
p;c++){let a=s[c];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let n={instancePath:i+"/allowed_tools/tools/"+c,schemaPath:"\
#/properties/allowed_tools/properties/tools/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),
t++}}}else{let p={instancePath:i+"/allowed_tools/tools",schemaPath:"#/properties/allowed_tools/properties/tools/type",keyword:"\
type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i+"/allowed_tools",schemaPath:"#/pr\
operties/allowed_tools/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ve.errors=e,t===0}ve.evaluated=
{props:{type:!0,allowed_tools:!0},dynamicProps:!1,dynamicItems:!1};function je(o,{instancePath:i="",parentData:x,parentDataProperty:A,
rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,m=je.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.
items=void 0);let r=t,s=!1,p=t;if(typeof o!="string"){let l={instancePath:i,schemaPath:"#/anyOf/0/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),t++}if(!(o==="none"||o==="auto"||o==="required")){let l={instancePath:i,schemaPath:"\
#/anyOf/0/enum",keyword:"enum",params:{allowedValues:Ir.anyOf[0].enum}};e===null?e=[l]:e.push(l),t++}var n=p===t;s=s||n;
let c=t;if(o&&typeof o=="object"&&!Array.isArray(o)){let l=o.type;if(typeof l=="string")if(l==="function"){_e(o,{instancePath:i,
parentData:x,parentDataProperty:A,rootData:q,dynamicAnchors:v})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length);var a={};
a.type=!0,a.function=!0}else if(l==="custom")qe(o,{instancePath:i,parentData:x,parentDataProperty:A,rootData:q,dynamicAnchors:v})||
(e=e===null?qe.errors:e.concat(qe.errors),t=e.length),a!==!0&&(a=a||{},a.type=!0,a.custom=!0);else if(l==="allowed_tools")
ve(o,{instancePath:i,parentData:x,parentDataProperty:A,rootData:q,dynamicAnchors:v})||(e=e===null?ve.errors:e.concat(ve.
errors),t=e.length),a!==!0&&(a=a||{},a.type=!0,a.allowed_tools=!0);else{let k={instancePath:i,schemaPath:"#/anyOf/1/disc\
riminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:l}};e===null?e=[k]:e.push(k),t++}else{let k={
instancePath:i,schemaPath:"#/anyOf/1/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:l}};
e===null?e=[k]:e.push(k),t++}}else{let l={instancePath:i,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"object"}};
e===null?e=[l]:e.push(l),t++}var n=c===t;if(s=s||n,s)t=r,e!==null&&(r?e.length=r:e=null);else{let l={instancePath:i,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),t++}return je.errors=e,m.props=a,t===0}je.evaluated={dynamicProps:!0,
dynamicItems:!1};function Ae(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,
m=Ae.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[r]:e.push(r),t++}if(o.function===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"function"}};e===null?e=[r]:e.push(r),t++}if(o.type!==void 0){let r=o.type;if(typeof r!="string"){let s={
instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),t++}if(r!=="function"){let s={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
function"}};e===null?e=[s]:e.push(s),t++}}o.function!==void 0&&(G(o.function,{instancePath:i+"/function",parentData:o,parentDataProperty:"\
function",rootData:q,dynamicAnchors:v})||(e=e===null?G.errors:e.concat(G.errors),t=e.length))}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ae.errors=e,t===0}Ae.evaluated=
{props:{type:!0,function:!0},dynamicProps:!1,dynamicItems:!1};function xe(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,
m=xe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[r]:e.push(r),t++}if(o.type!==void 0){let r=o.type;if(typeof r!="string"){let s={instancePath:i+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="text"){let s={instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"text"}};e===null?e=[s]:e.push(s),t++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return xe.
errors=e,t===0}xe.evaluated={props:{type:!0},dynamicProps:!1,dynamicItems:!1};var Vr={type:"object",required:["type","gr\
ammar"],properties:{type:{type:"string",const:"grammar"},grammar:{type:"object",required:["definition","syntax"],properties:{
definition:{type:"string"},syntax:{type:"string",enum:["lark","regex"]}}}}};function Ne(o,{instancePath:i="",parentData:x,
parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,m=Ne.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.type===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),t++}if(o.grammar===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"grammar"}};e===null?e=[r]:e.push(r),t++}
if(o.type!==void 0){let r=o.type;if(typeof r!="string"){let s={instancePath:i+"/type",schemaPath:"#/properties/type/type",
keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="grammar"){let s={instancePath:i+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"grammar"}};e===null?e=[s]:e.push(s),t++}}if(o.grammar!==void 0){
let r=o.grammar;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.definition===void 0){let s={instancePath:i+"/grammar",
schemaPath:"#/properties/grammar/required",keyword:"required",params:{missingProperty:"definition"}};e===null?e=[s]:e.push(
s),t++}if(r.syntax===void 0){let s={instancePath:i+"/grammar",schemaPath:"#/properties/grammar/required",keyword:"requir\
ed",params:{missingProperty:"syntax"}};e===null?e=[s]:e.push(s),t++}if(r.definition!==void 0&&typeof r.definition!="stri\
ng"){let s={instancePath:i+"/grammar/definition",schemaPath:"#/properties/grammar/properties/definition/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r.syntax!==void 0){let s=r.syntax;if(typeof s!="string"){let p={
instancePath:i+"/grammar/syntax",schemaPath:"#/properties/grammar/properties/syntax/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[p]:e.push(p),t++}if(!(s==="lark"||s==="regex")){let p={instancePath:i+"/grammar/syntax",schemaPath:"\
#/properties/grammar/properties/syntax/enum",keyword:"enum",params:{allowedValues:Vr.properties.grammar.properties.syntax.
enum}};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i+"/grammar",schemaPath:"#/properties/grammar/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ne.errors=e,t===0}Ne.evaluated={props:{type:!0,grammar:!0},
dynamicProps:!1,dynamicItems:!1};function $e(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){
let e=null,t=0,m=$e.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&
!Array.isArray(o)){let s=o.type;if(typeof s=="string")if(s==="text"){xe(o,{instancePath:i,parentData:x,parentDataProperty:A,
rootData:q,dynamicAnchors:v})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length);var r={};r.type=!0}else if(s==="gra\
mmar")Ne(o,{instancePath:i,parentData:x,parentDataProperty:A,rootData:q,dynamicAnchors:v})||(e=e===null?Ne.errors:e.concat(
Ne.errors),t=e.length),r!==!0&&(r=r||{},r.type=!0,r.grammar=!0);else{let p={instancePath:i,schemaPath:"#/discriminator",
keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:s}};e===null?e=[p]:e.push(p),t++}else{let p={instancePath:i,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:s}};e===null?e=[p]:e.push(p),
t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}
return $e.errors=e,m.props=r,t===0}$e.evaluated={dynamicProps:!0,dynamicItems:!1};function Fe(o,{instancePath:i="",parentData:x,
parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,m=Fe.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.type===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),t++}if(o.custom===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"custom"}};e===null?e=[r]:e.push(r),t++}
if(o.type!==void 0){let r=o.type;if(typeof r!="string"){let s={instancePath:i+"/type",schemaPath:"#/properties/type/type",
keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="custom"){let s={instancePath:i+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"custom"}};e===null?e=[s]:e.push(s),t++}}if(o.custom!==void 0){
let r=o.custom;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:i+"/custom",schemaPath:"\
#/properties/custom/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),t++}if(r.name!==
void 0&&typeof r.name!="string"){let s={instancePath:i+"/custom/name",schemaPath:"#/properties/custom/properties/name/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r.description!==void 0&&typeof r.description!=
"string"){let s={instancePath:i+"/custom/description",schemaPath:"#/properties/custom/properties/description/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}r.format!==void 0&&($e(r.format,{instancePath:i+"/custom/form\
at",parentData:r,parentDataProperty:"format",rootData:q,dynamicAnchors:v})||(e=e===null?$e.errors:e.concat($e.errors),t=
e.length))}else{let s={instancePath:i+"/custom",schemaPath:"#/properties/custom/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return Fe.errors=e,t===0}Fe.evaluated={props:{type:!0,custom:!0},dynamicProps:!1,dynamicItems:!1};
function De(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,
m=De.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){let s=o.type;if(typeof s=="string")if(s==="function"){Ae(o,{instancePath:i,parentData:x,parentDataProperty:A,rootData:q,
dynamicAnchors:v})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length);var r={};r.type=!0,r.function=!0}else if(s==="\
custom")Fe(o,{instancePath:i,parentData:x,parentDataProperty:A,rootData:q,dynamicAnchors:v})||(e=e===null?Fe.errors:e.concat(
Fe.errors),t=e.length),r!==!0&&(r=r||{},r.type=!0,r.custom=!0);else{let p={instancePath:i,schemaPath:"#/discriminator",keyword:"\
discriminator",params:{error:"mapping",tag:"type",tagValue:s}};e===null?e=[p]:e.push(p),t++}else{let p={instancePath:i,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:s}};e===null?e=[p]:e.push(p),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return De.
errors=e,m.props=r,t===0}De.evaluated={dynamicProps:!0,dynamicItems:!1};function rr(o,{instancePath:i="",parentData:x,parentDataProperty:A,
rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,m=rr.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.
items=void 0);let r=t,s=!0,p=t,c=t,a=t;if(o&&typeof o=="object"&&!Array.isArray(o)){let u;if(o.logprobs===void 0&&(u="lo\
gprobs")){let y={};e===null?e=[y]:e.push(y),t++}else if(o.logprobs!==void 0&&o.logprobs!==!0){let y={};e===null?e=[y]:e.
push(y),t++}}var n=a===t;if(n){let u={};e===null?e=[u]:e.push(u),t++}else t=c,e!==null&&(c?e.length=c:e=null);var l=p===
t;if(t=r,e!==null&&(r?e.length=r:e=null),l){let u=t;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.top_logprobs!==void 0){
let w=o.top_logprobs,F=t,z=t;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w))){let V={};e===null?e=[V]:e.push(V),
t++}var k=z===t;if(k){let V={instancePath:i+"/top_logprobs",schemaPath:"#/allOf/0/then/properties/top_logprobs/not",keyword:"\
not",params:{}};e===null?e=[V]:e.push(V),t++}else t=F,e!==null&&(F?e.length=F:e=null)}var l=u===t;if(s=l,s){var f={};f.top_logprobs=
!0}}if(!s){let u={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[u]:e.
push(u),t++}let g=t,P=!0,_=t,b=t,j=t;if(o&&typeof o=="object"&&!Array.isArray(o)){let u;if(o.stream===void 0&&(u="stream")){
let y={};e===null?e=[y]:e.push(y),t++}else if(o.stream!==void 0&&o.stream!==!0){let y={};e===null?e=[y]:e.push(y),t++}}var $=j===
t;if($){let u={};e===null?e=[u]:e.push(u),t++}else t=b,e!==null&&(b?e.length=b:e=null);var N=_===t;if(t=g,e!==null&&(g?e.
length=g:e=null),N){let u=t;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.stream_options!==void 0){let w=o.stream_options,
F=t,z=t;if(!(w&&typeof w=="object"&&!Array.isArray(w))){let V={};e===null?e=[V]:e.push(V),t++}var d=z===t;if(d){let V={instancePath:i+
"/stream_options",schemaPath:"#/allOf/1/then/properties/stream_options/not",keyword:"not",params:{}};e===null?e=[V]:e.push(
V),t++}else t=F,e!==null&&(F?e.length=F:e=null)}var N=u===t;if(P=N,P){var h={};h.stream_options=!0}}if(!P){let u={instancePath:i,
schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[u]:e.push(u),t++}f!==!0&&h!==void 0&&
(h===!0?f=!0:(f=f||{},Object.assign(f,h)));let D=t,E=!0,L=t,I=t,W=t;if(o&&typeof o=="object"&&!Array.isArray(o)){let u;if(o.
tools===void 0&&(u="tools")){let y={};e===null?e=[y]:e.push(y),t++}}var Ge=W===t;if(Ge){let u={};e===null?e=[u]:e.push(u),
t++}else t=I,e!==null&&(I?e.length=I:e=null);var pr=L===t;if(t=D,e!==null&&(D?e.length=D:e=null),pr){let u=t;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.tool_choice!==void 0){let w={instancePath:i+"/tool_choice",schemaPath:"#/allOf/2/then/\
properties/tool_choice/not",keyword:"not",params:{}};e===null?e=[w]:e.push(w),t++}if(o.parallel_tool_calls!==void 0){let w={
instancePath:i+"/parallel_tool_calls",schemaPath:"#/allOf/2/then/properties/parallel_tool_calls/not",keyword:"not",params:{}};
e===null?e=[w]:e.push(w),t++}}var pr=u===t;if(E=pr,E){var Ue={};Ue.tool_choice=!0,Ue.parallel_tool_calls=!0}}if(!E){let u={
instancePath:i,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[u]:e.push(u),t++}f!==!0&&
Ue!==void 0&&(Ue===!0?f=!0:(f=f||{},Object.assign(f,Ue)));let nr=t,ar=!0,br=t;if(o&&typeof o=="object"&&!Array.isArray(o)){
let u;if(o.modalities===void 0&&(u="modalities")){let y={};e===null?e=[y]:e.push(y),t++}else if(o.modalities!==void 0){let y=o.
modalities;if(t===t)if(Array.isArray(y)){let F=t,z=y.length;for(let V=0;V<z;V++){let _r=t;if(y[V]!=="audio"){let cr={};e===
null?e=[cr]:e.push(cr),t++}var yr=_r===t;if(yr)break}if(yr)t=F,e!==null&&(F?e.length=F:e=null);else{let V={};e===null?e=
[V]:e.push(V),t++}}else{let F={};e===null?e=[F]:e.push(F),t++}}}var lr=br===t;if(t=nr,e!==null&&(nr?e.length=nr:e=null),
lr){let u=t;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.audio===void 0){let w={instancePath:i,schemaPath:"#/allOf/\
3/then/required",keyword:"required",params:{missingProperty:"audio"}};e===null?e=[w]:e.push(w),t++}if(o.audio!==void 0){
let w=o.audio;if(!(w&&typeof w=="object"&&!Array.isArray(w))){let F={instancePath:i+"/audio",schemaPath:"#/allOf/3/then/\
properties/audio/type",keyword:"type",params:{type:"object"}};e===null?e=[F]:e.push(F),t++}}}var lr=u===t;if(ar=lr,ar){var Ze={};
Ze.audio=!0,Ze.modalities=!0}}if(!ar){let u={instancePath:i,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword:"\
then"}};e===null?e=[u]:e.push(u),t++}if(f!==!0&&Ze!==void 0&&(Ze===!0?f=!0:(f=f||{},Object.assign(f,Ze))),o&&typeof o=="\
object"&&!Array.isArray(o)){if(o.model===void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"model"}};e===null?e=[u]:e.push(u),t++}if(o.messages===void 0){let u={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"messages"}};e===null?e=[u]:e.push(u),t++}for(let u in o)if(!re.call(M.properties,
u)){let y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};
e===null?e=[y]:e.push(y),t++}if(o.model!==void 0&&typeof o.model!="string"){let u={instancePath:i+"/model",schemaPath:"#\
/properties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),t++}if(o.messages!==void 0){let u=o.
messages;if(Array.isArray(u)){if(u.length<1){let w={instancePath:i+"/messages",schemaPath:"#/properties/messages/minItem\
s",keyword:"minItems",params:{limit:1}};e===null?e=[w]:e.push(w),t++}let y=u.length;for(let w=0;w<y;w++)he(u[w],{instancePath:i+
"/messages/"+w,parentData:u,parentDataProperty:w,rootData:q,dynamicAnchors:v})||(e=e===null?he.errors:e.concat(he.errors),
t=e.length)}else{let y={instancePath:i+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type:"\
array"}};e===null?e=[y]:e.push(y),t++}}if(o.audio!==void 0){let u=o.audio;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&
u!==null){let y={instancePath:i+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type:M.properties.audio.
type}};e===null?e=[y]:e.push(y),t++}if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.voice===void 0){let y={instancePath:i+
"/audio",schemaPath:"#/properties/audio/required",keyword:"required",params:{missingProperty:"voice"}};e===null?e=[y]:e.
push(y),t++}if(u.format===void 0){let y={instancePath:i+"/audio",schemaPath:"#/properties/audio/required",keyword:"requi\
red",params:{missingProperty:"format"}};e===null?e=[y]:e.push(y),t++}if(u.voice!==void 0){let y=u.voice;if(typeof y!="st\
ring"&&!(y&&typeof y=="object"&&!Array.isArray(y))){let w={instancePath:i+"/audio/voice",schemaPath:"#/properties/audio/\
properties/voice/type",keyword:"type",params:{type:M.properties.audio.properties.voice.type}};e===null?e=[w]:e.push(w),t++}
if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.id===void 0){let w={instancePath:i+"/audio/voice",schemaPath:"#/proper\
ties/audio/properties/voice/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[w]:e.push(w),t++}if(y.
id!==void 0&&typeof y.id!="string"){let w={instancePath:i+"/audio/voice/id",schemaPath:"#/properties/audio/properties/vo\
ice/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),t++}}}if(u.format!==void 0){let y=u.
format;if(typeof y!="string"){let w={instancePath:i+"/audio/format",schemaPath:"#/properties/audio/properties/format/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),t++}if(!(y==="wav"||y==="aac"||y==="mp3"||y==="flac"||
y==="opus"||y==="pcm16")){let w={instancePath:i+"/audio/format",schemaPath:"#/properties/audio/properties/format/enum",keyword:"\
enum",params:{allowedValues:M.properties.audio.properties.format.enum}};e===null?e=[w]:e.push(w),t++}}}}if(o.frequency_penalty!==
void 0){let u=o.frequency_penalty;if(!(typeof u=="number"&&isFinite(u))&&u!==null){let y={instancePath:i+"/frequency_pen\
alty",schemaPath:"#/properties/frequency_penalty/type",keyword:"type",params:{type:M.properties.frequency_penalty.type}};
e===null?e=[y]:e.push(y),t++}if(typeof u=="number"&&isFinite(u)){if(u>2||isNaN(u)){let y={instancePath:i+"/frequency_pen\
alty",schemaPath:"#/properties/frequency_penalty/maximum",keyword:"maximum",params:{comparison:"<=",limit:2}};e===null?e=
[y]:e.push(y),t++}if(u<-2||isNaN(u)){let y={instancePath:i+"/frequency_penalty",schemaPath:"#/properties/frequency_penal\
ty/minimum",keyword:"minimum",params:{comparison:">=",limit:-2}};e===null?e=[y]:e.push(y),t++}}}if(o.function_call!==void 0){
let u=o.function_call,y=t,w=!1,F=t;if(typeof u!="string"){let V={instancePath:i+"/function_call",schemaPath:"#/propertie\
s/function_call/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[V]:e.push(V),t++}if(!(u==="none"||u==="\
auto")){let V={instancePath:i+"/function_call",schemaPath:"#/properties/function_call/anyOf/0/enum",keyword:"enum",params:{
allowedValues:M.properties.function_call.anyOf[0].enum}};e===null?e=[V]:e.push(V),t++}var Ye=F===t;w=w||Ye;let z=t;if(u&&
typeof u=="object"&&!Array.isArray(u)){if(u.name===void 0){let V={instancePath:i+"/function_call",schemaPath:"#/properti\
es/function_call/anyOf/1/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[V]:e.push(V),t++}if(u.
name!==void 0&&typeof u.name!="string"){let V={instancePath:i+"/function_call/name",schemaPath:"#/properties/function_ca\
ll/anyOf/1/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[V]:e.push(V),t++}}else{let V={instancePath:i+
"/function_call",schemaPath:"#/properties/function_call/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=
[V]:e.push(V),t++}var Ye=z===t;if(w=w||Ye,Ye){var Pr={};Pr.name=!0}if(w)t=y,e!==null&&(y?e.length=y:e=null);else{let V={
instancePath:i+"/function_call",schemaPath:"#/properties/function_call/anyOf",keyword:"anyOf",params:{}};e===null?e=[V]:
e.push(V),t++}}if(o.functions!==void 0){let u=o.functions;if(Array.isArray(u)){if(u.length>128){let w={instancePath:i+"/\
functions",schemaPath:"#/properties/functions/maxItems",keyword:"maxItems",params:{limit:128}};e===null?e=[w]:e.push(w),
t++}if(u.length<1){let w={instancePath:i+"/functions",schemaPath:"#/properties/functions/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[w]:e.push(w),t++}let y=u.length;for(let w=0;w<y;w++)G(u[w],{instancePath:i+"/functions/"+w,parentData:u,
parentDataProperty:w,rootData:q,dynamicAnchors:v})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)}else{let y={instancePath:i+
"/functions",schemaPath:"#/properties/functions/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),t++}}
if(o.logit_bias!==void 0){let u=o.logit_bias;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null){let y={instancePath:i+
"/logit_bias",schemaPath:"#/properties/logit_bias/type",keyword:"type",params:{type:M.properties.logit_bias.type}};e===null?
e=[y]:e.push(y),t++}if(u&&typeof u=="object"&&!Array.isArray(u))for(let y in u){let w=u[y];if(!(typeof w=="number"&&!(w%
1)&&!isNaN(w)&&isFinite(w))){let F={instancePath:i+"/logit_bias/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#\
/properties/logit_bias/additionalProperties/type",keyword:"type",params:{type:"integer"}};e===null?e=[F]:e.push(F),t++}if(typeof w==
"number"&&isFinite(w)){if(w>100||isNaN(w)){let F={instancePath:i+"/logit_bias/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/logit_bias/additionalProperties/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};
e===null?e=[F]:e.push(F),t++}if(w<-100||isNaN(w)){let F={instancePath:i+"/logit_bias/"+y.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/logit_bias/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:-100}};
e===null?e=[F]:e.push(F),t++}}}}if(o.logprobs!==void 0){let u=o.logprobs;if(typeof u!="boolean"&&u!==null){let y={instancePath:i+
"/logprobs",schemaPath:"#/properties/logprobs/type",keyword:"type",params:{type:M.properties.logprobs.type}};e===null?e=
[y]:e.push(y),t++}}if(o.max_completion_tokens!==void 0){let u=o.max_completion_tokens;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u))&&u!==null){let y={instancePath:i+"/max_completion_tokens",schemaPath:"#/properties/max_completion_token\
s/type",keyword:"type",params:{type:M.properties.max_completion_tokens.type}};e===null?e=[y]:e.push(y),t++}if(typeof u==
"number"&&isFinite(u)&&(u<1||isNaN(u))){let y={instancePath:i+"/max_completion_tokens",schemaPath:"#/properties/max_comp\
letion_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[y]:e.push(y),t++}}if(o.max_tokens!==
void 0){let u=o.max_tokens;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null){let y={instancePath:i+"/m\
ax_tokens",schemaPath:"#/properties/max_tokens/type",keyword:"type",params:{type:M.properties.max_tokens.type}};e===null?
e=[y]:e.push(y),t++}if(typeof u=="number"&&isFinite(u)&&(u<1||isNaN(u))){let y={instancePath:i+"/max_tokens",schemaPath:"\
#/properties/max_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[y]:e.push(y),t++}}if(o.
metadata!==void 0){let u=o.metadata;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null){let y={instancePath:i+"/me\
tadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:M.properties.metadata.type}};e===null?e=[y]:
e.push(y),t++}if(u&&typeof u=="object"&&!Array.isArray(u)){if(Object.keys(u).length>16){let y={instancePath:i+"/metadata",
schemaPath:"#/properties/metadata/maxProperties",keyword:"maxProperties",params:{limit:16}};e===null?e=[y]:e.push(y),t++}
for(let y in u){let w=t;if(typeof y=="string"){if(Ke(y)>64){let F={instancePath:i+"/metadata",schemaPath:"#/properties/m\
etadata/propertyNames/maxLength",keyword:"maxLength",params:{limit:64},propertyName:y};e===null?e=[F]:e.push(F),t++}}else{
let F={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/propertyNames/type",keyword:"type",params:{type:"str\
ing"},propertyName:y};e===null?e=[F]:e.push(F),t++}var wr=w===t;if(!wr){let F={instancePath:i+"/metadata",schemaPath:"#/\
properties/metadata/propertyNames",keyword:"propertyNames",params:{propertyName:y}};e===null?e=[F]:e.push(F),t++}}for(let y in u){
let w=u[y];if(typeof w=="string"){if(Ke(w)>512){let F={instancePath:i+"/metadata/"+y.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/metadata/additionalProperties/maxLength",keyword:"maxLength",params:{limit:512}};e===null?e=
[F]:e.push(F),t++}}else{let F={instancePath:i+"/metadata/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/metadata/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[F]:e.push(F),t++}}}}if(o.modalities!==
void 0){let u=o.modalities;if(!Array.isArray(u)&&u!==null){let y={instancePath:i+"/modalities",schemaPath:"#/properties/\
modalities/type",keyword:"type",params:{type:M.properties.modalities.type}};e===null?e=[y]:e.push(y),t++}if(Array.isArray(
u)){let y=u.length;for(let w=0;w<y;w++){let F=u[w];if(typeof F!="string"){let z={instancePath:i+"/modalities/"+w,schemaPath:"\
#/properties/modalities/items/type",keyword:"type",params:{type:"string"}};e===null?e=[z]:e.push(z),t++}if(!(F==="text"||
F==="audio")){let z={instancePath:i+"/modalities/"+w,schemaPath:"#/properties/modalities/items/enum",keyword:"enum",params:{
allowedValues:M.properties.modalities.items.enum}};e===null?e=[z]:e.push(z),t++}}}}if(o.moderation!==void 0){let u=o.moderation;
if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null){let y={instancePath:i+"/moderation",schemaPath:"#/properties/m\
oderation/type",keyword:"type",params:{type:M.properties.moderation.type}};e===null?e=[y]:e.push(y),t++}if(u&&typeof u==
"object"&&!Array.isArray(u)){if(u.model===void 0){let y={instancePath:i+"/moderation",schemaPath:"#/properties/moderatio\
n/required",keyword:"required",params:{missingProperty:"model"}};e===null?e=[y]:e.push(y),t++}if(u.model!==void 0&&typeof u.
model!="string"){let y={instancePath:i+"/moderation/model",schemaPath:"#/properties/moderation/properties/model/type",keyword:"\
type",params:{type:"string"}};e===null?e=[y]:e.push(y),t++}if(u.policy!==void 0){let y=u.policy;if(!(y&&typeof y=="objec\
t"&&!Array.isArray(y))&&y!==null){let w={instancePath:i+"/moderation/policy",schemaPath:"#/properties/moderation/propert\
ies/policy/type",keyword:"type",params:{type:M.properties.moderation.properties.policy.type}};e===null?e=[w]:e.push(w),t++}
y&&typeof y=="object"&&!Array.isArray(y)&&(y.input!==void 0&&(U(y.input,{instancePath:i+"/moderation/policy/input",parentData:y,
parentDataProperty:"input",rootData:q,dynamicAnchors:v})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),y.output!==
void 0&&(U(y.output,{instancePath:i+"/moderation/policy/output",parentData:y,parentDataProperty:"output",rootData:q,dynamicAnchors:v})||
(e=e===null?U.errors:e.concat(U.errors),t=e.length)))}}}if(o.n!==void 0){let u=o.n;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u))&&u!==null){let y={instancePath:i+"/n",schemaPath:"#/properties/n/type",keyword:"type",params:{type:M.properties.
n.type}};e===null?e=[y]:e.push(y),t++}if(typeof u=="number"&&isFinite(u)){if(u>128||isNaN(u)){let y={instancePath:i+"/n",
schemaPath:"#/properties/n/maximum",keyword:"maximum",params:{comparison:"<=",limit:128}};e===null?e=[y]:e.push(y),t++}if(u<
1||isNaN(u)){let y={instancePath:i+"/n",schemaPath:"#/properties/n/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[y]:e.push(y),t++}}}if(o.parallel_tool_calls!==void 0&&typeof o.parallel_tool_calls!="boolean"){let u={instancePath:i+
"/parallel_tool_calls",schemaPath:"#/properties/parallel_tool_calls/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[u]:e.push(u),t++}if(o.prediction!==void 0){let u=o.prediction;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null){
let y={instancePath:i+"/prediction",schemaPath:"#/properties/prediction/type",keyword:"type",params:{type:M.properties.prediction.
type}};e===null?e=[y]:e.push(y),t++}if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.type===void 0){let y={instancePath:i+
"/prediction",schemaPath:"#/properties/prediction/required",keyword:"required",params:{missingProperty:"type"}};e===null?
e=[y]:e.push(y),t++}if(u.content===void 0){let y={instancePath:i+"/prediction",schemaPath:"#/properties/prediction/requi\
red",keyword:"required",params:{missingProperty:"content"}};e===null?e=[y]:e.push(y),t++}if(u.type!==void 0){let y=u.type;
if(typeof y!="string"){let w={instancePath:i+"/prediction/type",schemaPath:"#/properties/prediction/properties/type/type",
keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),t++}if(y!=="content"){let w={instancePath:i+"/prediction\
/type",schemaPath:"#/properties/prediction/properties/type/const",keyword:"const",params:{allowedValue:"content"}};e===null?
e=[w]:e.push(w),t++}}u.content!==void 0&&(H(u.content,{instancePath:i+"/prediction/content",parentData:u,parentDataProperty:"\
content",rootData:q,dynamicAnchors:v})||(e=e===null?H.errors:e.concat(H.errors),t=e.length))}}if(o.presence_penalty!==void 0){
let u=o.presence_penalty;if(!(typeof u=="number"&&isFinite(u))&&u!==null){let y={instancePath:i+"/presence_penalty",schemaPath:"\
#/properties/presence_penalty/type",keyword:"type",params:{type:M.properties.presence_penalty.type}};e===null?e=[y]:e.push(
y),t++}if(typeof u=="number"&&isFinite(u)){if(u>2||isNaN(u)){let y={instancePath:i+"/presence_penalty",schemaPath:"#/pro\
perties/presence_penalty/maximum",keyword:"maximum",params:{comparison:"<=",limit:2}};e===null?e=[y]:e.push(y),t++}if(u<
-2||isNaN(u)){let y={instancePath:i+"/presence_penalty",schemaPath:"#/properties/presence_penalty/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:-2}};e===null?e=[y]:e.push(y),t++}}}if(o.prompt_cache_key!==void 0){let u=o.prompt_cache_key;
if(typeof u!="string"&&u!==null){let y={instancePath:i+"/prompt_cache_key",schemaPath:"#/properties/prompt_cache_key/typ\
e",keyword:"type",params:{type:M.properties.prompt_cache_key.type}};e===null?e=[y]:e.push(y),t++}}if(o.prompt_cache_options!==
void 0){let u=o.prompt_cache_options;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.mode!==void 0){let y=u.mode;if(typeof y!=
"string"){let w={instancePath:i+"/prompt_cache_options/mode",schemaPath:"#/properties/prompt_cache_options/properties/mo\
de/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),t++}if(!(y==="implicit"||y==="explicit")){let w={
instancePath:i+"/prompt_cache_options/mode",schemaPath:"#/properties/prompt_cache_options/properties/mode/enum",keyword:"\
enum",params:{allowedValues:M.properties.prompt_cache_options.properties.mode.enum}};e===null?e=[w]:e.push(w),t++}}if(u.
ttl!==void 0){let y=u.ttl;if(typeof y!="string"){let w={instancePath:i+"/prompt_cache_options/ttl",schemaPath:"#/propert\
ies/prompt_cache_options/properties/ttl/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),t++}if(y!==
"30m"){let w={instancePath:i+"/prompt_cache_options/ttl",schemaPath:"#/properties/prompt_cache_options/properties/ttl/en\
um",keyword:"enum",params:{allowedValues:M.properties.prompt_cache_options.properties.ttl.enum}};e===null?e=[w]:e.push(w),
t++}}}else{let y={instancePath:i+"/prompt_cache_options",schemaPath:"#/properties/prompt_cache_options/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[y]:e.push(y),t++}}if(o.prompt_cache_retention!==void 0){let u=o.prompt_cache_retention;
if(typeof u!="string"&&u!==null){let y={instancePath:i+"/prompt_cache_retention",schemaPath:"#/properties/prompt_cache_r\
etention/type",keyword:"type",params:{type:M.properties.prompt_cache_retention.type}};e===null?e=[y]:e.push(y),t++}if(!(u===
"in_memory"||u==="24h"||u===null)){let y={instancePath:i+"/prompt_cache_retention",schemaPath:"#/properties/prompt_cache\
_retention/enum",keyword:"enum",params:{allowedValues:M.properties.prompt_cache_retention.enum}};e===null?e=[y]:e.push(y),
t++}}if(o.reasoning_effort!==void 0){let u=o.reasoning_effort;if(typeof u!="string"&&u!==null){let y={instancePath:i+"/r\
easoning_effort",schemaPath:"#/properties/reasoning_effort/type",keyword:"type",params:{type:M.properties.reasoning_effort.
type}};e===null?e=[y]:e.push(y),t++}if(!(u==="none"||u==="minimal"||u==="low"||u==="medium"||u==="high"||u==="xhigh"||u===
"max"||u===null)){let y={instancePath:i+"/reasoning_effort",schemaPath:"#/properties/reasoning_effort/enum",keyword:"enu\
m",params:{allowedValues:M.properties.reasoning_effort.enum}};e===null?e=[y]:e.push(y),t++}}if(o.response_format!==void 0&&
(we(o.response_format,{instancePath:i+"/response_format",parentData:o,parentDataProperty:"response_format",rootData:q,dynamicAnchors:v})||
(e=e===null?we.errors:e.concat(we.errors),t=e.length)),o.safety_identifier!==void 0){let u=o.safety_identifier;if(typeof u!=
"string"&&u!==null){let y={instancePath:i+"/safety_identifier",schemaPath:"#/properties/safety_identifier/type",keyword:"\
type",params:{type:M.properties.safety_identifier.type}};e===null?e=[y]:e.push(y),t++}if(typeof u=="string"&&Ke(u)>64){let y={
instancePath:i+"/safety_identifier",schemaPath:"#/properties/safety_identifier/maxLength",keyword:"maxLength",params:{limit:64}};
e===null?e=[y]:e.push(y),t++}}if(o.seed!==void 0){let u=o.seed;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&
u!==null){let y={instancePath:i+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:M.properties.seed.
type}};e===null?e=[y]:e.push(y),t++}if(typeof u=="number"&&isFinite(u)){if(u>9223372036854776e3||isNaN(u)){let y={instancePath:i+
"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9223372036854776e3}};e===
null?e=[y]:e.push(y),t++}if(u<-9223372036854776e3||isNaN(u)){let y={instancePath:i+"/seed",schemaPath:"#/properties/seed\
/minimum",keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};e===null?e=[y]:e.push(y),t++}}}if(o.service_tier!==
void 0){let u=o.service_tier;if(typeof u!="string"&&u!==null){let y={instancePath:i+"/service_tier",schemaPath:"#/proper\
ties/service_tier/type",keyword:"type",params:{type:M.properties.service_tier.type}};e===null?e=[y]:e.push(y),t++}if(!(u===
"auto"||u==="default"||u==="flex"||u==="scale"||u==="priority"||u==="fast"||u===null)){let y={instancePath:i+"/service_t\
ier",schemaPath:"#/properties/service_tier/enum",keyword:"enum",params:{allowedValues:M.properties.service_tier.enum}};e===
null?e=[y]:e.push(y),t++}}if(o.stop!==void 0){let u=o.stop;if(typeof u!="string"&&!Array.isArray(u)&&u!==null){let y={instancePath:i+
"/stop",schemaPath:"#/properties/stop/type",keyword:"type",params:{type:M.properties.stop.type}};e===null?e=[y]:e.push(y),
t++}if(Array.isArray(u)){if(u.length>4){let w={instancePath:i+"/stop",schemaPath:"#/properties/stop/maxItems",keyword:"m\
axItems",params:{limit:4}};e===null?e=[w]:e.push(w),t++}if(u.length<1){let w={instancePath:i+"/stop",schemaPath:"#/prope\
rties/stop/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[w]:e.push(w),t++}let y=u.length;for(let w=0;w<y;w++)
if(typeof u[w]!="string"){let F={instancePath:i+"/stop/"+w,schemaPath:"#/properties/stop/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[F]:e.push(F),t++}}}if(o.store!==void 0){let u=o.store;if(typeof u!="boolean"&&u!==null){let y={
instancePath:i+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type:M.properties.store.type}};e===null?
e=[y]:e.push(y),t++}}if(o.stream!==void 0){let u=o.stream;if(typeof u!="boolean"&&u!==null){let y={instancePath:i+"/stre\
am",schemaPath:"#/properties/stream/type",keyword:"type",params:{type:M.properties.stream.type}};e===null?e=[y]:e.push(y),
t++}}if(o.stream_options!==void 0){let u=o.stream_options;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null){let y={
instancePath:i+"/stream_options",schemaPath:"#/properties/stream_options/type",keyword:"type",params:{type:M.properties.
stream_options.type}};e===null?e=[y]:e.push(y),t++}if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.include_usage!==void 0&&
typeof u.include_usage!="boolean"){let y={instancePath:i+"/stream_options/include_usage",schemaPath:"#/properties/stream\
_options/properties/include_usage/type",keyword:"type",params:{type:"boolean"}};e===null?e=[y]:e.push(y),t++}if(u.include_obfuscation!==
void 0&&typeof u.include_obfuscation!="boolean"){let y={instancePath:i+"/stream_options/include_obfuscation",schemaPath:"\
#/properties/stream_options/properties/include_obfuscation/type",keyword:"type",params:{type:"boolean"}};e===null?e=[y]:
e.push(y),t++}}}if(o.temperature!==void 0){let u=o.temperature;if(!(typeof u=="number"&&isFinite(u))&&u!==null){let y={instancePath:i+
"/temperature",schemaPath:"#/properties/temperature/type",keyword:"type",params:{type:M.properties.temperature.type}};e===
null?e=[y]:e.push(y),t++}if(typeof u=="number"&&isFinite(u)){if(u>2||isNaN(u)){let y={instancePath:i+"/temperature",schemaPath:"\
#/properties/temperature/maximum",keyword:"maximum",params:{comparison:"<=",limit:2}};e===null?e=[y]:e.push(y),t++}if(u<
0||isNaN(u)){let y={instancePath:i+"/temperature",schemaPath:"#/properties/temperature/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[y]:e.push(y),t++}}}if(o.tool_choice!==void 0&&(je(o.tool_choice,{instancePath:i+"/\
tool_choice",parentData:o,parentDataProperty:"tool_choice",rootData:q,dynamicAnchors:v})||(e=e===null?je.errors:e.concat(
je.errors),t=e.length)),o.tools!==void 0){let u=o.tools;if(Array.isArray(u)){let y=u.length;for(let w=0;w<y;w++)De(u[w],
{instancePath:i+"/tools/"+w,parentData:u,parentDataProperty:w,rootData:q,dynamicAnchors:v})||(e=e===null?De.errors:e.concat(
De.errors),t=e.length)}else{let y={instancePath:i+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"\
array"}};e===null?e=[y]:e.push(y),t++}}if(o.top_logprobs!==void 0){let u=o.top_logprobs;if(!(typeof u=="number"&&!(u%1)&&
!isNaN(u)&&isFinite(u))&&u!==null){let y={instancePath:i+"/top_logprobs",schemaPath:"#/properties/top_logprobs/type",keyword:"\
type",params:{type:M.properties.top_logprobs.type}};e===null?e=[y]:e.push(y),t++}if(typeof u=="number"&&isFinite(u)){if(u>
20||isNaN(u)){let y={instancePath:i+"/top_logprobs",schemaPath:"#/properties/top_logprobs/maximum",keyword:"maximum",params:{
comparison:"<=",limit:20}};e===null?e=[y]:e.push(y),t++}if(u<0||isNaN(u)){let y={instancePath:i+"/top_logprobs",schemaPath:"\
#/properties/top_logprobs/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[y]:e.push(y),t++}}}if(o.
top_p!==void 0){let u=o.top_p;if(!(typeof u=="number"&&isFinite(u))&&u!==null){let y={instancePath:i+"/top_p",schemaPath:"\
#/properties/top_p/type",keyword:"type",params:{type:M.properties.top_p.type}};e===null?e=[y]:e.push(y),t++}if(typeof u==
"number"&&isFinite(u)){if(u>1||isNaN(u)){let y={instancePath:i+"/top_p",schemaPath:"#/properties/top_p/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1}};e===null?e=[y]:e.push(y),t++}if(u<0||isNaN(u)){let y={instancePath:i+"/top_p",
schemaPath:"#/properties/top_p/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[y]:e.push(y),t++}}}
if(o.user!==void 0&&typeof o.user!="string"){let u={instancePath:i+"/user",schemaPath:"#/properties/user/type",keyword:"\
type",params:{type:"string"}};e===null?e=[u]:e.push(u),t++}if(o.verbosity!==void 0){let u=o.verbosity;if(typeof u!="stri\
ng"&&u!==null){let y={instancePath:i+"/verbosity",schemaPath:"#/properties/verbosity/type",keyword:"type",params:{type:M.
properties.verbosity.type}};e===null?e=[y]:e.push(y),t++}if(!(u==="low"||u==="medium"||u==="high"||u===null)){let y={instancePath:i+
"/verbosity",schemaPath:"#/properties/verbosity/enum",keyword:"enum",params:{allowedValues:M.properties.verbosity.enum}};
e===null?e=[y]:e.push(y),t++}}if(o.web_search_options!==void 0){let u=o.web_search_options;if(u&&typeof u=="object"&&!Array.
isArray(u)){if(u.search_context_size!==void 0){let y=u.search_context_size;if(typeof y!="string"){let w={instancePath:i+
"/web_search_options/search_context_size",schemaPath:"#/properties/web_search_options/properties/search_context_size/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),t++}if(!(y==="low"||y==="medium"||y==="high")){let w={
instancePath:i+"/web_search_options/search_context_size",schemaPath:"#/properties/web_search_options/properties/search_c\
ontext_size/enum",keyword:"enum",params:{allowedValues:M.properties.web_search_options.properties.search_context_size.enum}};
e===null?e=[w]:e.push(w),t++}}if(u.user_location!==void 0){let y=u.user_location;if(!(y&&typeof y=="object"&&!Array.isArray(
y))&&y!==null){let w={instancePath:i+"/web_search_options/user_location",schemaPath:"#/properties/web_search_options/pro\
perties/user_location/type",keyword:"type",params:{type:M.properties.web_search_options.properties.user_location.type}};
e===null?e=[w]:e.push(w),t++}if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.type===void 0){let w={instancePath:i+"/we\
b_search_options/user_location",schemaPath:"#/properties/web_search_options/properties/user_location/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[w]:e.push(w),t++}if(y.approximate===void 0){let w={instancePath:i+
"/web_search_options/user_location",schemaPath:"#/properties/web_search_options/properties/user_location/required",keyword:"\
required",params:{missingProperty:"approximate"}};e===null?e=[w]:e.push(w),t++}if(y.type!==void 0){let w=y.type;if(typeof w!=
"string"){let F={instancePath:i+"/web_search_options/user_location/type",schemaPath:"#/properties/web_search_options/pro\
perties/user_location/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[F]:e.push(F),t++}if(w!=="\
approximate"){let F={instancePath:i+"/web_search_options/user_location/type",schemaPath:"#/properties/web_search_options\
/properties/user_location/properties/type/const",keyword:"const",params:{allowedValue:"approximate"}};e===null?e=[F]:e.push(
F),t++}}if(y.approximate!==void 0){let w=y.approximate;if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.city!==void 0&&
typeof w.city!="string"){let F={instancePath:i+"/web_search_options/user_location/approximate/city",schemaPath:"#/proper\
ties/web_search_options/properties/user_location/properties/approximate/properties/city/type",keyword:"type",params:{type:"\
string"}};e===null?e=[F]:e.push(F),t++}if(w.country!==void 0&&typeof w.country!="string"){let F={instancePath:i+"/web_se\
arch_options/user_location/approximate/country",schemaPath:"#/properties/web_search_options/properties/user_location/pro\
perties/approximate/properties/country/type",keyword:"type",params:{type:"string"}};e===null?e=[F]:e.push(F),t++}if(w.region!==
void 0&&typeof w.region!="string"){let F={instancePath:i+"/web_search_options/user_location/approximate/region",schemaPath:"\
#/properties/web_search_options/properties/user_location/properties/approximate/properties/region/type",keyword:"type",params:{
type:"string"}};e===null?e=[F]:e.push(F),t++}if(w.timezone!==void 0&&typeof w.timezone!="string"){let F={instancePath:i+
"/web_search_options/user_location/approximate/timezone",schemaPath:"#/properties/web_search_options/properties/user_loc\
ation/properties/approximate/properties/timezone/type",keyword:"type",params:{type:"string"}};e===null?e=[F]:e.push(F),t++}}else{
let F={instancePath:i+"/web_search_options/user_location/approximate",schemaPath:"#/properties/web_search_options/proper\
ties/user_location/properties/approximate/type",keyword:"type",params:{type:"object"}};e===null?e=[F]:e.push(F),t++}}}}}else{
let y={instancePath:i+"/web_search_options",schemaPath:"#/properties/web_search_options/type",keyword:"type",params:{type:"\
object"}};e===null?e=[y]:e.push(y),t++}}}else{let u={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[u]:e.push(u),t++}return rr.errors=e,t===0}rr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qr=tr,
Qe={type:"object",required:["reportVersion","tool","command","startedAt","durationMs","profile","strict","outcome","prof\
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
array",items:{$ref:"#/$defs/exchange"}},summed:{type:"object",required:["exchanges","violations"],additionalProperties:!1,
properties:{exchanges:{type:"integer",minimum:1},violations:{type:"integer",minimum:0}}},timings:{type:"array",items:{$ref:"\
#/$defs/modeTimings"}},totals:{type:"object",required:["requests","retries","promptTokens","completionTokens","exchanges",
"violations"],additionalProperties:!1,properties:{requests:{type:"integer",minimum:0},retries:{type:"integer",minimum:0},
promptTokens:{type:"integer",minimum:0},completionTokens:{type:"integer",minimum:0},exchanges:{type:"integer",minimum:0},
violations:{type:"integer",minimum:0}}},problems:{type:"array",items:{$ref:"#/$defs/problem"}}},$defs:{overallVerdict:{type:"\
string",enum:["conforms","violates","incomplete"]},profileResult:{type:"object",required:["verdict","rules"],additionalProperties:!1,
properties:{verdict:{$ref:"#/$defs/overallVerdict"},rules:{type:"object",required:["pass","fail","warn","inconclusive","\
notApplicable","couldNotRun"],additionalProperties:!1,properties:{pass:{type:"integer",minimum:0},fail:{type:"integer",minimum:0},
warn:{type:"integer",minimum:0},inconclusive:{type:"integer",minimum:0},notApplicable:{type:"integer",minimum:0},couldNotRun:{
type:"integer",minimum:0}}}}},capability:{type:"object",required:["name","says","status"],additionalProperties:!1,properties:{
name:{type:"string"},says:{type:"string"},status:{type:"string",enum:["present","absent","unknown"]},proof:{type:"object",
required:["exchange","summary"],additionalProperties:!1,properties:{exchange:{type:"string"},summary:{type:"string"}}},required:{
type:"boolean"}}},ruleResult:{type:"object",required:["suite","level","says","basis","cite","matters","severity","verdic\
t","examined","violated","unseen"],additionalProperties:!1,properties:{suite:{type:"string"},level:{type:"string",enum:[
"MUST","SHOULD","MAY","INFO"]},says:{type:"string"},basis:{type:"string"},cite:{$ref:"#/$defs/citation"},matters:{type:"\
string"},clients:{type:"array",items:{type:"string"}},severity:{$ref:"#/$defs/severities"},verdict:{$ref:"#/$defs/verdic\
ts"},examined:{type:"integer",minimum:0},violated:{type:"integer",minimum:0},unseen:{type:"integer",minimum:0}}},citation:{
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
number"}}},curl:{type:"string"},evidence:{$ref:"#/$defs/evidence"},violations:{type:"array",items:{$ref:"#/$defs/violati\
on"}}}},evidence:{type:"object",required:["requestHeaders","responseHeaders"],additionalProperties:!1,properties:{requestHeaders:{
type:"array",items:{$ref:"#/$defs/headerField"}},requestBody:{$ref:"#/$defs/keptText"},responseHeaders:{type:"array",items:{
$ref:"#/$defs/headerField"}},responseBody:{$ref:"#/$defs/keptText"},events:{type:"array",items:{type:"object",required:[
"number","atMs","text"],additionalProperties:!1,properties:{number:{type:"integer",minimum:1},atMs:{type:"number"},text:{
type:"string"},omitted:{type:"integer",minimum:1}}}}}},headerField:{type:"object",required:["name","value"],additionalProperties:!1,
properties:{name:{type:"string"},value:{type:"string"}}},keptText:{type:"object",required:["text"],additionalProperties:!1,
properties:{text:{type:"string"},omitted:{type:"integer",minimum:1}}},violation:{type:"object",required:["rule","level",
"severity","symptom","message","times"],additionalProperties:!1,properties:{rule:{type:"string"},level:{type:"string"},severity:{
$ref:"#/$defs/severities"},symptom:{type:"string"},message:{type:"string"},pointer:{type:"string"},event:{type:"integer",
minimum:0},expected:{},actual:{},times:{type:"integer",minimum:1},follows:{type:"string"}}},modeTimings:{type:"object",required:[
"mode","exchanges","totalMs"],additionalProperties:!1,properties:{mode:{type:"string",enum:["json","sse"]},exchanges:{type:"\
integer",minimum:1},firstByteMs:{$ref:"#/$defs/distribution"},firstContentMs:{$ref:"#/$defs/distribution"},totalMs:{$ref:"\
#/$defs/distribution"},tokensPerSecond:{$ref:"#/$defs/distribution"}}},distribution:{type:"object",required:["count","p5\
0","p95"],additionalProperties:!1,properties:{count:{type:"integer",minimum:1},p50:{type:"number"},p95:{type:"number"}}},
problem:{type:"object",required:["where","message"],additionalProperties:!1,properties:{where:{type:"string"},message:{type:"\
string"}}}}},Er={type:"string",enum:["conforms","violates","incomplete"]};function Y(o,{instancePath:i="",parentData:x,parentDataProperty:A,
rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,m=Y.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.
items=void 0),typeof o!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(!(o==="conforms"||o==="violates"||o==="incomplete")){let r={instancePath:i,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:Er.enum}};e===null?e=[r]:e.push(r),t++}return Y.errors=e,t===0}Y.evaluated={dynamicProps:!1,
dynamicItems:!1};function Le(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,
m=Le.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.verdict===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ver\
dict"}};e===null?e=[r]:e.push(r),t++}if(o.rules===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"rules"}};e===null?e=[r]:e.push(r),t++}for(let r in o)if(!(r==="verdict"||r==="rules")){let s={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[s]:e.push(s),t++}if(o.verdict!==void 0&&(Y(o.verdict,{instancePath:i+"/verdict",parentData:o,parentDataProperty:"verd\
ict",rootData:q,dynamicAnchors:v})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),o.rules!==void 0){let r=o.rules;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.pass===void 0){let s={instancePath:i+"/rules",schemaPath:"#/properties\
/rules/required",keyword:"required",params:{missingProperty:"pass"}};e===null?e=[s]:e.push(s),t++}if(r.fail===void 0){let s={
instancePath:i+"/rules",schemaPath:"#/properties/rules/required",keyword:"required",params:{missingProperty:"fail"}};e===
null?e=[s]:e.push(s),t++}if(r.warn===void 0){let s={instancePath:i+"/rules",schemaPath:"#/properties/rules/required",keyword:"\
required",params:{missingProperty:"warn"}};e===null?e=[s]:e.push(s),t++}if(r.inconclusive===void 0){let s={instancePath:i+
"/rules",schemaPath:"#/properties/rules/required",keyword:"required",params:{missingProperty:"inconclusive"}};e===null?e=
[s]:e.push(s),t++}if(r.notApplicable===void 0){let s={instancePath:i+"/rules",schemaPath:"#/properties/rules/required",keyword:"\
required",params:{missingProperty:"notApplicable"}};e===null?e=[s]:e.push(s),t++}if(r.couldNotRun===void 0){let s={instancePath:i+
"/rules",schemaPath:"#/properties/rules/required",keyword:"required",params:{missingProperty:"couldNotRun"}};e===null?e=
[s]:e.push(s),t++}for(let s in r)if(!(s==="pass"||s==="fail"||s==="warn"||s==="inconclusive"||s==="notApplicable"||s==="\
couldNotRun")){let p={instancePath:i+"/rules",schemaPath:"#/properties/rules/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),t++}if(r.pass!==void 0){let s=r.pass;if(!(typeof s=="n\
umber"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let p={instancePath:i+"/rules/pass",schemaPath:"#/properties/rules/properties/p\
ass/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||
isNaN(s))){let p={instancePath:i+"/rules/pass",schemaPath:"#/properties/rules/properties/pass/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),t++}}if(r.fail!==void 0){let s=r.fail;if(!(typeof s=="number"&&
!(s%1)&&!isNaN(s)&&isFinite(s))){let p={instancePath:i+"/rules/fail",schemaPath:"#/properties/rules/properties/fail/type",
keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){
let p={instancePath:i+"/rules/fail",schemaPath:"#/properties/rules/properties/fail/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[p]:e.push(p),t++}}if(r.warn!==void 0){let s=r.warn;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let p={instancePath:i+"/rules/warn",schemaPath:"#/properties/rules/properties/warn/type",keyword:"type",params:{
type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let p={instancePath:i+
"/rules/warn",schemaPath:"#/properties/rules/properties/warn/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[p]:e.push(p),t++}}if(r.inconclusive!==void 0){let s=r.inconclusive;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let p={instancePath:i+"/rules/inconclusive",schemaPath:"#/properties/rules/properties/inconclusive/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let p={
instancePath:i+"/rules/inconclusive",schemaPath:"#/properties/rules/properties/inconclusive/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[p]:e.push(p),t++}}if(r.notApplicable!==void 0){let s=r.notApplicable;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let p={instancePath:i+"/rules/notApplicable",schemaPath:"#/properties/rules/p\
roperties/notApplicable/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&
isFinite(s)&&(s<0||isNaN(s))){let p={instancePath:i+"/rules/notApplicable",schemaPath:"#/properties/rules/properties/not\
Applicable/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),t++}}if(r.couldNotRun!==
void 0){let s=r.couldNotRun;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let p={instancePath:i+"/rules/coul\
dNotRun",schemaPath:"#/properties/rules/properties/couldNotRun/type",keyword:"type",params:{type:"integer"}};e===null?e=
[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let p={instancePath:i+"/rules/couldNotRun",schemaPath:"\
#/properties/rules/properties/couldNotRun/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.
push(p),t++}}}else{let s={instancePath:i+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return Le.errors=e,t===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Or={type:"\
object",required:["name","says","status"],additionalProperties:!1,properties:{name:{type:"string"},says:{type:"string"},
status:{type:"string",enum:["present","absent","unknown"]},proof:{type:"object",required:["exchange","summary"],additionalProperties:!1,
properties:{exchange:{type:"string"},summary:{type:"string"}}},required:{type:"boolean"}}};function Ie(o,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,m=Ie.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(o.says===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"says"}};e===null?e=[r]:e.push(
r),t++}if(o.status===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"s\
tatus"}};e===null?e=[r]:e.push(r),t++}for(let r in o)if(!(r==="name"||r==="says"||r==="status"||r==="proof"||r==="requir\
ed")){let s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(o.name!==void 0&&typeof o.name!="string"){let r={instancePath:i+"/name",schemaPath:"#/pr\
operties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.says!==void 0&&typeof o.says!=
"string"){let r={instancePath:i+"/says",schemaPath:"#/properties/says/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(o.status!==void 0){let r=o.status;if(typeof r!="string"){let s={instancePath:i+"/status",schemaPath:"\
#/properties/status/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="present"||r==="a\
bsent"||r==="unknown")){let s={instancePath:i+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:Or.
properties.status.enum}};e===null?e=[s]:e.push(s),t++}}if(o.proof!==void 0){let r=o.proof;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.exchange===void 0){let s={instancePath:i+"/proof",schemaPath:"#/properties/proof/required",keyword:"req\
uired",params:{missingProperty:"exchange"}};e===null?e=[s]:e.push(s),t++}if(r.summary===void 0){let s={instancePath:i+"/\
proof",schemaPath:"#/properties/proof/required",keyword:"required",params:{missingProperty:"summary"}};e===null?e=[s]:e.
push(s),t++}for(let s in r)if(!(s==="exchange"||s==="summary")){let p={instancePath:i+"/proof",schemaPath:"#/properties/\
proof/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),t++}if(r.
exchange!==void 0&&typeof r.exchange!="string"){let s={instancePath:i+"/proof/exchange",schemaPath:"#/properties/proof/p\
roperties/exchange/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r.summary!==void 0&&typeof r.
summary!="string"){let s={instancePath:i+"/proof/summary",schemaPath:"#/properties/proof/properties/summary/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/proof",schemaPath:"#/properties\
/proof/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(o.required!==void 0&&typeof o.required!=
"boolean"){let r={instancePath:i+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolea\
n"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return Ie.errors=e,t===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kr={type:"\
object",required:["suite","level","says","basis","cite","matters","severity","verdict","examined","violated","unseen"],additionalProperties:!1,
properties:{suite:{type:"string"},level:{type:"string",enum:["MUST","SHOULD","MAY","INFO"]},says:{type:"string"},basis:{
type:"string"},cite:{$ref:"#/$defs/citation"},matters:{type:"string"},clients:{type:"array",items:{type:"string"}},severity:{
$ref:"#/$defs/severities"},verdict:{$ref:"#/$defs/verdicts"},examined:{type:"integer",minimum:0},violated:{type:"integer",
minimum:0},unseen:{type:"integer",minimum:0}}};function Me(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,
m=Me.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};
e===null?e=[r]:e.push(r),t++}if(o.url===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"url"}};e===null?e=[r]:e.push(r),t++}for(let r in o)if(!(r==="title"||r==="url")){let s={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(
s),t++}if(o.title!==void 0&&typeof o.title!="string"){let r={instancePath:i+"/title",schemaPath:"#/properties/title/type",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.url!==void 0&&typeof o.url!="string"){let r={instancePath:i+
"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Me.errors=
e,t===0}Me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Br={type:"string",enum:["error","warning","info","off"]};function Ve(o,{instancePath:i="",parentData:x,parentDataProperty:A,
rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,m=Ve.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof o!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}if(!(o==="error"||o==="warning"||o==="info"||o==="off")){let r={instancePath:i,schemaPath:"#/en\
um",keyword:"enum",params:{allowedValues:Br.enum}};e===null?e=[r]:e.push(r),t++}return Ve.errors=e,t===0}Ve.evaluated={dynamicProps:!1,
dynamicItems:!1};function J(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){
let e=null,t=0,m=J.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&
!Array.isArray(o))for(let r in o)Ve(o[r],{instancePath:i+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:r,
rootData:q,dynamicAnchors:v})||(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length);else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return J.errors=e,t===0}J.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Tr={type:"string",enum:["pass","fail","warn","not-applicable","inconclusive","could-not-run"]};function Ee(o,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,m=Ee.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof o!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(!(o==="pass"||o==="fail"||o==="warn"||o==="not-applicable"||
o==="inconclusive"||o==="could-not-run")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Tr.
enum}};e===null?e=[r]:e.push(r),t++}return Ee.errors=e,t===0}Ee.evaluated={dynamicProps:!1,dynamicItems:!1};function Q(o,{
instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,m=Q.evaluated;if(m.
dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o))for(let r in o)
Ee(o[r],{instancePath:i+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:r,rootData:q,dynamicAnchors:v})||
(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length);else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return Q.errors=e,t===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Oe(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,
m=Oe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.suite===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suite"}};
e===null?e=[r]:e.push(r),t++}if(o.level===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"level"}};e===null?e=[r]:e.push(r),t++}if(o.says===void 0){let r={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"says"}};e===null?e=[r]:e.push(r),t++}if(o.basis===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"basis"}};e===null?e=[r]:e.push(r),t++}if(o.cite===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cite"}};e===null?e=[r]:e.push(
r),t++}if(o.matters===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
matters"}};e===null?e=[r]:e.push(r),t++}if(o.severity===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"severity"}};e===null?e=[r]:e.push(r),t++}if(o.verdict===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"verdict"}};e===null?e=[r]:e.push(r),t++}if(o.examined===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"examined"}};e===null?e=
[r]:e.push(r),t++}if(o.violated===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
violated"}};e===null?e=[r]:e.push(r),t++}if(o.unseen===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"unseen"}};e===null?e=[r]:e.push(r),t++}for(let r in o)if(!re.call(kr.properties,r)){let s={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[s]:e.push(s),t++}if(o.suite!==void 0&&typeof o.suite!="string"){let r={instancePath:i+"/suite",schemaPath:"#/properti\
es/suite/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.level!==void 0){let r=o.level;if(typeof r!=
"string"){let s={instancePath:i+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type:"string"}};e===
null?e=[s]:e.push(s),t++}if(!(r==="MUST"||r==="SHOULD"||r==="MAY"||r==="INFO")){let s={instancePath:i+"/level",schemaPath:"\
#/properties/level/enum",keyword:"enum",params:{allowedValues:kr.properties.level.enum}};e===null?e=[s]:e.push(s),t++}}if(o.
says!==void 0&&typeof o.says!="string"){let r={instancePath:i+"/says",schemaPath:"#/properties/says/type",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.basis!==void 0&&typeof o.basis!="string"){let r={instancePath:i+
"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.cite!==
void 0&&(Me(o.cite,{instancePath:i+"/cite",parentData:o,parentDataProperty:"cite",rootData:q,dynamicAnchors:v})||(e=e===
null?Me.errors:e.concat(Me.errors),t=e.length)),o.matters!==void 0&&typeof o.matters!="string"){let r={instancePath:i+"/\
matters",schemaPath:"#/properties/matters/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.
clients!==void 0){let r=o.clients;if(Array.isArray(r)){let s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){let c={
instancePath:i+"/clients/"+p,schemaPath:"#/properties/clients/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[c]:e.push(c),t++}}else{let s={instancePath:i+"/clients",schemaPath:"#/properties/clients/type",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),t++}}if(o.severity!==void 0&&(J(o.severity,{instancePath:i+"/severity",parentData:o,
parentDataProperty:"severity",rootData:q,dynamicAnchors:v})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)),o.verdict!==
void 0&&(Q(o.verdict,{instancePath:i+"/verdict",parentData:o,parentDataProperty:"verdict",rootData:q,dynamicAnchors:v})||
(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),o.examined!==void 0){let r=o.examined;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+"/examined",schemaPath:"#/properties/examined/type",keyword:"type",params:{
type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:i+
"/examined",schemaPath:"#/properties/examined/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:
e.push(s),t++}}if(o.violated!==void 0){let r=o.violated;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={
instancePath:i+"/violated",schemaPath:"#/properties/violated/type",keyword:"type",params:{type:"integer"}};e===null?e=[s]:
e.push(s),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:i+"/violated",schemaPath:"#/prope\
rties/violated/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}if(o.unseen!==
void 0){let r=o.unseen;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+"/unseen",schemaPath:"\
#/properties/unseen/type",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(
r)&&(r<0||isNaN(r))){let s={instancePath:i+"/unseen",schemaPath:"#/properties/unseen/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return Oe.errors=e,t===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Cr={type:"object",required:["id","case","suite","says","axes","verdict","durationMs","attempts","flaky","exercises",
"rerun"],additionalProperties:!1,properties:{id:{type:"string"},case:{type:"string"},suite:{type:"string"},says:{type:"s\
tring"},axes:{type:"object",additionalProperties:{type:"string"}},verdict:{$ref:"#/$defs/verdicts"},reason:{type:"string"},
durationMs:{type:"number"},attempts:{type:"array",items:{$ref:"#/$defs/attempt"}},flaky:{type:"boolean"},flakiness:{type:"\
object",required:["failed","attempts"],additionalProperties:!1,properties:{failed:{type:"integer",minimum:1},attempts:{type:"\
integer",minimum:2}}},exercises:{type:"array",items:{type:"string"}},rerun:{type:"string"}}};function Be(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,
m=Be.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.exchanges===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"e\
xchanges"}};e===null?e=[r]:e.push(r),t++}for(let r in o)if(r!=="exchanges"){let s={instancePath:i,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(o.exchanges!==
void 0){let r=o.exchanges;if(Array.isArray(r)){let s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){let c={instancePath:i+
"/exchanges/"+p,schemaPath:"#/properties/exchanges/items/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(
c),t++}}else{let s={instancePath:i+"/exchanges",schemaPath:"#/properties/exchanges/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return Be.errors=e,t===0}Be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Te(o,{
instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,m=Te.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.id===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.
push(r),t++}if(o.case===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
case"}};e===null?e=[r]:e.push(r),t++}if(o.suite===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"suite"}};e===null?e=[r]:e.push(r),t++}if(o.says===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"says"}};e===null?e=[r]:e.push(r),t++}if(o.axes===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"axes"}};e===null?e=[r]:e.push(r),t++}
if(o.verdict===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"verdict"}};
e===null?e=[r]:e.push(r),t++}if(o.durationMs===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"durationMs"}};e===null?e=[r]:e.push(r),t++}if(o.attempts===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"attempts"}};e===null?e=[r]:e.push(r),t++}if(o.flaky===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"flaky"}};e===null?e=[r]:e.push(r),t++}
if(o.exercises===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"exerc\
ises"}};e===null?e=[r]:e.push(r),t++}if(o.rerun===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"rerun"}};e===null?e=[r]:e.push(r),t++}for(let r in o)if(!re.call(Cr.properties,r)){let s={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(
s),t++}if(o.id!==void 0&&typeof o.id!="string"){let r={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.case!==void 0&&typeof o.case!="string"){let r={instancePath:i+
"/case",schemaPath:"#/properties/case/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.suite!==
void 0&&typeof o.suite!="string"){let r={instancePath:i+"/suite",schemaPath:"#/properties/suite/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.says!==void 0&&typeof o.says!="string"){let r={instancePath:i+"/says",
schemaPath:"#/properties/says/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.axes!==void 0){
let r=o.axes;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(typeof r[s]!="string"){let p={instancePath:i+
"/axes/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/axes/additionalProperties/type",keyword:"type",
params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}else{let s={instancePath:i+"/axes",schemaPath:"#/properties/axes/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(o.verdict!==void 0&&(Q(o.verdict,{instancePath:i+
"/verdict",parentData:o,parentDataProperty:"verdict",rootData:q,dynamicAnchors:v})||(e=e===null?Q.errors:e.concat(Q.errors),
t=e.length)),o.reason!==void 0&&typeof o.reason!="string"){let r={instancePath:i+"/reason",schemaPath:"#/properties/reas\
on/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.durationMs!==void 0){let r=o.durationMs;
if(!(typeof r=="number"&&isFinite(r))){let s={instancePath:i+"/durationMs",schemaPath:"#/properties/durationMs/type",keyword:"\
type",params:{type:"number"}};e===null?e=[s]:e.push(s),t++}}if(o.attempts!==void 0){let r=o.attempts;if(Array.isArray(r)){
let s=r.length;for(let p=0;p<s;p++)Be(r[p],{instancePath:i+"/attempts/"+p,parentData:r,parentDataProperty:p,rootData:q,dynamicAnchors:v})||
(e=e===null?Be.errors:e.concat(Be.errors),t=e.length)}else{let s={instancePath:i+"/attempts",schemaPath:"#/properties/at\
tempts/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(o.flaky!==void 0&&typeof o.flaky!="b\
oolean"){let r={instancePath:i+"/flaky",schemaPath:"#/properties/flaky/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[r]:e.push(r),t++}if(o.flakiness!==void 0){let r=o.flakiness;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.failed===
void 0){let s={instancePath:i+"/flakiness",schemaPath:"#/properties/flakiness/required",keyword:"required",params:{missingProperty:"\
failed"}};e===null?e=[s]:e.push(s),t++}if(r.attempts===void 0){let s={instancePath:i+"/flakiness",schemaPath:"#/properti\
es/flakiness/required",keyword:"required",params:{missingProperty:"attempts"}};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="failed"||s==="attempts")){let p={instancePath:i+"/flakiness",schemaPath:"#/properties/flakiness/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),t++}if(r.failed!==void 0){
let s=r.failed;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let p={instancePath:i+"/flakiness/failed",schemaPath:"\
#/properties/flakiness/properties/failed/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof s==
"number"&&isFinite(s)&&(s<1||isNaN(s))){let p={instancePath:i+"/flakiness/failed",schemaPath:"#/properties/flakiness/pro\
perties/failed/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),t++}}if(r.attempts!==
void 0){let s=r.attempts;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let p={instancePath:i+"/flakiness/att\
empts",schemaPath:"#/properties/flakiness/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[
p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)&&(s<2||isNaN(s))){let p={instancePath:i+"/flakiness/attempts",schemaPath:"\
#/properties/flakiness/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:2}};e===null?e=[p]:e.
push(p),t++}}}else{let s={instancePath:i+"/flakiness",schemaPath:"#/properties/flakiness/type",keyword:"type",params:{type:"\
object"}};e===null?e=[s]:e.push(s),t++}}if(o.exercises!==void 0){let r=o.exercises;if(Array.isArray(r)){let s=r.length;for(let p=0;p<
s;p++)if(typeof r[p]!="string"){let c={instancePath:i+"/exercises/"+p,schemaPath:"#/properties/exercises/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[c]:e.push(c),t++}}else{let s={instancePath:i+"/exercises",schemaPath:"#/proper\
ties/exercises/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(o.rerun!==void 0&&typeof o.rerun!=
"string"){let r={instancePath:i+"/rerun",schemaPath:"#/properties/rerun/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return Te.errors=e,t===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Hr={type:"objec\
t",required:["id","method","path","ending","startedAt","timings","requestBytes","responseBytes","curl","violations"],additionalProperties:!1,
properties:{id:{type:"string"},cell:{type:"string"},source:{type:"object",required:["file","entry"],additionalProperties:!1,
properties:{file:{type:"string"},entry:{type:"integer",minimum:0},comment:{type:"string"}}},method:{type:"string"},path:{
type:"string"},status:{type:"integer"},ending:{type:"string"},endingMessage:{type:"string"},startedAt:{type:"string"},timings:{
type:"object",required:["endMs"],additionalProperties:!1,properties:{headersMs:{type:"number"},firstByteMs:{type:"number"},
firstContentMs:{type:"number"},endMs:{type:"number"}}},requestBytes:{type:"integer",minimum:0},responseBytes:{type:"inte\
ger",minimum:0},events:{type:"integer",minimum:0},usage:{type:"object",required:["prompt","completion"],additionalProperties:!1,
properties:{prompt:{type:"number"},completion:{type:"number"}}},curl:{type:"string"},evidence:{$ref:"#/$defs/evidence"},
violations:{type:"array",items:{$ref:"#/$defs/violation"}}}};function Z(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,m=Z.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){
if(o.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),t++}if(o.value===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
value"}};e===null?e=[r]:e.push(r),t++}for(let r in o)if(!(r==="name"||r==="value")){let s={instancePath:i,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(o.name!==
void 0&&typeof o.name!="string"){let r={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.value!==void 0&&typeof o.value!="string"){let r={instancePath:i+"/valu\
e",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Z.errors=e,
t===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function K(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,m=K.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){
if(o.text===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"text"}};e===
null?e=[r]:e.push(r),t++}for(let r in o)if(!(r==="text"||r==="omitted")){let s={instancePath:i,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(o.text!==void 0&&
typeof o.text!="string"){let r={instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}if(o.omitted!==void 0){let r=o.omitted;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let s={instancePath:i+"/omitted",schemaPath:"#/properties/omitted/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:i+"/omitted",
schemaPath:"#/properties/omitted/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[s]:e.push(s),t++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return K.errors=
e,t===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ce(o,{instancePath:i="",parentData:x,parentDataProperty:A,
rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,m=Ce.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.requestHeaders===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"requestHeaders"}};e===null?e=[r]:e.push(r),t++}if(o.responseHeaders===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"responseHeaders"}};e===
null?e=[r]:e.push(r),t++}for(let r in o)if(!(r==="requestHeaders"||r==="requestBody"||r==="responseHeaders"||r==="respon\
seBody"||r==="events")){let s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(o.requestHeaders!==void 0){let r=o.requestHeaders;if(Array.isArray(
r)){let s=r.length;for(let p=0;p<s;p++)Z(r[p],{instancePath:i+"/requestHeaders/"+p,parentData:r,parentDataProperty:p,rootData:q,
dynamicAnchors:v})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)}else{let s={instancePath:i+"/requestHeaders",schemaPath:"\
#/properties/requestHeaders/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(o.requestBody!==
void 0&&(K(o.requestBody,{instancePath:i+"/requestBody",parentData:o,parentDataProperty:"requestBody",rootData:q,dynamicAnchors:v})||
(e=e===null?K.errors:e.concat(K.errors),t=e.length)),o.responseHeaders!==void 0){let r=o.responseHeaders;if(Array.isArray(
r)){let s=r.length;for(let p=0;p<s;p++)Z(r[p],{instancePath:i+"/responseHeaders/"+p,parentData:r,parentDataProperty:p,rootData:q,
dynamicAnchors:v})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)}else{let s={instancePath:i+"/responseHeaders",schemaPath:"\
#/properties/responseHeaders/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(o.responseBody!==
void 0&&(K(o.responseBody,{instancePath:i+"/responseBody",parentData:o,parentDataProperty:"responseBody",rootData:q,dynamicAnchors:v})||
(e=e===null?K.errors:e.concat(K.errors),t=e.length)),o.events!==void 0){let r=o.events;if(Array.isArray(r)){let s=r.length;
for(let p=0;p<s;p++){let c=r[p];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.number===void 0){let a={instancePath:i+
"/events/"+p,schemaPath:"#/properties/events/items/required",keyword:"required",params:{missingProperty:"number"}};e===null?
e=[a]:e.push(a),t++}if(c.atMs===void 0){let a={instancePath:i+"/events/"+p,schemaPath:"#/properties/events/items/require\
d",keyword:"required",params:{missingProperty:"atMs"}};e===null?e=[a]:e.push(a),t++}if(c.text===void 0){let a={instancePath:i+
"/events/"+p,schemaPath:"#/properties/events/items/required",keyword:"required",params:{missingProperty:"text"}};e===null?
e=[a]:e.push(a),t++}for(let a in c)if(!(a==="number"||a==="atMs"||a==="text"||a==="omitted")){let n={instancePath:i+"/ev\
ents/"+p,schemaPath:"#/properties/events/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[n]:e.push(n),t++}if(c.number!==void 0){let a=c.number;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){
let n={instancePath:i+"/events/"+p+"/number",schemaPath:"#/properties/events/items/properties/number/type",keyword:"type",
params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){let n={instancePath:i+
"/events/"+p+"/number",schemaPath:"#/properties/events/items/properties/number/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[n]:e.push(n),t++}}if(c.atMs!==void 0){let a=c.atMs;if(!(typeof a=="number"&&isFinite(a))){let n={
instancePath:i+"/events/"+p+"/atMs",schemaPath:"#/properties/events/items/properties/atMs/type",keyword:"type",params:{type:"\
number"}};e===null?e=[n]:e.push(n),t++}}if(c.text!==void 0&&typeof c.text!="string"){let a={instancePath:i+"/events/"+p+
"/text",schemaPath:"#/properties/events/items/properties/text/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:
e.push(a),t++}if(c.omitted!==void 0){let a=c.omitted;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:i+
"/events/"+p+"/omitted",schemaPath:"#/properties/events/items/properties/omitted/type",keyword:"type",params:{type:"inte\
ger"}};e===null?e=[n]:e.push(n),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){let n={instancePath:i+"/events/"+
p+"/omitted",schemaPath:"#/properties/events/items/properties/omitted/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}};e===null?e=[n]:e.push(n),t++}}}else{let a={instancePath:i+"/events/"+p,schemaPath:"#/properties/events/items/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i+"/events",schemaPath:"\
#/properties/events/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ce.errors=e,t===0}Ce.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var zr={type:"object",required:["rule","level","severity","symptom","message",
"times"],additionalProperties:!1,properties:{rule:{type:"string"},level:{type:"string"},severity:{$ref:"#/$defs/severiti\
es"},symptom:{type:"string"},message:{type:"string"},pointer:{type:"string"},event:{type:"integer",minimum:0},expected:{},
actual:{},times:{type:"integer",minimum:1},follows:{type:"string"}}};function He(o,{instancePath:i="",parentData:x,parentDataProperty:A,
rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,m=He.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.rule===void 0){let r={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"rule"}};e===null?e=[r]:e.push(r),t++}if(o.level===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"level"}};e===null?e=[r]:e.push(r),t++}if(o.severity===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"severity"}};e===null?e=
[r]:e.push(r),t++}if(o.symptom===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
symptom"}};e===null?e=[r]:e.push(r),t++}if(o.message===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"message"}};e===null?e=[r]:e.push(r),t++}if(o.times===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"times"}};e===null?e=[r]:e.push(r),t++}for(let r in o)if(!re.call(
zr.properties,r)){let s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(o.rule!==void 0&&typeof o.rule!="string"){let r={instancePath:i+"/rule",schemaPath:"#/pr\
operties/rule/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.level!==void 0&&typeof o.level!=
"string"){let r={instancePath:i+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}if(o.severity!==void 0&&(J(o.severity,{instancePath:i+"/severity",parentData:o,parentDataProperty:"\
severity",rootData:q,dynamicAnchors:v})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)),o.symptom!==void 0&&typeof o.
symptom!="string"){let r={instancePath:i+"/symptom",schemaPath:"#/properties/symptom/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}if(o.message!==void 0&&typeof o.message!="string"){let r={instancePath:i+"/messag\
e",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.pointer!==
void 0&&typeof o.pointer!="string"){let r={instancePath:i+"/pointer",schemaPath:"#/properties/pointer/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.event!==void 0){let r=o.event;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{
type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:i+
"/event",schemaPath:"#/properties/event/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(
s),t++}}if(o.times!==void 0){let r=o.times;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+
"/times",schemaPath:"#/properties/times/type",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r==
"number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:i+"/times",schemaPath:"#/properties/times/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[s]:e.push(s),t++}}if(o.follows!==void 0&&typeof o.follows!="strin\
g"){let r={instancePath:i+"/follows",schemaPath:"#/properties/follows/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return He.errors=e,t===0}He.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ze(o,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,m=ze.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.id===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),t++}if(o.method===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"method"}};e===null?e=[r]:e.push(
r),t++}if(o.path===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pat\
h"}};e===null?e=[r]:e.push(r),t++}if(o.ending===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"ending"}};e===null?e=[r]:e.push(r),t++}if(o.startedAt===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"startedAt"}};e===null?e=[r]:e.push(r),t++}if(o.timings===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"timings"}};e===null?e=[r]:e.push(
r),t++}if(o.requestBytes===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
requestBytes"}};e===null?e=[r]:e.push(r),t++}if(o.responseBytes===void 0){let r={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"responseBytes"}};e===null?e=[r]:e.push(r),t++}if(o.curl===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"curl"}};e===null?e=[r]:e.push(r),t++}if(o.violations===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"violations"}};e===null?
e=[r]:e.push(r),t++}for(let r in o)if(!re.call(Hr.properties,r)){let s={instancePath:i,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(o.id!==void 0&&typeof o.
id!="string"){let r={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(o.cell!==void 0&&typeof o.cell!="string"){let r={instancePath:i+"/cell",schemaPath:"#/properties/\
cell/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.source!==void 0){let r=o.source;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.file===void 0){let s={instancePath:i+"/source",schemaPath:"#/properties/sour\
ce/required",keyword:"required",params:{missingProperty:"file"}};e===null?e=[s]:e.push(s),t++}if(r.entry===void 0){let s={
instancePath:i+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty:"entry"}};
e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="file"||s==="entry"||s==="comment")){let p={instancePath:i+"/source",
schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===
null?e=[p]:e.push(p),t++}if(r.file!==void 0&&typeof r.file!="string"){let s={instancePath:i+"/source/file",schemaPath:"#\
/properties/source/properties/file/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r.entry!==
void 0){let s=r.entry;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let p={instancePath:i+"/source/entry",schemaPath:"\
#/properties/source/properties/entry/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof s==
"number"&&isFinite(s)&&(s<0||isNaN(s))){let p={instancePath:i+"/source/entry",schemaPath:"#/properties/source/properties\
/entry/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),t++}}if(r.comment!==void 0&&
typeof r.comment!="string"){let s={instancePath:i+"/source/comment",schemaPath:"#/properties/source/properties/comment/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/source",schemaPath:"\
#/properties/source/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(o.method!==void 0&&typeof o.
method!="string"){let r={instancePath:i+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[r]:e.push(r),t++}if(o.path!==void 0&&typeof o.path!="string"){let r={instancePath:i+"/path",schemaPath:"\
#/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.status!==void 0){let r=o.
status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+"/status",schemaPath:"#/propertie\
s/status/type",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}}if(o.ending!==void 0&&typeof o.ending!=
"string"){let r={instancePath:i+"/ending",schemaPath:"#/properties/ending/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}if(o.endingMessage!==void 0&&typeof o.endingMessage!="string"){let r={instancePath:i+"/endingMe\
ssage",schemaPath:"#/properties/endingMessage/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
if(o.startedAt!==void 0&&typeof o.startedAt!="string"){let r={instancePath:i+"/startedAt",schemaPath:"#/properties/start\
edAt/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.timings!==void 0){let r=o.timings;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.endMs===void 0){let s={instancePath:i+"/timings",schemaPath:"#/properties/ti\
mings/required",keyword:"required",params:{missingProperty:"endMs"}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s===
"headersMs"||s==="firstByteMs"||s==="firstContentMs"||s==="endMs")){let p={instancePath:i+"/timings",schemaPath:"#/prope\
rties/timings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.push(
p),t++}if(r.headersMs!==void 0){let s=r.headersMs;if(!(typeof s=="number"&&isFinite(s))){let p={instancePath:i+"/timings\
/headersMs",schemaPath:"#/properties/timings/properties/headersMs/type",keyword:"type",params:{type:"number"}};e===null?
e=[p]:e.push(p),t++}}if(r.firstByteMs!==void 0){let s=r.firstByteMs;if(!(typeof s=="number"&&isFinite(s))){let p={instancePath:i+
"/timings/firstByteMs",schemaPath:"#/properties/timings/properties/firstByteMs/type",keyword:"type",params:{type:"number"}};
e===null?e=[p]:e.push(p),t++}}if(r.firstContentMs!==void 0){let s=r.firstContentMs;if(!(typeof s=="number"&&isFinite(s))){
let p={instancePath:i+"/timings/firstContentMs",schemaPath:"#/properties/timings/properties/firstContentMs/type",keyword:"\
type",params:{type:"number"}};e===null?e=[p]:e.push(p),t++}}if(r.endMs!==void 0){let s=r.endMs;if(!(typeof s=="number"&&
isFinite(s))){let p={instancePath:i+"/timings/endMs",schemaPath:"#/properties/timings/properties/endMs/type",keyword:"ty\
pe",params:{type:"number"}};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i+"/timings",schemaPath:"#/propertie\
s/timings/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(o.requestBytes!==void 0){let r=o.
requestBytes;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+"/requestBytes",schemaPath:"\
#/properties/requestBytes/type",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="numbe\
r"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:i+"/requestBytes",schemaPath:"#/properties/requestBytes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}if(o.responseBytes!==void 0){let r=o.responseBytes;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+"/responseBytes",schemaPath:"#/propertie\
s/responseBytes/type",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(
r)&&(r<0||isNaN(r))){let s={instancePath:i+"/responseBytes",schemaPath:"#/properties/responseBytes/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}if(o.events!==void 0){let r=o.events;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+"/events",schemaPath:"#/properties/events/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={
instancePath:i+"/events",schemaPath:"#/properties/events/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===
null?e=[s]:e.push(s),t++}}if(o.usage!==void 0){let r=o.usage;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let s={instancePath:i+"/usage",schemaPath:"#/properties/usage/required",keyword:"required",params:{missingProperty:"\
prompt"}};e===null?e=[s]:e.push(s),t++}if(r.completion===void 0){let s={instancePath:i+"/usage",schemaPath:"#/properties\
/usage/required",keyword:"required",params:{missingProperty:"completion"}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s===
"prompt"||s==="completion")){let p={instancePath:i+"/usage",schemaPath:"#/properties/usage/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),t++}if(r.prompt!==void 0){let s=r.prompt;if(!(typeof s==
"number"&&isFinite(s))){let p={instancePath:i+"/usage/prompt",schemaPath:"#/properties/usage/properties/prompt/type",keyword:"\
type",params:{type:"number"}};e===null?e=[p]:e.push(p),t++}}if(r.completion!==void 0){let s=r.completion;if(!(typeof s==
"number"&&isFinite(s))){let p={instancePath:i+"/usage/completion",schemaPath:"#/properties/usage/properties/completion/t\
ype",keyword:"type",params:{type:"number"}};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i+"/usage",schemaPath:"\
#/properties/usage/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(o.curl!==void 0&&typeof o.
curl!="string"){let r={instancePath:i+"/curl",schemaPath:"#/properties/curl/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}if(o.evidence!==void 0&&(Ce(o.evidence,{instancePath:i+"/evidence",parentData:o,parentDataProperty:"\
evidence",rootData:q,dynamicAnchors:v})||(e=e===null?Ce.errors:e.concat(Ce.errors),t=e.length)),o.violations!==void 0){let r=o.
violations;if(Array.isArray(r)){let s=r.length;for(let p=0;p<s;p++)He(r[p],{instancePath:i+"/violations/"+p,parentData:r,
parentDataProperty:p,rootData:q,dynamicAnchors:v})||(e=e===null?He.errors:e.concat(He.errors),t=e.length)}else{let s={instancePath:i+
"/violations",schemaPath:"#/properties/violations/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ze.
errors=e,t===0}ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rr={type:"object",required:["mode","exchanges",
"totalMs"],additionalProperties:!1,properties:{mode:{type:"string",enum:["json","sse"]},exchanges:{type:"integer",minimum:1},
firstByteMs:{$ref:"#/$defs/distribution"},firstContentMs:{$ref:"#/$defs/distribution"},totalMs:{$ref:"#/$defs/distributi\
on"},tokensPerSecond:{$ref:"#/$defs/distribution"}}};function T(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,m=T.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){
if(o.count===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"count"}};
e===null?e=[r]:e.push(r),t++}if(o.p50===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"p50"}};e===null?e=[r]:e.push(r),t++}if(o.p95===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"p95"}};e===null?e=[r]:e.push(r),t++}for(let r in o)if(!(r==="count"||r==="p50"||r==="\
p95")){let s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(o.count!==void 0){let r=o.count;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
let s={instancePath:i+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"}};e===null?e=[
s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:i+"/count",schemaPath:"#/prope\
rties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[s]:e.push(s),t++}}if(o.p50!==void 0){
let r=o.p50;if(!(typeof r=="number"&&isFinite(r))){let s={instancePath:i+"/p50",schemaPath:"#/properties/p50/type",keyword:"\
type",params:{type:"number"}};e===null?e=[s]:e.push(s),t++}}if(o.p95!==void 0){let r=o.p95;if(!(typeof r=="number"&&isFinite(
r))){let s={instancePath:i+"/p95",schemaPath:"#/properties/p95/type",keyword:"type",params:{type:"number"}};e===null?e=[
s]:e.push(s),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return T.errors=e,t===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Re(o,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,m=Re.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.mode===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"mode"}};e===null?e=[r]:e.push(r),t++}if(o.exchanges===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"exchanges"}};e===null?
e=[r]:e.push(r),t++}if(o.totalMs===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
totalMs"}};e===null?e=[r]:e.push(r),t++}for(let r in o)if(!(r==="mode"||r==="exchanges"||r==="firstByteMs"||r==="firstCo\
ntentMs"||r==="totalMs"||r==="tokensPerSecond")){let s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(o.mode!==void 0){let r=o.mode;if(typeof r!=
"string"){let s={instancePath:i+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),t++}if(!(r==="json"||r==="sse")){let s={instancePath:i+"/mode",schemaPath:"#/properties/mode/enum",keyword:"\
enum",params:{allowedValues:Rr.properties.mode.enum}};e===null?e=[s]:e.push(s),t++}}if(o.exchanges!==void 0){let r=o.exchanges;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+"/exchanges",schemaPath:"#/properties/ex\
changes/type",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)&&(r<
1||isNaN(r))){let s={instancePath:i+"/exchanges",schemaPath:"#/properties/exchanges/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[s]:e.push(s),t++}}o.firstByteMs!==void 0&&(T(o.firstByteMs,{instancePath:i+"/firstByteMs",parentData:o,
parentDataProperty:"firstByteMs",rootData:q,dynamicAnchors:v})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),o.firstContentMs!==
void 0&&(T(o.firstContentMs,{instancePath:i+"/firstContentMs",parentData:o,parentDataProperty:"firstContentMs",rootData:q,
dynamicAnchors:v})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),o.totalMs!==void 0&&(T(o.totalMs,{instancePath:i+
"/totalMs",parentData:o,parentDataProperty:"totalMs",rootData:q,dynamicAnchors:v})||(e=e===null?T.errors:e.concat(T.errors),
t=e.length)),o.tokensPerSecond!==void 0&&(T(o.tokensPerSecond,{instancePath:i+"/tokensPerSecond",parentData:o,parentDataProperty:"\
tokensPerSecond",rootData:q,dynamicAnchors:v})||(e=e===null?T.errors:e.concat(T.errors),t=e.length))}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Re.errors=e,t===0}Re.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Se(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,
m=Se.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.where===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"where"}};
e===null?e=[r]:e.push(r),t++}if(o.message===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"message"}};e===null?e=[r]:e.push(r),t++}for(let r in o)if(!(r==="where"||r==="message")){let s={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(
s),t++}if(o.where!==void 0&&typeof o.where!="string"){let r={instancePath:i+"/where",schemaPath:"#/properties/where/type",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.message!==void 0&&typeof o.message!="string"){let r={
instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return Se.errors=e,t===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function tr(o,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,m=tr.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.reportVersion===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reportVersion"}};e===null?e=[r]:
e.push(r),t++}if(o.tool===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
tool"}};e===null?e=[r]:e.push(r),t++}if(o.command===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"command"}};e===null?e=[r]:e.push(r),t++}if(o.startedAt===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"startedAt"}};e===null?e=[r]:e.push(r),t++}if(o.durationMs===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"durationMs"}};e===null?e=[r]:e.
push(r),t++}if(o.profile===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
profile"}};e===null?e=[r]:e.push(r),t++}if(o.strict===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"strict"}};e===null?e=[r]:e.push(r),t++}if(o.outcome===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"outcome"}};e===null?e=[r]:e.push(r),t++}if(o.profiles===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"profiles"}};e===null?e=[r]:e.push(
r),t++}if(o.target===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"t\
arget"}};e===null?e=[r]:e.push(r),t++}if(o.capabilities===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"capabilities"}};e===null?e=[r]:e.push(r),t++}if(o.notes===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"notes"}};e===null?e=[r]:e.push(r),t++}if(o.rules===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rules"}};e===null?e=[r]:e.push(
r),t++}if(o.cells===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ce\
lls"}};e===null?e=[r]:e.push(r),t++}if(o.exchanges===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"exchanges"}};e===null?e=[r]:e.push(r),t++}if(o.totals===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"totals"}};e===null?e=[r]:e.push(r),t++}if(o.problems===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"problems"}};e===null?e=[r]:e.push(r),
t++}for(let r in o)if(!re.call(Qe.properties,r)){let s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(o.reportVersion!==void 0){let r=o.reportVersion;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+"/reportVersion",schemaPath:"#/propertie\
s/reportVersion/type",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(r!==1){let s={instancePath:i+
"/reportVersion",schemaPath:"#/properties/reportVersion/const",keyword:"const",params:{allowedValue:1}};e===null?e=[s]:e.
push(s),t++}}if(o.tool!==void 0){let r=o.tool;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:i+
"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[s]:e.push(
s),t++}if(r.version===void 0){let s={instancePath:i+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{
missingProperty:"version"}};e===null?e=[s]:e.push(s),t++}if(r.suiteVersion===void 0){let s={instancePath:i+"/tool",schemaPath:"\
#/properties/tool/required",keyword:"required",params:{missingProperty:"suiteVersion"}};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="name"||s==="version"||s==="suiteVersion")){let p={instancePath:i+"/tool",schemaPath:"#/properties/tool/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),t++}if(r.name!==void 0){
let s=r.name;if(typeof s!="string"){let p={instancePath:i+"/tool/name",schemaPath:"#/properties/tool/properties/name/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}if(s!=="chatspec"){let p={instancePath:i+"/tool/n\
ame",schemaPath:"#/properties/tool/properties/name/const",keyword:"const",params:{allowedValue:"chatspec"}};e===null?e=[
p]:e.push(p),t++}}if(r.version!==void 0&&typeof r.version!="string"){let s={instancePath:i+"/tool/version",schemaPath:"#\
/properties/tool/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r.suiteVersion!==
void 0&&typeof r.suiteVersion!="string"){let s={instancePath:i+"/tool/suiteVersion",schemaPath:"#/properties/tool/proper\
ties/suiteVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+
"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(o.command!==
void 0){let r=o.command;if(typeof r!="string"){let s={instancePath:i+"/command",schemaPath:"#/properties/command/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="verify"||r==="check"||r==="proxy")){let s={instancePath:i+
"/command",schemaPath:"#/properties/command/enum",keyword:"enum",params:{allowedValues:Qe.properties.command.enum}};e===
null?e=[s]:e.push(s),t++}}if(o.startedAt!==void 0&&typeof o.startedAt!="string"){let r={instancePath:i+"/startedAt",schemaPath:"\
#/properties/startedAt/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.durationMs!==void 0){
let r=o.durationMs;if(!(typeof r=="number"&&isFinite(r))){let s={instancePath:i+"/durationMs",schemaPath:"#/properties/d\
urationMs/type",keyword:"type",params:{type:"number"}};e===null?e=[s]:e.push(s),t++}}if(o.profile!==void 0&&typeof o.profile!=
"string"){let r={instancePath:i+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}if(o.strict!==void 0&&typeof o.strict!="boolean"){let r={instancePath:i+"/strict",schemaPath:"\
#/properties/strict/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(o.outcome!==void 0){let r=o.
outcome;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.verdict===void 0){let s={instancePath:i+"/outcome",schemaPath:"\
#/properties/outcome/required",keyword:"required",params:{missingProperty:"verdict"}};e===null?e=[s]:e.push(s),t++}if(r.
exitCode===void 0){let s={instancePath:i+"/outcome",schemaPath:"#/properties/outcome/required",keyword:"required",params:{
missingProperty:"exitCode"}};e===null?e=[s]:e.push(s),t++}if(r.sentence===void 0){let s={instancePath:i+"/outcome",schemaPath:"\
#/properties/outcome/required",keyword:"required",params:{missingProperty:"sentence"}};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="verdict"||s==="exitCode"||s==="sentence")){let p={instancePath:i+"/outcome",schemaPath:"#/properties/outcome/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),t++}if(r.verdict!==
void 0&&(Y(r.verdict,{instancePath:i+"/outcome/verdict",parentData:r,parentDataProperty:"verdict",rootData:q,dynamicAnchors:v})||
(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.exitCode!==void 0){let s=r.exitCode;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s))){let p={instancePath:i+"/outcome/exitCode",schemaPath:"#/properties/outcome/properties/exitC\
ode/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(!(s===0||s===1||s===3)){let p={instancePath:i+
"/outcome/exitCode",schemaPath:"#/properties/outcome/properties/exitCode/enum",keyword:"enum",params:{allowedValues:Qe.properties.
outcome.properties.exitCode.enum}};e===null?e=[p]:e.push(p),t++}}if(r.sentence!==void 0&&typeof r.sentence!="string"){let s={
instancePath:i+"/outcome/sentence",schemaPath:"#/properties/outcome/properties/sentence/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(o.profiles!==void 0){let r=o.profiles;if(r&&typeof r=="ob\
ject"&&!Array.isArray(r))for(let s in r)Le(r[s],{instancePath:i+"/profiles/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,
parentDataProperty:s,rootData:q,dynamicAnchors:v})||(e=e===null?Le.errors:e.concat(Le.errors),t=e.length);else{let s={instancePath:i+
"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}
if(o.target!==void 0){let r=o.target;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="baseUrl"||s===
"model"||s==="reference"||s==="files")){let p={instancePath:i+"/target",schemaPath:"#/properties/target/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),t++}if(r.baseUrl!==void 0&&
typeof r.baseUrl!="string"){let s={instancePath:i+"/target/baseUrl",schemaPath:"#/properties/target/properties/baseUrl/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r.model!==void 0&&typeof r.model!="string"){
let s={instancePath:i+"/target/model",schemaPath:"#/properties/target/properties/model/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}if(r.reference!==void 0&&typeof r.reference!="boolean"){let s={instancePath:i+"/t\
arget/reference",schemaPath:"#/properties/target/properties/reference/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[s]:e.push(s),t++}if(r.files!==void 0){let s=r.files;if(Array.isArray(s)){let p=s.length;for(let c=0;c<p;c++)if(typeof s[c]!=
"string"){let a={instancePath:i+"/target/files/"+c,schemaPath:"#/properties/target/properties/files/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}else{let p={instancePath:i+"/target/files",schemaPath:"#/pro\
perties/target/properties/files/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i+
"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(o.
plan!==void 0){let r=o.plan;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.tier===void 0){let s={instancePath:i+"/pla\
n",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty:"tier"}};e===null?e=[s]:e.push(s),
t++}if(r.digest===void 0){let s={instancePath:i+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{
missingProperty:"digest"}};e===null?e=[s]:e.push(s),t++}if(r.seed===void 0){let s={instancePath:i+"/plan",schemaPath:"#/\
properties/plan/required",keyword:"required",params:{missingProperty:"seed"}};e===null?e=[s]:e.push(s),t++}if(r.cells===
void 0){let s={instancePath:i+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty:"\
cells"}};e===null?e=[s]:e.push(s),t++}if(r.requests===void 0){let s={instancePath:i+"/plan",schemaPath:"#/properties/pla\
n/required",keyword:"required",params:{missingProperty:"requests"}};e===null?e=[s]:e.push(s),t++}if(r.tokens===void 0){let s={
instancePath:i+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty:"tokens"}};e===
null?e=[s]:e.push(s),t++}if(r.uncoveredPairs===void 0){let s={instancePath:i+"/plan",schemaPath:"#/properties/plan/requi\
red",keyword:"required",params:{missingProperty:"uncoveredPairs"}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s===
"tier"||s==="digest"||s==="seed"||s==="cells"||s==="requests"||s==="tokens"||s==="uncoveredPairs"||s==="shard")){let p={
instancePath:i+"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[p]:e.push(p),t++}if(r.tier!==void 0&&typeof r.tier!="string"){let s={instancePath:i+"/plan/tier",schemaPath:"\
#/properties/plan/properties/tier/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r.digest!==
void 0&&typeof r.digest!="string"){let s={instancePath:i+"/plan/digest",schemaPath:"#/properties/plan/properties/digest/\
type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r.seed!==void 0){let s=r.seed;if(!(typeof s==
"number"&&isFinite(s))){let p={instancePath:i+"/plan/seed",schemaPath:"#/properties/plan/properties/seed/type",keyword:"\
type",params:{type:"number"}};e===null?e=[p]:e.push(p),t++}}if(r.cells!==void 0){let s=r.cells;if(!(typeof s=="number"&&
!(s%1)&&!isNaN(s)&&isFinite(s))){let p={instancePath:i+"/plan/cells",schemaPath:"#/properties/plan/properties/cells/type",
keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){
let p={instancePath:i+"/plan/cells",schemaPath:"#/properties/plan/properties/cells/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[p]:e.push(p),t++}}if(r.requests!==void 0){let s=r.requests;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let p={instancePath:i+"/plan/requests",schemaPath:"#/properties/plan/properties/requests/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let p={
instancePath:i+"/plan/requests",schemaPath:"#/properties/plan/properties/requests/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[p]:e.push(p),t++}}if(r.tokens!==void 0){let s=r.tokens;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let p={instancePath:i+"/plan/tokens",schemaPath:"#/properties/plan/properties/tokens/type",keyword:"ty\
pe",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let p={instancePath:i+
"/plan/tokens",schemaPath:"#/properties/plan/properties/tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[p]:e.push(p),t++}}if(r.uncoveredPairs!==void 0){let s=r.uncoveredPairs;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let p={instancePath:i+"/plan/uncoveredPairs",schemaPath:"#/properties/plan/properties/uncoveredPairs/t\
ype",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(
s))){let p={instancePath:i+"/plan/uncoveredPairs",schemaPath:"#/properties/plan/properties/uncoveredPairs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),t++}}if(r.shard!==void 0){let s=r.shard;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.index===void 0){let p={instancePath:i+"/plan/shard",schemaPath:"#/properties/plan/prop\
erties/shard/required",keyword:"required",params:{missingProperty:"index"}};e===null?e=[p]:e.push(p),t++}if(s.total===void 0){
let p={instancePath:i+"/plan/shard",schemaPath:"#/properties/plan/properties/shard/required",keyword:"required",params:{
missingProperty:"total"}};e===null?e=[p]:e.push(p),t++}for(let p in s)if(!(p==="index"||p==="total")){let c={instancePath:i+
"/plan/shard",schemaPath:"#/properties/plan/properties/shard/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}};e===null?e=[c]:e.push(c),t++}if(s.index!==void 0){let p=s.index;if(!(typeof p=="number"&&!(p%1)&&
!isNaN(p)&&isFinite(p))){let c={instancePath:i+"/plan/shard/index",schemaPath:"#/properties/plan/properties/shard/proper\
ties/index/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),t++}if(typeof p=="number"&&isFinite(p)&&
(p<1||isNaN(p))){let c={instancePath:i+"/plan/shard/index",schemaPath:"#/properties/plan/properties/shard/properties/ind\
ex/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[c]:e.push(c),t++}}if(s.total!==void 0){let p=s.
total;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let c={instancePath:i+"/plan/shard/total",schemaPath:"#/\
properties/plan/properties/shard/properties/total/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),
t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){let c={instancePath:i+"/plan/shard/total",schemaPath:"#/propert\
ies/plan/properties/shard/properties/total/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[c]:e.
push(c),t++}}}else{let p={instancePath:i+"/plan/shard",schemaPath:"#/properties/plan/properties/shard/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i+"/plan",schemaPath:"#/properties/pl\
an/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(o.baseline!==void 0){let r=o.baseline;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.file===void 0){let s={instancePath:i+"/baseline",schemaPath:"#/properties/ba\
seline/required",keyword:"required",params:{missingProperty:"file"}};e===null?e=[s]:e.push(s),t++}if(r.known===void 0){let s={
instancePath:i+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty:"known"}};
e===null?e=[s]:e.push(s),t++}if(r.problems===void 0){let s={instancePath:i+"/baseline",schemaPath:"#/properties/baseline\
/required",keyword:"required",params:{missingProperty:"problems"}};e===null?e=[s]:e.push(s),t++}if(r.unused===void 0){let s={
instancePath:i+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty:"unuse\
d"}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="file"||s==="known"||s==="problems"||s==="unused")){let p={instancePath:i+
"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[p]:e.push(p),t++}if(r.file!==void 0&&typeof r.file!="string"){let s={instancePath:i+"/baseline/file",schemaPath:"\
#/properties/baseline/properties/file/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r.known!==
void 0){let s=r.known;if(Array.isArray(s)){let p=s.length;for(let c=0;c<p;c++)if(typeof s[c]!="string"){let a={instancePath:i+
"/baseline/known/"+c,schemaPath:"#/properties/baseline/properties/known/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),t++}}else{let p={instancePath:i+"/baseline/known",schemaPath:"#/properties/baseline/properties/\
known/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(r.problems!==void 0){let s=r.problems;
if(Array.isArray(s)){let p=s.length;for(let c=0;c<p;c++){let a=s[c];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===
void 0){let n={instancePath:i+"/baseline/problems/"+c,schemaPath:"#/properties/baseline/properties/problems/items/requir\
ed",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[n]:e.push(n),t++}if(a.line===void 0){let n={instancePath:i+
"/baseline/problems/"+c,schemaPath:"#/properties/baseline/properties/problems/items/required",keyword:"required",params:{
missingProperty:"line"}};e===null?e=[n]:e.push(n),t++}if(a.message===void 0){let n={instancePath:i+"/baseline/problems/"+
c,schemaPath:"#/properties/baseline/properties/problems/items/required",keyword:"required",params:{missingProperty:"mess\
age"}};e===null?e=[n]:e.push(n),t++}for(let n in a)if(!(n==="kind"||n==="line"||n==="message")){let l={instancePath:i+"/\
baseline/problems/"+c,schemaPath:"#/properties/baseline/properties/problems/items/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:n}};e===null?e=[l]:e.push(l),t++}if(a.kind!==void 0){let n=a.kind;if(typeof n!=
"string"){let l={instancePath:i+"/baseline/problems/"+c+"/kind",schemaPath:"#/properties/baseline/properties/problems/it\
ems/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}if(!(n==="gone"||n==="expi\
red"||n==="unknown-name"||n==="otherwise"||n==="too-often")){let l={instancePath:i+"/baseline/problems/"+c+"/kind",schemaPath:"\
#/properties/baseline/properties/problems/items/properties/kind/enum",keyword:"enum",params:{allowedValues:Qe.properties.
baseline.properties.problems.items.properties.kind.enum}};e===null?e=[l]:e.push(l),t++}}if(a.line!==void 0){let n=a.line;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let l={instancePath:i+"/baseline/problems/"+c+"/line",schemaPath:"\
#/properties/baseline/properties/problems/items/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=
[l]:e.push(l),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){let l={instancePath:i+"/baseline/problems/"+c+"/l\
ine",schemaPath:"#/properties/baseline/properties/problems/items/properties/line/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[l]:e.push(l),t++}}if(a.message!==void 0&&typeof a.message!="string"){let n={instancePath:i+"/b\
aseline/problems/"+c+"/message",schemaPath:"#/properties/baseline/properties/problems/items/properties/message/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/baseline/problems/"+c,schemaPath:"\
#/properties/baseline/properties/problems/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),t++}}}else{
let p={instancePath:i+"/baseline/problems",schemaPath:"#/properties/baseline/properties/problems/type",keyword:"type",params:{
type:"array"}};e===null?e=[p]:e.push(p),t++}}if(r.unused!==void 0){let s=r.unused;if(Array.isArray(s)){let p=s.length;for(let c=0;c<
p;c++){let a=s[c];if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:i+"/baseline/unused/"+c,
schemaPath:"#/properties/baseline/properties/unused/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.
push(n),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){let n={instancePath:i+"/baseline/unused/"+c,schemaPath:"\
#/properties/baseline/properties/unused/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[n]:
e.push(n),t++}}}else{let p={instancePath:i+"/baseline/unused",schemaPath:"#/properties/baseline/properties/unused/type",
keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i+"/baseline",schemaPath:"\
#/properties/baseline/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(o.capabilities!==void 0){
let r=o.capabilities;if(Array.isArray(r)){let s=r.length;for(let p=0;p<s;p++)Ie(r[p],{instancePath:i+"/capabilities/"+p,
parentData:r,parentDataProperty:p,rootData:q,dynamicAnchors:v})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length)}else{
let s={instancePath:i+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type:"array"}};
e===null?e=[s]:e.push(s),t++}}if(o.notes!==void 0){let r=o.notes;if(Array.isArray(r)){let s=r.length;for(let p=0;p<s;p++)
if(typeof r[p]!="string"){let c={instancePath:i+"/notes/"+p,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[c]:e.push(c),t++}}else{let s={instancePath:i+"/notes",schemaPath:"#/properties/notes/type",keyword:"\
type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(o.rules!==void 0){let r=o.rules;if(r&&typeof r=="object"&&
!Array.isArray(r))for(let s in r)Oe(r[s],{instancePath:i+"/rules/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,
parentDataProperty:s,rootData:q,dynamicAnchors:v})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length);else{let s={instancePath:i+
"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(o.
cells!==void 0){let r=o.cells;if(Array.isArray(r)){let s=r.length;for(let p=0;p<s;p++)Te(r[p],{instancePath:i+"/cells/"+
p,parentData:r,parentDataProperty:p,rootData:q,dynamicAnchors:v})||(e=e===null?Te.errors:e.concat(Te.errors),t=e.length)}else{
let s={instancePath:i+"/cells",schemaPath:"#/properties/cells/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:
e.push(s),t++}}if(o.exchanges!==void 0){let r=o.exchanges;if(Array.isArray(r)){let s=r.length;for(let p=0;p<s;p++)ze(r[p],
{instancePath:i+"/exchanges/"+p,parentData:r,parentDataProperty:p,rootData:q,dynamicAnchors:v})||(e=e===null?ze.errors:e.
concat(ze.errors),t=e.length)}else{let s={instancePath:i+"/exchanges",schemaPath:"#/properties/exchanges/type",keyword:"\
type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(o.summed!==void 0){let r=o.summed;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.exchanges===void 0){let s={instancePath:i+"/summed",schemaPath:"#/properties/summed/required",keyword:"\
required",params:{missingProperty:"exchanges"}};e===null?e=[s]:e.push(s),t++}if(r.violations===void 0){let s={instancePath:i+
"/summed",schemaPath:"#/properties/summed/required",keyword:"required",params:{missingProperty:"violations"}};e===null?e=
[s]:e.push(s),t++}for(let s in r)if(!(s==="exchanges"||s==="violations")){let p={instancePath:i+"/summed",schemaPath:"#/\
properties/summed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.push(
p),t++}if(r.exchanges!==void 0){let s=r.exchanges;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let p={instancePath:i+
"/summed/exchanges",schemaPath:"#/properties/summed/properties/exchanges/type",keyword:"type",params:{type:"integer"}};e===
null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let p={instancePath:i+"/summed/exchanges",
schemaPath:"#/properties/summed/properties/exchanges/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?
e=[p]:e.push(p),t++}}if(r.violations!==void 0){let s=r.violations;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){
let p={instancePath:i+"/summed/violations",schemaPath:"#/properties/summed/properties/violations/type",keyword:"type",params:{
type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let p={instancePath:i+
"/summed/violations",schemaPath:"#/properties/summed/properties/violations/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i+"/summed",schemaPath:"#/properties/summed/type",
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(o.timings!==void 0){let r=o.timings;if(Array.isArray(
r)){let s=r.length;for(let p=0;p<s;p++)Re(r[p],{instancePath:i+"/timings/"+p,parentData:r,parentDataProperty:p,rootData:q,
dynamicAnchors:v})||(e=e===null?Re.errors:e.concat(Re.errors),t=e.length)}else{let s={instancePath:i+"/timings",schemaPath:"\
#/properties/timings/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(o.totals!==void 0){let r=o.
totals;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.requests===void 0){let s={instancePath:i+"/totals",schemaPath:"\
#/properties/totals/required",keyword:"required",params:{missingProperty:"requests"}};e===null?e=[s]:e.push(s),t++}if(r.
retries===void 0){let s={instancePath:i+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty:"\
retries"}};e===null?e=[s]:e.push(s),t++}if(r.promptTokens===void 0){let s={instancePath:i+"/totals",schemaPath:"#/proper\
ties/totals/required",keyword:"required",params:{missingProperty:"promptTokens"}};e===null?e=[s]:e.push(s),t++}if(r.completionTokens===
void 0){let s={instancePath:i+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty:"\
completionTokens"}};e===null?e=[s]:e.push(s),t++}if(r.exchanges===void 0){let s={instancePath:i+"/totals",schemaPath:"#/\
properties/totals/required",keyword:"required",params:{missingProperty:"exchanges"}};e===null?e=[s]:e.push(s),t++}if(r.violations===
void 0){let s={instancePath:i+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty:"\
violations"}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="requests"||s==="retries"||s==="promptTokens"||s==="c\
ompletionTokens"||s==="exchanges"||s==="violations")){let p={instancePath:i+"/totals",schemaPath:"#/properties/totals/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),t++}if(r.requests!==
void 0){let s=r.requests;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let p={instancePath:i+"/totals/reques\
ts",schemaPath:"#/properties/totals/properties/requests/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(
p),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let p={instancePath:i+"/totals/requests",schemaPath:"#/prope\
rties/totals/properties/requests/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),t++}}
if(r.retries!==void 0){let s=r.retries;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let p={instancePath:i+"\
/totals/retries",schemaPath:"#/properties/totals/properties/retries/type",keyword:"type",params:{type:"integer"}};e===null?
e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let p={instancePath:i+"/totals/retries",schemaPath:"\
#/properties/totals/properties/retries/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(
p),t++}}if(r.promptTokens!==void 0){let s=r.promptTokens;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let p={
instancePath:i+"/totals/promptTokens",schemaPath:"#/properties/totals/properties/promptTokens/type",keyword:"type",params:{
type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let p={instancePath:i+
"/totals/promptTokens",schemaPath:"#/properties/totals/properties/promptTokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[p]:e.push(p),t++}}if(r.completionTokens!==void 0){let s=r.completionTokens;if(!(typeof s=="num\
ber"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let p={instancePath:i+"/totals/completionTokens",schemaPath:"#/properties/totals/\
properties/completionTokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof s=="num\
ber"&&isFinite(s)&&(s<0||isNaN(s))){let p={instancePath:i+"/totals/completionTokens",schemaPath:"#/properties/totals/pro\
perties/completionTokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),t++}}if(r.
exchanges!==void 0){let s=r.exchanges;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let p={instancePath:i+"/\
totals/exchanges",schemaPath:"#/properties/totals/properties/exchanges/type",keyword:"type",params:{type:"integer"}};e===
null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let p={instancePath:i+"/totals/exchanges",
schemaPath:"#/properties/totals/properties/exchanges/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?
e=[p]:e.push(p),t++}}if(r.violations!==void 0){let s=r.violations;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){
let p={instancePath:i+"/totals/violations",schemaPath:"#/properties/totals/properties/violations/type",keyword:"type",params:{
type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let p={instancePath:i+
"/totals/violations",schemaPath:"#/properties/totals/properties/violations/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i+"/totals",schemaPath:"#/properties/totals/type",
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(o.problems!==void 0){let r=o.problems;if(Array.isArray(
r)){let s=r.length;for(let p=0;p<s;p++)Se(r[p],{instancePath:i+"/problems/"+p,parentData:r,parentDataProperty:p,rootData:q,
dynamicAnchors:v})||(e=e===null?Se.errors:e.concat(Se.errors),t=e.length)}else{let s={instancePath:i+"/problems",schemaPath:"\
#/properties/problems/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return tr.errors=e,t===0}tr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Wr=sr,Sr={type:"object",required:["name","extends","changes"],additionalProperties:!1,
properties:{$schema:{type:"string"},name:{type:"string",minLength:1},says:{type:"string",minLength:1},extends:{type:"str\
ing"},changes:{type:"array",items:{type:"object",required:["rule","severity","reason"],additionalProperties:!1,properties:{
rule:{type:"string",minLength:1},severity:{type:"string",enum:["error","warning","info","off"]},reason:{type:"string",minLength:1},
source:{type:"string"}}}}},$defs:{}};function sr(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){
let e=null,t=0,m=sr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&
!Array.isArray(o)){if(o.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),t++}if(o.extends===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"extends"}};e===null?e=[r]:e.push(r),t++}if(o.changes===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"changes"}};e===null?e=[r]:e.push(r),t++}for(let r in o)if(!(r===
"$schema"||r==="name"||r==="says"||r==="extends"||r==="changes")){let s={instancePath:i,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(o.$schema!==void 0&&typeof o.
$schema!="string"){let r={instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}if(o.name!==void 0){let r=o.name;if(typeof r=="string"){if(r===""){let s={instancePath:i+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:
e.push(s),t++}}if(o.says!==void 0){let r=o.says;if(typeof r=="string"){if(r===""){let s={instancePath:i+"/says",schemaPath:"\
#/properties/says/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+
"/says",schemaPath:"#/properties/says/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(o.extends!==
void 0&&typeof o.extends!="string"){let r={instancePath:i+"/extends",schemaPath:"#/properties/extends/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.changes!==void 0){let r=o.changes;if(Array.isArray(r)){let s=r.
length;for(let p=0;p<s;p++){let c=r[p];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.rule===void 0){let a={instancePath:i+
"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"rule"}};e===null?
e=[a]:e.push(a),t++}if(c.severity===void 0){let a={instancePath:i+"/changes/"+p,schemaPath:"#/properties/changes/items/r\
equired",keyword:"required",params:{missingProperty:"severity"}};e===null?e=[a]:e.push(a),t++}if(c.reason===void 0){let a={
instancePath:i+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"\
reason"}};e===null?e=[a]:e.push(a),t++}for(let a in c)if(!(a==="rule"||a==="severity"||a==="reason"||a==="source")){let n={
instancePath:i+"/changes/"+p,schemaPath:"#/properties/changes/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:a}};e===null?e=[n]:e.push(n),t++}if(c.rule!==void 0){let a=c.rule;if(typeof a=="string"){if(a===
""){let n={instancePath:i+"/changes/"+p+"/rule",schemaPath:"#/properties/changes/items/properties/rule/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/changes/"+p+"/rule",schemaPath:"\
#/properties/changes/items/properties/rule/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(c.
severity!==void 0){let a=c.severity;if(typeof a!="string"){let n={instancePath:i+"/changes/"+p+"/severity",schemaPath:"#\
/properties/changes/items/properties/severity/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}
if(!(a==="error"||a==="warning"||a==="info"||a==="off")){let n={instancePath:i+"/changes/"+p+"/severity",schemaPath:"#/p\
roperties/changes/items/properties/severity/enum",keyword:"enum",params:{allowedValues:Sr.properties.changes.items.properties.
severity.enum}};e===null?e=[n]:e.push(n),t++}}if(c.reason!==void 0){let a=c.reason;if(typeof a=="string"){if(a===""){let n={
instancePath:i+"/changes/"+p+"/reason",schemaPath:"#/properties/changes/items/properties/reason/minLength",keyword:"minL\
ength",params:{limit:1}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/changes/"+p+"/reason",schemaPath:"#/\
properties/changes/items/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(c.
source!==void 0&&typeof c.source!="string"){let a={instancePath:i+"/changes/"+p+"/source",schemaPath:"#/properties/chang\
es/items/properties/source/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/changes/"+p,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(
a),t++}}}else{let s={instancePath:i+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"}};
e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),t++}return sr.errors=e,t===0}sr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xr=ir;function ir(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,
m=ir.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.known===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"known"}};
e===null?e=[r]:e.push(r),t++}for(let r in o)if(!(r==="$schema"||r==="known")){let s={instancePath:i,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(o.$schema!==
void 0&&typeof o.$schema!="string"){let r={instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o.known!==void 0){let r=o.known;if(Array.isArray(r)){let s=r.
length;for(let p=0;p<s;p++){let c=r[p];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.rule===void 0){let a={instancePath:i+
"/known/"+p,schemaPath:"#/properties/known/items/required",keyword:"required",params:{missingProperty:"rule"}};e===null?
e=[a]:e.push(a),t++}if(c.reason===void 0){let a={instancePath:i+"/known/"+p,schemaPath:"#/properties/known/items/require\
d",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[a]:e.push(a),t++}for(let a in c)if(!(a==="rule"||a===
"symptom"||a==="case"||a==="axes"||a==="reason"||a==="link"||a==="expires"||a==="atMost")){let n={instancePath:i+"/known\
/"+p,schemaPath:"#/properties/known/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[n]:e.push(n),t++}if(c.rule!==void 0){let a=c.rule;if(typeof a=="string"){if(a===""){let n={instancePath:i+"/\
known/"+p+"/rule",schemaPath:"#/properties/known/items/properties/rule/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/known/"+p+"/rule",schemaPath:"#/properties/known/items/proper\
ties/rule/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(c.symptom!==void 0){let a=c.symptom;
if(typeof a=="string"){if(a===""){let n={instancePath:i+"/known/"+p+"/symptom",schemaPath:"#/properties/known/items/prop\
erties/symptom/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+
"/known/"+p+"/symptom",schemaPath:"#/properties/known/items/properties/symptom/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),t++}}if(c.case!==void 0){let a=c.case;if(typeof a=="string"){if(a===""){let n={instancePath:i+"\
/known/"+p+"/case",schemaPath:"#/properties/known/items/properties/case/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/known/"+p+"/case",schemaPath:"#/properties/known/items/proper\
ties/case/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(c.axes!==void 0){let a=c.axes;if(a&&
typeof a=="object"&&!Array.isArray(a)){for(let n in a)if(typeof a[n]!="string"){let l={instancePath:i+"/known/"+p+"/axes\
/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/known/items/properties/axes/additionalProperties/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}else{let n={instancePath:i+"/known/"+p+"/axes",
schemaPath:"#/properties/known/items/properties/axes/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(
n),t++}}if(c.reason!==void 0){let a=c.reason;if(typeof a=="string"){if(a===""){let n={instancePath:i+"/known/"+p+"/reaso\
n",schemaPath:"#/properties/known/items/properties/reason/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:
e.push(n),t++}}else{let n={instancePath:i+"/known/"+p+"/reason",schemaPath:"#/properties/known/items/properties/reason/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(c.link!==void 0&&typeof c.link!="string"){let a={
instancePath:i+"/known/"+p+"/link",schemaPath:"#/properties/known/items/properties/link/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),t++}if(c.expires!==void 0){let a=c.expires;if(typeof a=="string"){if(a===""){let n={instancePath:i+
"/known/"+p+"/expires",schemaPath:"#/properties/known/items/properties/expires/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/known/"+p+"/expires",schemaPath:"#/properties/known/items/pro\
perties/expires/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(c.atMost!==void 0){let a=c.
atMost;if(typeof a=="string"){if(a===""){let n={instancePath:i+"/known/"+p+"/atMost",schemaPath:"#/properties/known/item\
s/properties/atMost/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+
"/known/"+p+"/atMost",schemaPath:"#/properties/known/items/properties/atMost/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),t++}}}else{let a={instancePath:i+"/known/"+p,schemaPath:"#/properties/known/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i+"/known",schemaPath:"#/propertie\
s/known/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ir.errors=e,t===0}ir.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var et=or;var R={type:"object",additionalProperties:!1,properties:{$schema:{type:"string"},"base-url":{type:"string",minLength:1},
reference:{type:"boolean"},model:{type:"string",minLength:1},"api-key-env":{type:"string",minLength:1},header:{type:["ar\
ray","string"],items:{type:"string",minLength:1},minLength:1},"extra-body":{type:["object","string"],minLength:1},fault:{
type:["array","string"],items:{type:"string",minLength:1},minLength:1},variant:{type:["array","string"],items:{type:"str\
ing",minLength:1},minLength:1},latency:{type:"number",minimum:0},"chunk-latency":{type:"number",minimum:0},tier:{enum:["\
smoke","default","full"]},suite:{type:["array","string"],items:{type:"string",minLength:1},minLength:1},case:{type:["arr\
ay","string"],items:{type:"string",minLength:1},minLength:1},axis:{type:["array","string"],items:{type:"string",minLength:1},
minLength:1},require:{type:["array","string"],items:{type:"string",minLength:1},minLength:1},shard:{type:"string",minLength:1},
probe:{type:"boolean"},profile:{type:"string",minLength:1},strict:{type:"boolean"},rule:{type:["array","string"],items:{
type:"string",minLength:1},minLength:1},reporter:{type:["array","string"],items:{type:"string",minLength:1},minLength:1},
baseline:{type:["string","boolean"],minLength:1},verbose:{type:"boolean"},"fail-on-flaky":{type:"boolean"},concurrency:{
type:"number",minimum:0},rps:{type:"number",minimum:0},"max-requests":{type:"number",minimum:0},"max-tokens-total":{type:"\
number",minimum:0},"max-time":{type:"number",minimum:0},repeat:{type:"number",minimum:0},seed:{type:"number",minimum:0},
record:{type:"string",minLength:1},"connect-timeout":{type:"number",minimum:0},"first-byte-timeout":{type:"number",minimum:0},
"silence-timeout":{type:"number",minimum:0},timeout:{type:"number",minimum:0},"max-body-bytes":{type:"number",minimum:0},
"max-line-bytes":{type:"number",minimum:0},"max-events":{type:"number",minimum:0},"max-json-depth":{type:"number",minimum:0},
targets:{type:"object",additionalProperties:{$ref:"#/$defs/Settings"}}}},mr={validate:ee};function ee(o,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){let e=null,t=0,m=ee.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){for(let r in o)if(!re.call(R.
properties,r)){let s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(o.$schema!==void 0&&typeof o.$schema!="string"){let r={instancePath:i+"/$schema",schemaPath:"\
#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(o["base-url"]!==void 0){
let r=o["base-url"];if(typeof r=="string"){if(r===""){let s={instancePath:i+"/base-url",schemaPath:"#/properties/base-ur\
l/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/base-url",
schemaPath:"#/properties/base-url/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(o.reference!==
void 0&&typeof o.reference!="boolean"){let r={instancePath:i+"/reference",schemaPath:"#/properties/reference/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let r=o.model;if(typeof r=="string"){if(r===
""){let s={instancePath:i+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}}if(o["api-key-env"]!==void 0){let r=o["api-key-env"];if(typeof r=="string"){if(r===
""){let s={instancePath:i+"/api-key-env",schemaPath:"#/properties/api-key-env/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/api-key-env",schemaPath:"#/properties/api-key-env/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(o.header!==void 0){let r=o.header;if(!Array.isArray(r)&&typeof r!=
"string"){let s={instancePath:i+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type:R.properties.
header.type}};e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&r===""){let s={instancePath:i+"/header",schemaPath:"#/\
properties/header/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(Array.isArray(r)){let s=r.
length;for(let p=0;p<s;p++){let c=r[p];if(typeof c=="string"){if(c===""){let a={instancePath:i+"/header/"+p,schemaPath:"\
#/properties/header/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/header/"+p,schemaPath:"#/properties/header/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),
t++}}}}if(o["extra-body"]!==void 0){let r=o["extra-body"];if(!(r&&typeof r=="object"&&!Array.isArray(r))&&typeof r!="str\
ing"){let s={instancePath:i+"/extra-body",schemaPath:"#/properties/extra-body/type",keyword:"type",params:{type:R.properties["\
extra-body"].type}};e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&r===""){let s={instancePath:i+"/extra-body",schemaPath:"\
#/properties/extra-body/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}if(o.fault!==void 0){
let r=o.fault;if(!Array.isArray(r)&&typeof r!="string"){let s={instancePath:i+"/fault",schemaPath:"#/properties/fault/ty\
pe",keyword:"type",params:{type:R.properties.fault.type}};e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&r===""){let s={
instancePath:i+"/fault",schemaPath:"#/properties/fault/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.
push(s),t++}if(Array.isArray(r)){let s=r.length;for(let p=0;p<s;p++){let c=r[p];if(typeof c=="string"){if(c===""){let a={
instancePath:i+"/fault/"+p,schemaPath:"#/properties/fault/items/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/fault/"+p,schemaPath:"#/properties/fault/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),t++}}}}if(o.variant!==void 0){let r=o.variant;if(!Array.isArray(r)&&typeof r!="\
string"){let s={instancePath:i+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:R.properties.
variant.type}};e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&r===""){let s={instancePath:i+"/variant",schemaPath:"\
#/properties/variant/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(Array.isArray(r)){
let s=r.length;for(let p=0;p<s;p++){let c=r[p];if(typeof c=="string"){if(c===""){let a={instancePath:i+"/variant/"+p,schemaPath:"\
#/properties/variant/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/variant/"+p,schemaPath:"#/properties/variant/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(
a),t++}}}}if(o.latency!==void 0){let r=o.latency;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let s={instancePath:i+
"/latency",schemaPath:"#/properties/latency/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:
e.push(s),t++}}else{let s={instancePath:i+"/latency",schemaPath:"#/properties/latency/type",keyword:"type",params:{type:"\
number"}};e===null?e=[s]:e.push(s),t++}}if(o["chunk-latency"]!==void 0){let r=o["chunk-latency"];if(typeof r=="number"&&
isFinite(r)){if(r<0||isNaN(r)){let s={instancePath:i+"/chunk-latency",schemaPath:"#/properties/chunk-latency/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/chunk-latency",schemaPath:"\
#/properties/chunk-latency/type",keyword:"type",params:{type:"number"}};e===null?e=[s]:e.push(s),t++}}if(o.tier!==void 0){
let r=o.tier;if(!(r==="smoke"||r==="default"||r==="full")){let s={instancePath:i+"/tier",schemaPath:"#/properties/tier/e\
num",keyword:"enum",params:{allowedValues:R.properties.tier.enum}};e===null?e=[s]:e.push(s),t++}}if(o.suite!==void 0){let r=o.
suite;if(!Array.isArray(r)&&typeof r!="string"){let s={instancePath:i+"/suite",schemaPath:"#/properties/suite/type",keyword:"\
type",params:{type:R.properties.suite.type}};e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&r===""){let s={instancePath:i+
"/suite",schemaPath:"#/properties/suite/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(Array.
isArray(r)){let s=r.length;for(let p=0;p<s;p++){let c=r[p];if(typeof c=="string"){if(c===""){let a={instancePath:i+"/sui\
te/"+p,schemaPath:"#/properties/suite/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:i+"/suite/"+p,schemaPath:"#/properties/suite/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[a]:e.push(a),t++}}}}if(o.case!==void 0){let r=o.case;if(!Array.isArray(r)&&typeof r!="string"){let s={instancePath:i+
"/case",schemaPath:"#/properties/case/type",keyword:"type",params:{type:R.properties.case.type}};e===null?e=[s]:e.push(s),
t++}if(typeof r=="string"&&r===""){let s={instancePath:i+"/case",schemaPath:"#/properties/case/minLength",keyword:"minLe\
ngth",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(Array.isArray(r)){let s=r.length;for(let p=0;p<s;p++){let c=r[p];
if(typeof c=="string"){if(c===""){let a={instancePath:i+"/case/"+p,schemaPath:"#/properties/case/items/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/case/"+p,schemaPath:"#/propertie\
s/case/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}}}if(o.axis!==void 0){let r=o.axis;
if(!Array.isArray(r)&&typeof r!="string"){let s={instancePath:i+"/axis",schemaPath:"#/properties/axis/type",keyword:"typ\
e",params:{type:R.properties.axis.type}};e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&r===""){let s={instancePath:i+
"/axis",schemaPath:"#/properties/axis/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(Array.
isArray(r)){let s=r.length;for(let p=0;p<s;p++){let c=r[p];if(typeof c=="string"){if(c===""){let a={instancePath:i+"/axi\
s/"+p,schemaPath:"#/properties/axis/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:i+"/axis/"+p,schemaPath:"#/properties/axis/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[a]:e.push(a),t++}}}}if(o.require!==void 0){let r=o.require;if(!Array.isArray(r)&&typeof r!="string"){let s={instancePath:i+
"/require",schemaPath:"#/properties/require/type",keyword:"type",params:{type:R.properties.require.type}};e===null?e=[s]:
e.push(s),t++}if(typeof r=="string"&&r===""){let s={instancePath:i+"/require",schemaPath:"#/properties/require/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(Array.isArray(r)){let s=r.length;for(let p=0;p<s;p++){
let c=r[p];if(typeof c=="string"){if(c===""){let a={instancePath:i+"/require/"+p,schemaPath:"#/properties/require/items/\
minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/require/"+p,
schemaPath:"#/properties/require/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}}}if(o.
shard!==void 0){let r=o.shard;if(typeof r=="string"){if(r===""){let s={instancePath:i+"/shard",schemaPath:"#/properties/\
shard/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/shard",
schemaPath:"#/properties/shard/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(o.probe!==void 0&&
typeof o.probe!="boolean"){let r={instancePath:i+"/probe",schemaPath:"#/properties/probe/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[r]:e.push(r),t++}if(o.profile!==void 0){let r=o.profile;if(typeof r=="string"){if(r===""){let s={
instancePath:i+"/profile",schemaPath:"#/properties/profile/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[
s]:e.push(s),t++}}else{let s={instancePath:i+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}}if(o.strict!==void 0&&typeof o.strict!="boolean"){let r={instancePath:i+"/strict",
schemaPath:"#/properties/strict/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(o.rule!==void 0){
let r=o.rule;if(!Array.isArray(r)&&typeof r!="string"){let s={instancePath:i+"/rule",schemaPath:"#/properties/rule/type",
keyword:"type",params:{type:R.properties.rule.type}};e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&r===""){let s={
instancePath:i+"/rule",schemaPath:"#/properties/rule/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(
s),t++}if(Array.isArray(r)){let s=r.length;for(let p=0;p<s;p++){let c=r[p];if(typeof c=="string"){if(c===""){let a={instancePath:i+
"/rule/"+p,schemaPath:"#/properties/rule/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),
t++}}else{let a={instancePath:i+"/rule/"+p,schemaPath:"#/properties/rule/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),t++}}}}if(o.reporter!==void 0){let r=o.reporter;if(!Array.isArray(r)&&typeof r!="string"){let s={
instancePath:i+"/reporter",schemaPath:"#/properties/reporter/type",keyword:"type",params:{type:R.properties.reporter.type}};
e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&r===""){let s={instancePath:i+"/reporter",schemaPath:"#/properties/r\
eporter/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(Array.isArray(r)){let s=r.length;
for(let p=0;p<s;p++){let c=r[p];if(typeof c=="string"){if(c===""){let a={instancePath:i+"/reporter/"+p,schemaPath:"#/pro\
perties/reporter/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/reporter/"+p,schemaPath:"#/properties/reporter/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(
a),t++}}}}if(o.baseline!==void 0){let r=o.baseline;if(typeof r!="string"&&typeof r!="boolean"){let s={instancePath:i+"/b\
aseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type:R.properties.baseline.type}};e===null?e=[s]:
e.push(s),t++}if(typeof r=="string"&&r===""){let s={instancePath:i+"/baseline",schemaPath:"#/properties/baseline/minLeng\
th",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}if(o.verbose!==void 0&&typeof o.verbose!="boolea\
n"){let r={instancePath:i+"/verbose",schemaPath:"#/properties/verbose/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[r]:e.push(r),t++}if(o["fail-on-flaky"]!==void 0&&typeof o["fail-on-flaky"]!="boolean"){let r={instancePath:i+"/f\
ail-on-flaky",schemaPath:"#/properties/fail-on-flaky/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(
r),t++}if(o.concurrency!==void 0){let r=o.concurrency;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let s={instancePath:i+
"/concurrency",schemaPath:"#/properties/concurrency/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?
e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",
params:{type:"number"}};e===null?e=[s]:e.push(s),t++}}if(o.rps!==void 0){let r=o.rps;if(typeof r=="number"&&isFinite(r)){
if(r<0||isNaN(r)){let s={instancePath:i+"/rps",schemaPath:"#/properties/rps/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/rps",schemaPath:"#/properties/rps/type",keyword:"\
type",params:{type:"number"}};e===null?e=[s]:e.push(s),t++}}if(o["max-requests"]!==void 0){let r=o["max-requests"];if(typeof r==
"number"&&isFinite(r)){if(r<0||isNaN(r)){let s={instancePath:i+"/max-requests",schemaPath:"#/properties/max-requests/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/max\
-requests",schemaPath:"#/properties/max-requests/type",keyword:"type",params:{type:"number"}};e===null?e=[s]:e.push(s),t++}}
if(o["max-tokens-total"]!==void 0){let r=o["max-tokens-total"];if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let s={
instancePath:i+"/max-tokens-total",schemaPath:"#/properties/max-tokens-total/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/max-tokens-total",schemaPath:"#/properties/max-\
tokens-total/type",keyword:"type",params:{type:"number"}};e===null?e=[s]:e.push(s),t++}}if(o["max-time"]!==void 0){let r=o["\
max-time"];if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let s={instancePath:i+"/max-time",schemaPath:"#/propert\
ies/max-time/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+
"/max-time",schemaPath:"#/properties/max-time/type",keyword:"type",params:{type:"number"}};e===null?e=[s]:e.push(s),t++}}
if(o.repeat!==void 0){let r=o.repeat;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let s={instancePath:i+"/repea\
t",schemaPath:"#/properties/repeat/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),
t++}}else{let s={instancePath:i+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type:"number"}};e===
null?e=[s]:e.push(s),t++}}if(o.seed!==void 0){let r=o.seed;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let s={
instancePath:i+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?
e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"\
number"}};e===null?e=[s]:e.push(s),t++}}if(o.record!==void 0){let r=o.record;if(typeof r=="string"){if(r===""){let s={instancePath:i+
"/record",schemaPath:"#/properties/record/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i+"/record",schemaPath:"#/properties/record/type",keyword:"type",params:{type:"string"}};e===null?e=
[s]:e.push(s),t++}}if(o["connect-timeout"]!==void 0){let r=o["connect-timeout"];if(typeof r=="number"&&isFinite(r)){if(r<
0||isNaN(r)){let s={instancePath:i+"/connect-timeout",schemaPath:"#/properties/connect-timeout/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/connect-timeout",schemaPath:"\
#/properties/connect-timeout/type",keyword:"type",params:{type:"number"}};e===null?e=[s]:e.push(s),t++}}if(o["first-byte\
-timeout"]!==void 0){let r=o["first-byte-timeout"];if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let s={instancePath:i+
"/first-byte-timeout",schemaPath:"#/properties/first-byte-timeout/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/first-byte-timeout",schemaPath:"#/properties/first-byte-timeo\
ut/type",keyword:"type",params:{type:"number"}};e===null?e=[s]:e.push(s),t++}}if(o["silence-timeout"]!==void 0){let r=o["\
silence-timeout"];if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let s={instancePath:i+"/silence-timeout",schemaPath:"\
#/properties/silence-timeout/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i+"/silence-timeout",schemaPath:"#/properties/silence-timeout/type",keyword:"type",params:{type:"num\
ber"}};e===null?e=[s]:e.push(s),t++}}if(o.timeout!==void 0){let r=o.timeout;if(typeof r=="number"&&isFinite(r)){if(r<0||
isNaN(r)){let s={instancePath:i+"/timeout",schemaPath:"#/properties/timeout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/timeout",schemaPath:"#/properties/timeout/type",
keyword:"type",params:{type:"number"}};e===null?e=[s]:e.push(s),t++}}if(o["max-body-bytes"]!==void 0){let r=o["max-body-\
bytes"];if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let s={instancePath:i+"/max-body-bytes",schemaPath:"#/prop\
erties/max-body-bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:i+"/max-body-bytes",schemaPath:"#/properties/max-body-bytes/type",keyword:"type",params:{type:"number"}};e===
null?e=[s]:e.push(s),t++}}if(o["max-line-bytes"]!==void 0){let r=o["max-line-bytes"];if(typeof r=="number"&&isFinite(r)){
if(r<0||isNaN(r)){let s={instancePath:i+"/max-line-bytes",schemaPath:"#/properties/max-line-bytes/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/max-line-bytes",schemaPath:"\
#/properties/max-line-bytes/type",keyword:"type",params:{type:"number"}};e===null?e=[s]:e.push(s),t++}}if(o["max-events"]!==
void 0){let r=o["max-events"];if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let s={instancePath:i+"/max-events",
schemaPath:"#/properties/max-events/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),
t++}}else{let s={instancePath:i+"/max-events",schemaPath:"#/properties/max-events/type",keyword:"type",params:{type:"num\
ber"}};e===null?e=[s]:e.push(s),t++}}if(o["max-json-depth"]!==void 0){let r=o["max-json-depth"];if(typeof r=="number"&&isFinite(
r)){if(r<0||isNaN(r)){let s={instancePath:i+"/max-json-depth",schemaPath:"#/properties/max-json-depth/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/max-json-depth",schemaPath:"\
#/properties/max-json-depth/type",keyword:"type",params:{type:"number"}};e===null?e=[s]:e.push(s),t++}}if(o.targets!==void 0){
let r=o.targets;if(r&&typeof r=="object"&&!Array.isArray(r))for(let s in r)mr.validate(r[s],{instancePath:i+"/targets/"+
s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:s,rootData:q,dynamicAnchors:v})||(e=e===null?mr.
validate.errors:e.concat(mr.validate.errors),t=e.length);else{let s={instancePath:i+"/targets",schemaPath:"#/properties/\
targets/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ee.errors=e,t===0}ee.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function or(o,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:q=o,dynamicAnchors:v={}}={}){
let e=null,t=0,m=or.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),ee(o,{instancePath:i,
parentData:x,parentDataProperty:A,rootData:q,dynamicAnchors:v})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length),or.
errors=e,t===0}or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{Xr as validateBaseline,Gr as validateChunk,Kr as validateCompletion,et as validateConfig,Yr as validateError,Wr as validateProfile,
Qr as validateReport,Jr as validateRequest};
