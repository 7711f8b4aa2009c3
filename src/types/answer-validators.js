// Generated from schemas/ by npm run generate; do not edit.
var B=L,N={type:"object",required:["id","object","created","model","choices"],properties:{id:{type:"string",minLength:1},
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
type:"array",items:{type:"object"}},code:{type:"string"},message:{type:"string"}}}}}}};function L(b,{instancePath:s="",parentData:D,
parentDataProperty:E,rootData:C=b,dynamicAnchors:K={}}={}){let e=null,r=0,x=L.evaluated;if(x.dynamicProps&&(x.props=void 0),
x.dynamicItems&&(x.items=void 0),b&&typeof b=="object"&&!Array.isArray(b)){if(b.id===void 0){let f={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[f]:e.push(f),r++}if(b.object===void 0){let f={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"object"}};e===null?e=[f]:e.push(f),r++}
if(b.created===void 0){let f={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"created"}};
e===null?e=[f]:e.push(f),r++}if(b.model===void 0){let f={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"model"}};e===null?e=[f]:e.push(f),r++}if(b.choices===void 0){let f={instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"choices"}};e===null?e=[f]:e.push(f),r++}if(b.id!==void 0){let f=b.id;if(typeof f==
"string"){if(f===""){let o={instancePath:s+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),r++}}if(b.object!==void 0){let f=b.object;if(typeof f!="string"){let o={instancePath:s+
"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(f!==
"chat.completion"){let o={instancePath:s+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue:"\
chat.completion"}};e===null?e=[o]:e.push(o),r++}}if(b.created!==void 0){let f=b.created;if(!(typeof f=="number"&&!(f%1)&&
!isNaN(f)&&isFinite(f))){let o={instancePath:s+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{
type:"integer"}};e===null?e=[o]:e.push(o),r++}}if(b.model!==void 0){let f=b.model;if(typeof f=="string"){if(f===""){let o={
instancePath:s+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.
push(o),r++}}else{let o={instancePath:s+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[o]:e.push(o),r++}}if(b.choices!==void 0){let f=b.choices;if(Array.isArray(f)){if(f.length<1){let t={instancePath:s+
"/choices",schemaPath:"#/properties/choices/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[t]:e.push(t),r++}
let o=f.length;for(let t=0;t<o;t++){let i=f[t];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.index===void 0){let a={
instancePath:s+"/choices/"+t,schemaPath:"#/properties/choices/items/required",keyword:"required",params:{missingProperty:"\
index"}};e===null?e=[a]:e.push(a),r++}if(i.message===void 0){let a={instancePath:s+"/choices/"+t,schemaPath:"#/propertie\
s/choices/items/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[a]:e.push(a),r++}if(i.finish_reason===
void 0){let a={instancePath:s+"/choices/"+t,schemaPath:"#/properties/choices/items/required",keyword:"required",params:{
missingProperty:"finish_reason"}};e===null?e=[a]:e.push(a),r++}if(i.logprobs===void 0){let a={instancePath:s+"/choices/"+
t,schemaPath:"#/properties/choices/items/required",keyword:"required",params:{missingProperty:"logprobs"}};e===null?e=[a]:
e.push(a),r++}if(i.index!==void 0){let a=i.index;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let p={instancePath:s+
"/choices/"+t+"/index",schemaPath:"#/properties/choices/items/properties/index/type",keyword:"type",params:{type:"intege\
r"}};e===null?e=[p]:e.push(p),r++}}if(i.message!==void 0){let a=i.message;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.
role===void 0){let p={instancePath:s+"/choices/"+t+"/message",schemaPath:"#/properties/choices/items/properties/message/\
required",keyword:"required",params:{missingProperty:"role"}};e===null?e=[p]:e.push(p),r++}if(a.content===void 0){let p={
instancePath:s+"/choices/"+t+"/message",schemaPath:"#/properties/choices/items/properties/message/required",keyword:"req\
uired",params:{missingProperty:"content"}};e===null?e=[p]:e.push(p),r++}if(a.refusal===void 0){let p={instancePath:s+"/c\
hoices/"+t+"/message",schemaPath:"#/properties/choices/items/properties/message/required",keyword:"required",params:{missingProperty:"\
refusal"}};e===null?e=[p]:e.push(p),r++}if(a.role!==void 0){let p=a.role;if(typeof p!="string"){let n={instancePath:s+"/\
choices/"+t+"/message/role",schemaPath:"#/properties/choices/items/properties/message/properties/role/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(p!=="assistant"){let n={instancePath:s+"/choices/"+t+"/messag\
e/role",schemaPath:"#/properties/choices/items/properties/message/properties/role/const",keyword:"const",params:{allowedValue:"\
assistant"}};e===null?e=[n]:e.push(n),r++}}if(a.content!==void 0){let p=a.content;if(typeof p!="string"&&p!==null){let n={
instancePath:s+"/choices/"+t+"/message/content",schemaPath:"#/properties/choices/items/properties/message/properties/con\
tent/type",keyword:"type",params:{type:N.properties.choices.items.properties.message.properties.content.type}};e===null?
e=[n]:e.push(n),r++}}if(a.refusal!==void 0){let p=a.refusal;if(typeof p!="string"&&p!==null){let n={instancePath:s+"/cho\
ices/"+t+"/message/refusal",schemaPath:"#/properties/choices/items/properties/message/properties/refusal/type",keyword:"\
type",params:{type:N.properties.choices.items.properties.message.properties.refusal.type}};e===null?e=[n]:e.push(n),r++}}
if(a.tool_calls!==void 0){let p=a.tool_calls;if(Array.isArray(p)){if(p.length<1){let c={instancePath:s+"/choices/"+t+"/m\
essage/tool_calls",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/minItems",keyword:"mi\
nItems",params:{limit:1}};e===null?e=[c]:e.push(c),r++}let n=p.length;for(let c=0;c<n;c++){let u=p[c],l=r,m=!0,h=r;if(u&&
typeof u=="object"&&!Array.isArray(u)){let y;if(u.type===void 0&&(y="type")){let d={};e===null?e=[d]:e.push(d),r++}else if(u.
type!==void 0&&u.type!=="custom"){let d={};e===null?e=[d]:e.push(d),r++}}var P=h===r;r=l,e!==null&&(l?e.length=l:e=null);
let g;if(P){let y=r;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.custom===void 0){let w={instancePath:s+"/choices/"+
t+"/message/tool_calls/"+c,schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/then/re\
quired",keyword:"required",params:{missingProperty:"custom"}};e===null?e=[w]:e.push(w),r++}if(u.custom!==void 0){let w=u.
custom;if(!(w&&typeof w=="object"&&!Array.isArray(w))){let j={instancePath:s+"/choices/"+t+"/message/tool_calls/"+c+"/cu\
stom",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/then/properties/custom/type",
keyword:"type",params:{type:"object"}};e===null?e=[j]:e.push(j),r++}}}var P=y===r;if(m=P,m){var k={};k.custom=!0,k.type=
!0}g="then"}else{let y=r;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.function===void 0){let w={instancePath:s+"/ch\
oices/"+t+"/message/tool_calls/"+c,schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items\
/else/required",keyword:"required",params:{missingProperty:"function"}};e===null?e=[w]:e.push(w),r++}if(u.function!==void 0){
let w=u.function;if(!(w&&typeof w=="object"&&!Array.isArray(w))){let j={instancePath:s+"/choices/"+t+"/message/tool_call\
s/"+c+"/function",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/else/properties/\
function/type",keyword:"type",params:{type:"object"}};e===null?e=[j]:e.push(j),r++}}}var P=y===r;m=P,m&&k!==!0&&(k=k||{},
k.function=!0),g="else"}if(!m){let y={instancePath:s+"/choices/"+t+"/message/tool_calls/"+c,schemaPath:"#/properties/cho\
ices/items/properties/message/properties/tool_calls/items/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[y]:e.push(
y),r++}if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.id===void 0){let y={instancePath:s+"/choices/"+t+"/message/tool\
_calls/"+c,schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/required",keyword:"requ\
ired",params:{missingProperty:"id"}};e===null?e=[y]:e.push(y),r++}if(u.type===void 0){let y={instancePath:s+"/choices/"+
t+"/message/tool_calls/"+c,schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/require\
d",keyword:"required",params:{missingProperty:"type"}};e===null?e=[y]:e.push(y),r++}if(k!==!0&&(k=k||{},k.id=!0,k.type=!0,
k.function=!0,k.custom=!0),u.id!==void 0&&typeof u.id!="string"){let y={instancePath:s+"/choices/"+t+"/message/tool_call\
s/"+c+"/id",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/properties/id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(u.type!==void 0){let y=u.type;if(typeof y!="string"){let d={
instancePath:s+"/choices/"+t+"/message/tool_calls/"+c+"/type",schemaPath:"#/properties/choices/items/properties/message/\
properties/tool_calls/items/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(!(y===
"function"||y==="custom")){let d={instancePath:s+"/choices/"+t+"/message/tool_calls/"+c+"/type",schemaPath:"#/properties\
/choices/items/properties/message/properties/tool_calls/items/properties/type/enum",keyword:"enum",params:{allowedValues:N.
properties.choices.items.properties.message.properties.tool_calls.items.properties.type.enum}};e===null?e=[d]:e.push(d),
r++}}if(u.function!==void 0){let y=u.function;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.name===void 0){let d={instancePath:s+
"/choices/"+t+"/message/tool_calls/"+c+"/function",schemaPath:"#/properties/choices/items/properties/message/properties/\
tool_calls/items/properties/function/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[d]:e.push(
d),r++}if(y.arguments===void 0){let d={instancePath:s+"/choices/"+t+"/message/tool_calls/"+c+"/function",schemaPath:"#/p\
roperties/choices/items/properties/message/properties/tool_calls/items/properties/function/required",keyword:"required",
params:{missingProperty:"arguments"}};e===null?e=[d]:e.push(d),r++}if(y.name!==void 0&&typeof y.name!="string"){let d={instancePath:s+
"/choices/"+t+"/message/tool_calls/"+c+"/function/name",schemaPath:"#/properties/choices/items/properties/message/proper\
ties/tool_calls/items/properties/function/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.
push(d),r++}if(y.arguments!==void 0&&typeof y.arguments!="string"){let d={instancePath:s+"/choices/"+t+"/message/tool_ca\
lls/"+c+"/function/arguments",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/prop\
erties/function/properties/arguments/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}}else{let d={
instancePath:s+"/choices/"+t+"/message/tool_calls/"+c+"/function",schemaPath:"#/properties/choices/items/properties/mess\
age/properties/tool_calls/items/properties/function/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),
r++}}if(u.custom!==void 0){let y=u.custom;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.name===void 0){let d={instancePath:s+
"/choices/"+t+"/message/tool_calls/"+c+"/custom",schemaPath:"#/properties/choices/items/properties/message/properties/to\
ol_calls/items/properties/custom/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[d]:e.push(d),
r++}if(y.input===void 0){let d={instancePath:s+"/choices/"+t+"/message/tool_calls/"+c+"/custom",schemaPath:"#/properties\
/choices/items/properties/message/properties/tool_calls/items/properties/custom/required",keyword:"required",params:{missingProperty:"\
input"}};e===null?e=[d]:e.push(d),r++}if(y.name!==void 0&&typeof y.name!="string"){let d={instancePath:s+"/choices/"+t+"\
/message/tool_calls/"+c+"/custom/name",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/i\
tems/properties/custom/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(y.input!==
void 0&&typeof y.input!="string"){let d={instancePath:s+"/choices/"+t+"/message/tool_calls/"+c+"/custom/input",schemaPath:"\
#/properties/choices/items/properties/message/properties/tool_calls/items/properties/custom/properties/input/type",keyword:"\
type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:s+"/choices/"+t+"/message/tool_call\
s/"+c+"/custom",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/properties/custom/\
type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}}else{let y={instancePath:s+"/choices/"+t+"/m\
essage/tool_calls/"+c,schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}}}else{let n={instancePath:s+"/choices/"+t+"/message/tool_cal\
ls",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[n]:e.push(n),r++}}if(a.function_call!==void 0){let p=a.function_call;if(!(p&&typeof p=="object"&&!Array.
isArray(p))&&p!==null){let n={instancePath:s+"/choices/"+t+"/message/function_call",schemaPath:"#/properties/choices/ite\
ms/properties/message/properties/function_call/type",keyword:"type",params:{type:N.properties.choices.items.properties.message.
properties.function_call.type}};e===null?e=[n]:e.push(n),r++}if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){
let n={instancePath:s+"/choices/"+t+"/message/function_call",schemaPath:"#/properties/choices/items/properties/message/p\
roperties/function_call/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[n]:e.push(n),r++}if(p.
arguments===void 0){let n={instancePath:s+"/choices/"+t+"/message/function_call",schemaPath:"#/properties/choices/items/\
properties/message/properties/function_call/required",keyword:"required",params:{missingProperty:"arguments"}};e===null?
e=[n]:e.push(n),r++}if(p.name!==void 0&&typeof p.name!="string"){let n={instancePath:s+"/choices/"+t+"/message/function_\
call/name",schemaPath:"#/properties/choices/items/properties/message/properties/function_call/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(p.arguments!==void 0&&typeof p.arguments!="string"){let n={
instancePath:s+"/choices/"+t+"/message/function_call/arguments",schemaPath:"#/properties/choices/items/properties/messag\
e/properties/function_call/properties/arguments/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}}
if(a.annotations!==void 0){let p=a.annotations;if(Array.isArray(p)){let n=p.length;for(let c=0;c<n;c++){let u=p[c];if(u&&
typeof u=="object"&&!Array.isArray(u)){if(u.type===void 0){let l={instancePath:s+"/choices/"+t+"/message/annotations/"+c,
schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/required",keyword:"required",params:{
missingProperty:"type"}};e===null?e=[l]:e.push(l),r++}if(u.url_citation===void 0){let l={instancePath:s+"/choices/"+t+"/\
message/annotations/"+c,schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/required",
keyword:"required",params:{missingProperty:"url_citation"}};e===null?e=[l]:e.push(l),r++}if(u.type!==void 0){let l=u.type;
if(typeof l!="string"){let m={instancePath:s+"/choices/"+t+"/message/annotations/"+c+"/type",schemaPath:"#/properties/ch\
oices/items/properties/message/properties/annotations/items/properties/type/type",keyword:"type",params:{type:"string"}};
e===null?e=[m]:e.push(m),r++}if(l!=="url_citation"){let m={instancePath:s+"/choices/"+t+"/message/annotations/"+c+"/type",
schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/properties/type/const",keyword:"c\
onst",params:{allowedValue:"url_citation"}};e===null?e=[m]:e.push(m),r++}}if(u.url_citation!==void 0){let l=u.url_citation;
if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.start_index===void 0){let m={instancePath:s+"/choices/"+t+"/message/an\
notations/"+c+"/url_citation",schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/pro\
perties/url_citation/required",keyword:"required",params:{missingProperty:"start_index"}};e===null?e=[m]:e.push(m),r++}if(l.
end_index===void 0){let m={instancePath:s+"/choices/"+t+"/message/annotations/"+c+"/url_citation",schemaPath:"#/properti\
es/choices/items/properties/message/properties/annotations/items/properties/url_citation/required",keyword:"required",params:{
missingProperty:"end_index"}};e===null?e=[m]:e.push(m),r++}if(l.url===void 0){let m={instancePath:s+"/choices/"+t+"/mess\
age/annotations/"+c+"/url_citation",schemaPath:"#/properties/choices/items/properties/message/properties/annotations/ite\
ms/properties/url_citation/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[m]:e.push(m),r++}if(l.
title===void 0){let m={instancePath:s+"/choices/"+t+"/message/annotations/"+c+"/url_citation",schemaPath:"#/properties/c\
hoices/items/properties/message/properties/annotations/items/properties/url_citation/required",keyword:"required",params:{
missingProperty:"title"}};e===null?e=[m]:e.push(m),r++}if(l.start_index!==void 0){let m=l.start_index;if(!(typeof m=="nu\
mber"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let h={instancePath:s+"/choices/"+t+"/message/annotations/"+c+"/url_citation/sta\
rt_index",schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/properties/url_citation\
/properties/start_index/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(h),r++}}if(l.end_index!==void 0){
let m=l.end_index;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let h={instancePath:s+"/choices/"+t+"/messag\
e/annotations/"+c+"/url_citation/end_index",schemaPath:"#/properties/choices/items/properties/message/properties/annotat\
ions/items/properties/url_citation/properties/end_index/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(
h),r++}}if(l.url!==void 0&&typeof l.url!="string"){let m={instancePath:s+"/choices/"+t+"/message/annotations/"+c+"/url_c\
itation/url",schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/properties/url_citat\
ion/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(l.title!==void 0&&typeof l.
title!="string"){let m={instancePath:s+"/choices/"+t+"/message/annotations/"+c+"/url_citation/title",schemaPath:"#/prope\
rties/choices/items/properties/message/properties/annotations/items/properties/url_citation/properties/title/type",keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:s+"/choices/"+t+"/message/annotatio\
ns/"+c+"/url_citation",schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/properties\
/url_citation/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}}else{let l={instancePath:s+"/c\
hoices/"+t+"/message/annotations/"+c,schemaPath:"#/properties/choices/items/properties/message/properties/annotations/it\
ems/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}}}else{let n={instancePath:s+"/choices/"+t+
"/message/annotations",schemaPath:"#/properties/choices/items/properties/message/properties/annotations/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(a.audio!==void 0){let p=a.audio;if(!(p&&typeof p=="object"&&
!Array.isArray(p))&&p!==null){let n={instancePath:s+"/choices/"+t+"/message/audio",schemaPath:"#/properties/choices/item\
s/properties/message/properties/audio/type",keyword:"type",params:{type:N.properties.choices.items.properties.message.properties.
audio.type}};e===null?e=[n]:e.push(n),r++}if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.id===void 0){let n={instancePath:s+
"/choices/"+t+"/message/audio",schemaPath:"#/properties/choices/items/properties/message/properties/audio/required",keyword:"\
required",params:{missingProperty:"id"}};e===null?e=[n]:e.push(n),r++}if(p.data===void 0){let n={instancePath:s+"/choice\
s/"+t+"/message/audio",schemaPath:"#/properties/choices/items/properties/message/properties/audio/required",keyword:"req\
uired",params:{missingProperty:"data"}};e===null?e=[n]:e.push(n),r++}if(p.expires_at===void 0){let n={instancePath:s+"/c\
hoices/"+t+"/message/audio",schemaPath:"#/properties/choices/items/properties/message/properties/audio/required",keyword:"\
required",params:{missingProperty:"expires_at"}};e===null?e=[n]:e.push(n),r++}if(p.transcript===void 0){let n={instancePath:s+
"/choices/"+t+"/message/audio",schemaPath:"#/properties/choices/items/properties/message/properties/audio/required",keyword:"\
required",params:{missingProperty:"transcript"}};e===null?e=[n]:e.push(n),r++}if(p.id!==void 0&&typeof p.id!="string"){let n={
instancePath:s+"/choices/"+t+"/message/audio/id",schemaPath:"#/properties/choices/items/properties/message/properties/au\
dio/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(p.data!==void 0&&typeof p.
data!="string"){let n={instancePath:s+"/choices/"+t+"/message/audio/data",schemaPath:"#/properties/choices/items/propert\
ies/message/properties/audio/properties/data/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(p.
expires_at!==void 0){let n=p.expires_at;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let c={instancePath:s+
"/choices/"+t+"/message/audio/expires_at",schemaPath:"#/properties/choices/items/properties/message/properties/audio/pro\
perties/expires_at/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),r++}}if(p.transcript!==void 0&&
typeof p.transcript!="string"){let n={instancePath:s+"/choices/"+t+"/message/audio/transcript",schemaPath:"#/properties/\
choices/items/properties/message/properties/audio/properties/transcript/type",keyword:"type",params:{type:"string"}};e===
null?e=[n]:e.push(n),r++}}}if(a.reasoning_content!==void 0){let p=a.reasoning_content;if(typeof p!="string"&&p!==null){let n={
instancePath:s+"/choices/"+t+"/message/reasoning_content",schemaPath:"#/properties/choices/items/properties/message/prop\
erties/reasoning_content/type",keyword:"type",params:{type:N.properties.choices.items.properties.message.properties.reasoning_content.
type}};e===null?e=[n]:e.push(n),r++}}if(a.reasoning!==void 0){let p=a.reasoning;if(typeof p!="string"&&p!==null){let n={
instancePath:s+"/choices/"+t+"/message/reasoning",schemaPath:"#/properties/choices/items/properties/message/properties/r\
easoning/type",keyword:"type",params:{type:N.properties.choices.items.properties.message.properties.reasoning.type}};e===
null?e=[n]:e.push(n),r++}}}else{let p={instancePath:s+"/choices/"+t+"/message",schemaPath:"#/properties/choices/items/pr\
operties/message/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(i.delta!==void 0){let a=i.
delta,p=r,n=r;if((!a||typeof a!="object")&&typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){
let c={};e===null?e=[c]:e.push(c),r++}var A=n===r;if(A){let c={instancePath:s+"/choices/"+t+"/delta",schemaPath:"#/prope\
rties/choices/items/properties/delta/not",keyword:"not",params:{}};e===null?e=[c]:e.push(c),r++}else r=p,e!==null&&(p?e.
length=p:e=null)}if(i.finish_reason!==void 0){let a=i.finish_reason;if(typeof a!="string"){let p={instancePath:s+"/choic\
es/"+t+"/finish_reason",schemaPath:"#/properties/choices/items/properties/finish_reason/type",keyword:"type",params:{type:"\
string"}};e===null?e=[p]:e.push(p),r++}if(!(a==="stop"||a==="length"||a==="tool_calls"||a==="content_filter"||a==="funct\
ion_call")){let p={instancePath:s+"/choices/"+t+"/finish_reason",schemaPath:"#/properties/choices/items/properties/finis\
h_reason/enum",keyword:"enum",params:{allowedValues:N.properties.choices.items.properties.finish_reason.enum}};e===null?
e=[p]:e.push(p),r++}}if(i.logprobs!==void 0){let a=i.logprobs;if(!(a&&typeof a=="object"&&!Array.isArray(a))&&a!==null){
let p={instancePath:s+"/choices/"+t+"/logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/type",keyword:"\
type",params:{type:N.properties.choices.items.properties.logprobs.type}};e===null?e=[p]:e.push(p),r++}if(a&&typeof a=="o\
bject"&&!Array.isArray(a)){if(a.content===void 0){let p={instancePath:s+"/choices/"+t+"/logprobs",schemaPath:"#/properti\
es/choices/items/properties/logprobs/required",keyword:"required",params:{missingProperty:"content"}};e===null?e=[p]:e.push(
p),r++}if(a.refusal===void 0){let p={instancePath:s+"/choices/"+t+"/logprobs",schemaPath:"#/properties/choices/items/pro\
perties/logprobs/required",keyword:"required",params:{missingProperty:"refusal"}};e===null?e=[p]:e.push(p),r++}if(a.content!==
void 0){let p=a.content;if(!Array.isArray(p)&&p!==null){let n={instancePath:s+"/choices/"+t+"/logprobs/content",schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/content/type",keyword:"type",params:{type:N.properties.choices.
items.properties.logprobs.properties.content.type}};e===null?e=[n]:e.push(n),r++}if(Array.isArray(p)){let n=p.length;for(let c=0;c<
n;c++){let u=p[c];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.token===void 0){let l={instancePath:s+"/choices/"+t+
"/logprobs/content/"+c,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/required",keyword:"\
required",params:{missingProperty:"token"}};e===null?e=[l]:e.push(l),r++}if(u.logprob===void 0){let l={instancePath:s+"/\
choices/"+t+"/logprobs/content/"+c,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/r\
equired",keyword:"required",params:{missingProperty:"logprob"}};e===null?e=[l]:e.push(l),r++}if(u.bytes===void 0){let l={
instancePath:s+"/choices/"+t+"/logprobs/content/"+c,schemaPath:"#/properties/choices/items/properties/logprobs/propertie\
s/content/items/required",keyword:"required",params:{missingProperty:"bytes"}};e===null?e=[l]:e.push(l),r++}if(u.top_logprobs===
void 0){let l={instancePath:s+"/choices/"+t+"/logprobs/content/"+c,schemaPath:"#/properties/choices/items/properties/log\
probs/properties/content/items/required",keyword:"required",params:{missingProperty:"top_logprobs"}};e===null?e=[l]:e.push(
l),r++}if(u.token!==void 0&&typeof u.token!="string"){let l={instancePath:s+"/choices/"+t+"/logprobs/content/"+c+"/token",
schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties/token/type",keyword:"type",
params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(u.logprob!==void 0){let l=u.logprob;if(!(typeof l=="number"&&isFinite(
l))){let m={instancePath:s+"/choices/"+t+"/logprobs/content/"+c+"/logprob",schemaPath:"#/properties/choices/items/proper\
ties/logprobs/properties/content/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===null?e=[m]:e.
push(m),r++}}if(u.bytes!==void 0){let l=u.bytes;if(!Array.isArray(l)&&l!==null){let m={instancePath:s+"/choices/"+t+"/lo\
gprobs/content/"+c+"/bytes",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properti\
es/bytes/type",keyword:"type",params:{type:N.properties.choices.items.properties.logprobs.properties.content.items.properties.
bytes.type}};e===null?e=[m]:e.push(m),r++}if(Array.isArray(l)){let m=l.length;for(let h=0;h<m;h++){let g=l[h];if(!(typeof g==
"number"&&isFinite(g))){let y={instancePath:s+"/choices/"+t+"/logprobs/content/"+c+"/bytes/"+h,schemaPath:"#/properties/\
choices/items/properties/logprobs/properties/content/items/properties/bytes/items/type",keyword:"type",params:{type:"num\
ber"}};e===null?e=[y]:e.push(y),r++}}}}if(u.top_logprobs!==void 0){let l=u.top_logprobs;if(Array.isArray(l)){let m=l.length;
for(let h=0;h<m;h++){let g=l[h];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.token===void 0){let y={instancePath:s+
"/choices/"+t+"/logprobs/content/"+c+"/top_logprobs/"+h,schemaPath:"#/properties/choices/items/properties/logprobs/prope\
rties/content/items/properties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"token"}};e===null?
e=[y]:e.push(y),r++}if(g.logprob===void 0){let y={instancePath:s+"/choices/"+t+"/logprobs/content/"+c+"/top_logprobs/"+h,
schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/requir\
ed",keyword:"required",params:{missingProperty:"logprob"}};e===null?e=[y]:e.push(y),r++}if(g.bytes===void 0){let y={instancePath:s+
"/choices/"+t+"/logprobs/content/"+c+"/top_logprobs/"+h,schemaPath:"#/properties/choices/items/properties/logprobs/prope\
rties/content/items/properties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"bytes"}};e===null?
e=[y]:e.push(y),r++}if(g.token!==void 0&&typeof g.token!="string"){let y={instancePath:s+"/choices/"+t+"/logprobs/conten\
t/"+c+"/top_logprobs/"+h+"/token",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/pr\
operties/top_logprobs/items/properties/token/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(g.
logprob!==void 0){let y=g.logprob;if(!(typeof y=="number"&&isFinite(y))){let d={instancePath:s+"/choices/"+t+"/logprobs/\
content/"+c+"/top_logprobs/"+h+"/logprob",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/\
items/properties/top_logprobs/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===null?e=[d]:e.push(
d),r++}}if(g.bytes!==void 0){let y=g.bytes;if(!Array.isArray(y)&&y!==null){let d={instancePath:s+"/choices/"+t+"/logprob\
s/content/"+c+"/top_logprobs/"+h+"/bytes",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/\
items/properties/top_logprobs/items/properties/bytes/type",keyword:"type",params:{type:N.properties.choices.items.properties.
logprobs.properties.content.items.properties.top_logprobs.items.properties.bytes.type}};e===null?e=[d]:e.push(d),r++}if(Array.
isArray(y)){let d=y.length;for(let w=0;w<d;w++){let j=y[w];if(!(typeof j=="number"&&isFinite(j))){let _={instancePath:s+
"/choices/"+t+"/logprobs/content/"+c+"/top_logprobs/"+h+"/bytes/"+w,schemaPath:"#/properties/choices/items/properties/lo\
gprobs/properties/content/items/properties/top_logprobs/items/properties/bytes/items/type",keyword:"type",params:{type:"\
number"}};e===null?e=[_]:e.push(_),r++}}}}}else{let y={instancePath:s+"/choices/"+t+"/logprobs/content/"+c+"/top_logprob\
s/"+h,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/\
type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}}}else{let m={instancePath:s+"/choices/"+t+"/l\
ogprobs/content/"+c+"/top_logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/\
properties/top_logprobs/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}}else{let l={instancePath:s+
"/choices/"+t+"/logprobs/content/"+c,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items\
/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}}}}if(a.refusal!==void 0){let p=a.refusal;if(!Array.
isArray(p)&&p!==null){let n={instancePath:s+"/choices/"+t+"/logprobs/refusal",schemaPath:"#/properties/choices/items/pro\
perties/logprobs/properties/refusal/type",keyword:"type",params:{type:N.properties.choices.items.properties.logprobs.properties.
refusal.type}};e===null?e=[n]:e.push(n),r++}if(Array.isArray(p)){let n=p.length;for(let c=0;c<n;c++){let u=p[c];if(u&&typeof u==
"object"&&!Array.isArray(u)){if(u.token===void 0){let l={instancePath:s+"/choices/"+t+"/logprobs/refusal/"+c,schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/refusal/items/required",keyword:"required",params:{missingProperty:"\
token"}};e===null?e=[l]:e.push(l),r++}if(u.logprob===void 0){let l={instancePath:s+"/choices/"+t+"/logprobs/refusal/"+c,
schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/required",keyword:"required",params:{
missingProperty:"logprob"}};e===null?e=[l]:e.push(l),r++}if(u.bytes===void 0){let l={instancePath:s+"/choices/"+t+"/logp\
robs/refusal/"+c,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/required",keyword:"\
required",params:{missingProperty:"bytes"}};e===null?e=[l]:e.push(l),r++}if(u.top_logprobs===void 0){let l={instancePath:s+
"/choices/"+t+"/logprobs/refusal/"+c,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items\
/required",keyword:"required",params:{missingProperty:"top_logprobs"}};e===null?e=[l]:e.push(l),r++}if(u.token!==void 0&&
typeof u.token!="string"){let l={instancePath:s+"/choices/"+t+"/logprobs/refusal/"+c+"/token",schemaPath:"#/properties/c\
hoices/items/properties/logprobs/properties/refusal/items/properties/token/type",keyword:"type",params:{type:"string"}};
e===null?e=[l]:e.push(l),r++}if(u.logprob!==void 0){let l=u.logprob;if(!(typeof l=="number"&&isFinite(l))){let m={instancePath:s+
"/choices/"+t+"/logprobs/refusal/"+c+"/logprob",schemaPath:"#/properties/choices/items/properties/logprobs/properties/re\
fusal/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===null?e=[m]:e.push(m),r++}}if(u.bytes!==void 0){
let l=u.bytes;if(!Array.isArray(l)&&l!==null){let m={instancePath:s+"/choices/"+t+"/logprobs/refusal/"+c+"/bytes",schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/bytes/type",keyword:"type",params:{type:N.
properties.choices.items.properties.logprobs.properties.refusal.items.properties.bytes.type}};e===null?e=[m]:e.push(m),r++}
if(Array.isArray(l)){let m=l.length;for(let h=0;h<m;h++){let g=l[h];if(!(typeof g=="number"&&isFinite(g))){let y={instancePath:s+
"/choices/"+t+"/logprobs/refusal/"+c+"/bytes/"+h,schemaPath:"#/properties/choices/items/properties/logprobs/properties/r\
efusal/items/properties/bytes/items/type",keyword:"type",params:{type:"number"}};e===null?e=[y]:e.push(y),r++}}}}if(u.top_logprobs!==
void 0){let l=u.top_logprobs;if(Array.isArray(l)){let m=l.length;for(let h=0;h<m;h++){let g=l[h];if(g&&typeof g=="object"&&
!Array.isArray(g)){if(g.token===void 0){let y={instancePath:s+"/choices/"+t+"/logprobs/refusal/"+c+"/top_logprobs/"+h,schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/required",keyword:"\
required",params:{missingProperty:"token"}};e===null?e=[y]:e.push(y),r++}if(g.logprob===void 0){let y={instancePath:s+"/\
choices/"+t+"/logprobs/refusal/"+c+"/top_logprobs/"+h,schemaPath:"#/properties/choices/items/properties/logprobs/propert\
ies/refusal/items/properties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"logprob"}};e===null?
e=[y]:e.push(y),r++}if(g.bytes===void 0){let y={instancePath:s+"/choices/"+t+"/logprobs/refusal/"+c+"/top_logprobs/"+h,schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/required",keyword:"\
required",params:{missingProperty:"bytes"}};e===null?e=[y]:e.push(y),r++}if(g.token!==void 0&&typeof g.token!="string"){
let y={instancePath:s+"/choices/"+t+"/logprobs/refusal/"+c+"/top_logprobs/"+h+"/token",schemaPath:"#/properties/choices/\
items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/token/type",keyword:"type",params:{
type:"string"}};e===null?e=[y]:e.push(y),r++}if(g.logprob!==void 0){let y=g.logprob;if(!(typeof y=="number"&&isFinite(y))){
let d={instancePath:s+"/choices/"+t+"/logprobs/refusal/"+c+"/top_logprobs/"+h+"/logprob",schemaPath:"#/properties/choice\
s/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/logprob/type",keyword:"typ\
e",params:{type:"number"}};e===null?e=[d]:e.push(d),r++}}if(g.bytes!==void 0){let y=g.bytes;if(!Array.isArray(y)&&y!==null){
let d={instancePath:s+"/choices/"+t+"/logprobs/refusal/"+c+"/top_logprobs/"+h+"/bytes",schemaPath:"#/properties/choices/\
items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/bytes/type",keyword:"type",params:{
type:N.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.properties.bytes.
type}};e===null?e=[d]:e.push(d),r++}if(Array.isArray(y)){let d=y.length;for(let w=0;w<d;w++){let j=y[w];if(!(typeof j=="\
number"&&isFinite(j))){let _={instancePath:s+"/choices/"+t+"/logprobs/refusal/"+c+"/top_logprobs/"+h+"/bytes/"+w,schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/bytes/i\
tems/type",keyword:"type",params:{type:"number"}};e===null?e=[_]:e.push(_),r++}}}}}else{let y={instancePath:s+"/choices/"+
t+"/logprobs/refusal/"+c+"/top_logprobs/"+h,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusa\
l/items/properties/top_logprobs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}}}else{let m={
instancePath:s+"/choices/"+t+"/logprobs/refusal/"+c+"/top_logprobs",schemaPath:"#/properties/choices/items/properties/lo\
gprobs/properties/refusal/items/properties/top_logprobs/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(
m),r++}}}else{let l={instancePath:s+"/choices/"+t+"/logprobs/refusal/"+c,schemaPath:"#/properties/choices/items/properti\
es/logprobs/properties/refusal/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}}}}}}}else{
let a={instancePath:s+"/choices/"+t,schemaPath:"#/properties/choices/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[a]:e.push(a),r++}}}else{let o={instancePath:s+"/choices",schemaPath:"#/properties/choices/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(b.usage!==void 0){let f=b.usage;if(!(f&&typeof f=="object"&&!Array.
isArray(f))&&f!==null){let o={instancePath:s+"/usage",schemaPath:"#/properties/usage/type",keyword:"type",params:{type:N.
properties.usage.type}};e===null?e=[o]:e.push(o),r++}if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.prompt_tokens===void 0){
let o={instancePath:s+"/usage",schemaPath:"#/properties/usage/required",keyword:"required",params:{missingProperty:"prom\
pt_tokens"}};e===null?e=[o]:e.push(o),r++}if(f.completion_tokens===void 0){let o={instancePath:s+"/usage",schemaPath:"#/\
properties/usage/required",keyword:"required",params:{missingProperty:"completion_tokens"}};e===null?e=[o]:e.push(o),r++}
if(f.total_tokens===void 0){let o={instancePath:s+"/usage",schemaPath:"#/properties/usage/required",keyword:"required",params:{
missingProperty:"total_tokens"}};e===null?e=[o]:e.push(o),r++}if(f.prompt_tokens!==void 0){let o=f.prompt_tokens;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let t={instancePath:s+"/usage/prompt_tokens",schemaPath:"#/properties/usage/p\
roperties/prompt_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),r++}if(typeof o=="number"&&
isFinite(o)&&(o<0||isNaN(o))){let t={instancePath:s+"/usage/prompt_tokens",schemaPath:"#/properties/usage/properties/pro\
mpt_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),r++}}if(f.completion_tokens!==
void 0){let o=f.completion_tokens;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let t={instancePath:s+"/usag\
e/completion_tokens",schemaPath:"#/properties/usage/properties/completion_tokens/type",keyword:"type",params:{type:"inte\
ger"}};e===null?e=[t]:e.push(t),r++}if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){let t={instancePath:s+"/usage/c\
ompletion_tokens",schemaPath:"#/properties/usage/properties/completion_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[t]:e.push(t),r++}}if(f.total_tokens!==void 0){let o=f.total_tokens;if(!(typeof o=="number"&&!(o%
1)&&!isNaN(o)&&isFinite(o))){let t={instancePath:s+"/usage/total_tokens",schemaPath:"#/properties/usage/properties/total\
_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),r++}if(typeof o=="number"&&isFinite(o)&&(o<
0||isNaN(o))){let t={instancePath:s+"/usage/total_tokens",schemaPath:"#/properties/usage/properties/total_tokens/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),r++}}if(f.prompt_tokens_details!==void 0){let o=f.
prompt_tokens_details;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.cached_tokens!==void 0){let t=o.cached_tokens;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:s+"/usage/prompt_tokens_details/cached_tokens",schemaPath:"\
#/properties/usage/properties/prompt_tokens_details/properties/cached_tokens/type",keyword:"type",params:{type:"integer"}};
e===null?e=[i]:e.push(i),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let i={instancePath:s+"/usage/prompt_t\
okens_details/cached_tokens",schemaPath:"#/properties/usage/properties/prompt_tokens_details/properties/cached_tokens/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),r++}}if(o.cache_write_tokens!==void 0){
let t=o.cache_write_tokens;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:s+"/usage/promp\
t_tokens_details/cache_write_tokens",schemaPath:"#/properties/usage/properties/prompt_tokens_details/properties/cache_wr\
ite_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),r++}if(typeof t=="number"&&isFinite(t)&&
(t<0||isNaN(t))){let i={instancePath:s+"/usage/prompt_tokens_details/cache_write_tokens",schemaPath:"#/properties/usage/\
properties/prompt_tokens_details/properties/cache_write_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[i]:e.push(i),r++}}if(o.audio_tokens!==void 0){let t=o.audio_tokens;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t))){let i={instancePath:s+"/usage/prompt_tokens_details/audio_tokens",schemaPath:"#/properties/usage/propertie\
s/prompt_tokens_details/properties/audio_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),r++}
if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let i={instancePath:s+"/usage/prompt_tokens_details/audio_tokens",schemaPath:"\
#/properties/usage/properties/prompt_tokens_details/properties/audio_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s+"/usage/prompt_tokens_details",schemaPath:"#/pro\
perties/usage/properties/prompt_tokens_details/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}
if(f.completion_tokens_details!==void 0){let o=f.completion_tokens_details;if(o&&typeof o=="object"&&!Array.isArray(o)){
if(o.reasoning_tokens!==void 0){let t=o.reasoning_tokens;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={
instancePath:s+"/usage/completion_tokens_details/reasoning_tokens",schemaPath:"#/properties/usage/properties/completion_\
tokens_details/properties/reasoning_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),r++}if(typeof t==
"number"&&isFinite(t)&&(t<0||isNaN(t))){let i={instancePath:s+"/usage/completion_tokens_details/reasoning_tokens",schemaPath:"\
#/properties/usage/properties/completion_tokens_details/properties/reasoning_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[i]:e.push(i),r++}}if(o.audio_tokens!==void 0){let t=o.audio_tokens;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:s+"/usage/completion_tokens_details/audio_tokens",schemaPath:"#/propert\
ies/usage/properties/completion_tokens_details/properties/audio_tokens/type",keyword:"type",params:{type:"integer"}};e===
null?e=[i]:e.push(i),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let i={instancePath:s+"/usage/completion_t\
okens_details/audio_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/audio_tokens/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),r++}}if(o.accepted_prediction_tokens!==
void 0){let t=o.accepted_prediction_tokens;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:s+
"/usage/completion_tokens_details/accepted_prediction_tokens",schemaPath:"#/properties/usage/properties/completion_token\
s_details/properties/accepted_prediction_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),r++}
if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let i={instancePath:s+"/usage/completion_tokens_details/accepted_pr\
ediction_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/accepted_prediction_toke\
ns/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),r++}}if(o.rejected_prediction_tokens!==
void 0){let t=o.rejected_prediction_tokens;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:s+
"/usage/completion_tokens_details/rejected_prediction_tokens",schemaPath:"#/properties/usage/properties/completion_token\
s_details/properties/rejected_prediction_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),r++}
if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let i={instancePath:s+"/usage/completion_tokens_details/rejected_pr\
ediction_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/rejected_prediction_toke\
ns/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:s+
"/usage/completion_tokens_details",schemaPath:"#/properties/usage/properties/completion_tokens_details/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}}}if(b.system_fingerprint!==void 0&&typeof b.system_fingerprint!=
"string"){let f={instancePath:s+"/system_fingerprint",schemaPath:"#/properties/system_fingerprint/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),r++}if(b.service_tier!==void 0){let f=b.service_tier;if(typeof f!="string"&&f!==
null){let o={instancePath:s+"/service_tier",schemaPath:"#/properties/service_tier/type",keyword:"type",params:{type:N.properties.
service_tier.type}};e===null?e=[o]:e.push(o),r++}if(!(f==="auto"||f==="default"||f==="flex"||f==="scale"||f==="priority"||
f==="fast"||f===null)){let o={instancePath:s+"/service_tier",schemaPath:"#/properties/service_tier/enum",keyword:"enum",
params:{allowedValues:N.properties.service_tier.enum}};e===null?e=[o]:e.push(o),r++}}if(b.moderation!==void 0){let f=b.moderation;
if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null){let o={instancePath:s+"/moderation",schemaPath:"#/properties/m\
oderation/type",keyword:"type",params:{type:N.properties.moderation.type}};e===null?e=[o]:e.push(o),r++}if(f&&typeof f==
"object"&&!Array.isArray(f)){if(f.input===void 0){let o={instancePath:s+"/moderation",schemaPath:"#/properties/moderatio\
n/required",keyword:"required",params:{missingProperty:"input"}};e===null?e=[o]:e.push(o),r++}if(f.output===void 0){let o={
instancePath:s+"/moderation",schemaPath:"#/properties/moderation/required",keyword:"required",params:{missingProperty:"o\
utput"}};e===null?e=[o]:e.push(o),r++}if(f.input!==void 0){let o=f.input;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
type===void 0){let t={instancePath:s+"/moderation/input",schemaPath:"#/properties/moderation/properties/input/required",
keyword:"required",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}if(o.type!==void 0){let t=o.type;if(typeof t!=
"string"){let i={instancePath:s+"/moderation/input/type",schemaPath:"#/properties/moderation/properties/input/properties\
/type/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(!(t==="moderation_results"||t==="erro\
r")){let i={instancePath:s+"/moderation/input/type",schemaPath:"#/properties/moderation/properties/input/properties/type\
/enum",keyword:"enum",params:{allowedValues:N.properties.moderation.properties.input.properties.type.enum}};e===null?e=[
i]:e.push(i),r++}}if(o.model!==void 0&&typeof o.model!="string"){let t={instancePath:s+"/moderation/input/model",schemaPath:"\
#/properties/moderation/properties/input/properties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.
push(t),r++}if(o.results!==void 0){let t=o.results;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++){let p=t[a];if(!(p&&
typeof p=="object"&&!Array.isArray(p))){let n={instancePath:s+"/moderation/input/results/"+a,schemaPath:"#/properties/mo\
deration/properties/input/properties/results/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),
r++}}}else{let i={instancePath:s+"/moderation/input/results",schemaPath:"#/properties/moderation/properties/input/proper\
ties/results/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.code!==void 0&&typeof o.code!=
"string"){let t={instancePath:s+"/moderation/input/code",schemaPath:"#/properties/moderation/properties/input/properties\
/code/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(o.message!==void 0&&typeof o.message!=
"string"){let t={instancePath:s+"/moderation/input/message",schemaPath:"#/properties/moderation/properties/input/propert\
ies/message/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s+"/mode\
ration/input",schemaPath:"#/properties/moderation/properties/input/type",keyword:"type",params:{type:"object"}};e===null?
e=[t]:e.push(t),r++}}if(f.output!==void 0){let o=f.output;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.type===void 0){
let t={instancePath:s+"/moderation/output",schemaPath:"#/properties/moderation/properties/output/required",keyword:"requ\
ired",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}if(o.type!==void 0){let t=o.type;if(typeof t!="strin\
g"){let i={instancePath:s+"/moderation/output/type",schemaPath:"#/properties/moderation/properties/output/properties/typ\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(!(t==="moderation_results"||t==="error")){
let i={instancePath:s+"/moderation/output/type",schemaPath:"#/properties/moderation/properties/output/properties/type/en\
um",keyword:"enum",params:{allowedValues:N.properties.moderation.properties.output.properties.type.enum}};e===null?e=[i]:
e.push(i),r++}}if(o.model!==void 0&&typeof o.model!="string"){let t={instancePath:s+"/moderation/output/model",schemaPath:"\
#/properties/moderation/properties/output/properties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.
push(t),r++}if(o.results!==void 0){let t=o.results;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++){let p=t[a];if(!(p&&
typeof p=="object"&&!Array.isArray(p))){let n={instancePath:s+"/moderation/output/results/"+a,schemaPath:"#/properties/m\
oderation/properties/output/properties/results/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(
n),r++}}}else{let i={instancePath:s+"/moderation/output/results",schemaPath:"#/properties/moderation/properties/output/p\
roperties/results/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.code!==void 0&&typeof o.
code!="string"){let t={instancePath:s+"/moderation/output/code",schemaPath:"#/properties/moderation/properties/output/pr\
operties/code/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(o.message!==void 0&&typeof o.
message!="string"){let t={instancePath:s+"/moderation/output/message",schemaPath:"#/properties/moderation/properties/out\
put/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s+
"/moderation/output",schemaPath:"#/properties/moderation/properties/output/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),r++}}}}}else{let f={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[f]:e.push(f),r++}return L.errors=e,r===0}L.evaluated={props:{id:!0,object:!0,created:!0,model:!0,choices:!0,usage:!0,
system_fingerprint:!0,service_tier:!0,moderation:!0},dynamicProps:!1,dynamicItems:!1};var G=V,F={type:"object",required:[
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
obfuscation:{type:"string"}}};function V(b,{instancePath:s="",parentData:D,parentDataProperty:E,rootData:C=b,dynamicAnchors:K={}}={}){
let e=null,r=0,x=V.evaluated;if(x.dynamicProps&&(x.props=void 0),x.dynamicItems&&(x.items=void 0),b&&typeof b=="object"&&
!Array.isArray(b)){if(b.id===void 0){let o={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[o]:e.push(o),r++}if(b.object===void 0){let o={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"object"}};e===null?e=[o]:e.push(o),r++}if(b.created===void 0){let o={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"created"}};e===null?e=[o]:e.push(o),r++}if(b.model===void 0){let o={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"model"}};e===null?e=[o]:e.push(o),r++}
if(b.choices===void 0){let o={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"choices"}};
e===null?e=[o]:e.push(o),r++}if(b.id!==void 0){let o=b.id;if(typeof o=="string"){if(o===""){let t={instancePath:s+"/id",
schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}if(b.object!==
void 0){let o=b.object;if(typeof o!="string"){let t={instancePath:s+"/object",schemaPath:"#/properties/object/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(o!=="chat.completion.chunk"){let t={instancePath:s+"/objec\
t",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue:"chat.completion.chunk"}};e===null?e=[t]:
e.push(t),r++}}if(b.created!==void 0){let o=b.created;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let t={instancePath:s+
"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),r++}}
if(b.model!==void 0){let o=b.model;if(typeof o=="string"){if(o===""){let t={instancePath:s+"/model",schemaPath:"#/proper\
ties/model/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s+"/m\
odel",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}if(b.choices!==
void 0){let o=b.choices;if(Array.isArray(o)){let t=o.length;for(let i=0;i<t;i++){let a=o[i];if(a&&typeof a=="object"&&!Array.
isArray(a)){if(a.index===void 0){let p={instancePath:s+"/choices/"+i,schemaPath:"#/properties/choices/items/required",keyword:"\
required",params:{missingProperty:"index"}};e===null?e=[p]:e.push(p),r++}if(a.delta===void 0){let p={instancePath:s+"/ch\
oices/"+i,schemaPath:"#/properties/choices/items/required",keyword:"required",params:{missingProperty:"delta"}};e===null?
e=[p]:e.push(p),r++}if(a.finish_reason===void 0){let p={instancePath:s+"/choices/"+i,schemaPath:"#/properties/choices/it\
ems/required",keyword:"required",params:{missingProperty:"finish_reason"}};e===null?e=[p]:e.push(p),r++}if(a.index!==void 0){
let p=a.index;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let n={instancePath:s+"/choices/"+i+"/index",schemaPath:"\
#/properties/choices/items/properties/index/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),r++}if(typeof p==
"number"&&isFinite(p)&&(p<0||isNaN(p))){let n={instancePath:s+"/choices/"+i+"/index",schemaPath:"#/properties/choices/it\
ems/properties/index/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),r++}}if(a.delta!==
void 0){let p=a.delta;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.role!==void 0){let n=p.role;if(typeof n!="string"){
let c={instancePath:s+"/choices/"+i+"/delta/role",schemaPath:"#/properties/choices/items/properties/delta/properties/rol\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(n!=="assistant"){let c={instancePath:s+"/\
choices/"+i+"/delta/role",schemaPath:"#/properties/choices/items/properties/delta/properties/role/const",keyword:"const",
params:{allowedValue:"assistant"}};e===null?e=[c]:e.push(c),r++}}if(p.content!==void 0){let n=p.content;if(typeof n!="st\
ring"&&n!==null){let c={instancePath:s+"/choices/"+i+"/delta/content",schemaPath:"#/properties/choices/items/properties/\
delta/properties/content/type",keyword:"type",params:{type:F.properties.choices.items.properties.delta.properties.content.
type}};e===null?e=[c]:e.push(c),r++}}if(p.refusal!==void 0){let n=p.refusal;if(typeof n!="string"&&n!==null){let c={instancePath:s+
"/choices/"+i+"/delta/refusal",schemaPath:"#/properties/choices/items/properties/delta/properties/refusal/type",keyword:"\
type",params:{type:F.properties.choices.items.properties.delta.properties.refusal.type}};e===null?e=[c]:e.push(c),r++}}if(p.
tool_calls!==void 0){let n=p.tool_calls;if(Array.isArray(n)){let c=n.length;for(let u=0;u<c;u++){let l=n[u],m=r,h=!0,g=r,
y=r,d=!1,w=r;if(l&&typeof l=="object"&&!Array.isArray(l)){let _;if(l.custom===void 0&&(_="custom")){let q={};e===null?e=
[q]:e.push(q),r++}}var k=w===r;if(d=d||k,k){var P={};P.custom=!0}let j=r;if(l&&typeof l=="object"&&!Array.isArray(l)){let _;
if(l.type===void 0&&(_="type")){let q={};e===null?e=[q]:e.push(q),r++}else if(l.type!==void 0&&l.type!=="custom"){let q={};
e===null?e=[q]:e.push(q),r++}}var k=j===r;if(d=d||k,k&&P!==!0&&(P=P||{},P.type=!0),d)r=y,e!==null&&(y?e.length=y:e=null);else{
let _={};e===null?e=[_]:e.push(_),r++}var A=g===r;if(r=m,e!==null&&(m?e.length=m:e=null),!A){let _=r;if(l&&typeof l=="ob\
ject"&&!Array.isArray(l)){if(l.function===void 0){let v={instancePath:s+"/choices/"+i+"/delta/tool_calls/"+u,schemaPath:"\
#/properties/choices/items/properties/delta/properties/tool_calls/items/else/required",keyword:"required",params:{missingProperty:"\
function"}};e===null?e=[v]:e.push(v),r++}if(l.function!==void 0){let v=l.function;if(!(v&&typeof v=="object"&&!Array.isArray(
v))){let O={instancePath:s+"/choices/"+i+"/delta/tool_calls/"+u+"/function",schemaPath:"#/properties/choices/items/prope\
rties/delta/properties/tool_calls/items/else/properties/function/type",keyword:"type",params:{type:"object"}};e===null?e=
[O]:e.push(O),r++}}}var A=_===r;h=A,h&&P!==!0&&(P=P||{},P.function=!0)}if(!h){let _={instancePath:s+"/choices/"+i+"/delt\
a/tool_calls/"+u,schemaPath:"#/properties/choices/items/properties/delta/properties/tool_calls/items/if",keyword:"if",params:{
failingKeyword:"else"}};e===null?e=[_]:e.push(_),r++}if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.index===void 0){let _={
instancePath:s+"/choices/"+i+"/delta/tool_calls/"+u,schemaPath:"#/properties/choices/items/properties/delta/properties/t\
ool_calls/items/required",keyword:"required",params:{missingProperty:"index"}};e===null?e=[_]:e.push(_),r++}if(P!==!0&&(P=
P||{},P.index=!0,P.id=!0,P.type=!0,P.function=!0,P.custom=!0),l.index!==void 0){let _=l.index;if(!(typeof _=="number"&&!(_%
1)&&!isNaN(_)&&isFinite(_))){let q={instancePath:s+"/choices/"+i+"/delta/tool_calls/"+u+"/index",schemaPath:"#/propertie\
s/choices/items/properties/delta/properties/tool_calls/items/properties/index/type",keyword:"type",params:{type:"integer"}};
e===null?e=[q]:e.push(q),r++}}if(l.id!==void 0&&typeof l.id!="string"){let _={instancePath:s+"/choices/"+i+"/delta/tool_\
calls/"+u+"/id",schemaPath:"#/properties/choices/items/properties/delta/properties/tool_calls/items/properties/id/type",
keyword:"type",params:{type:"string"}};e===null?e=[_]:e.push(_),r++}if(l.type!==void 0){let _=l.type;if(typeof _!="strin\
g"){let q={instancePath:s+"/choices/"+i+"/delta/tool_calls/"+u+"/type",schemaPath:"#/properties/choices/items/properties\
/delta/properties/tool_calls/items/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[q]:e.push(q),
r++}if(!(_==="function"||_==="custom")){let q={instancePath:s+"/choices/"+i+"/delta/tool_calls/"+u+"/type",schemaPath:"#\
/properties/choices/items/properties/delta/properties/tool_calls/items/properties/type/enum",keyword:"enum",params:{allowedValues:F.
properties.choices.items.properties.delta.properties.tool_calls.items.properties.type.enum}};e===null?e=[q]:e.push(q),r++}}
if(l.function!==void 0){let _=l.function;if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.name!==void 0&&typeof _.name!=
"string"){let q={instancePath:s+"/choices/"+i+"/delta/tool_calls/"+u+"/function/name",schemaPath:"#/properties/choices/i\
tems/properties/delta/properties/tool_calls/items/properties/function/properties/name/type",keyword:"type",params:{type:"\
string"}};e===null?e=[q]:e.push(q),r++}if(_.arguments!==void 0&&typeof _.arguments!="string"){let q={instancePath:s+"/ch\
oices/"+i+"/delta/tool_calls/"+u+"/function/arguments",schemaPath:"#/properties/choices/items/properties/delta/propertie\
s/tool_calls/items/properties/function/properties/arguments/type",keyword:"type",params:{type:"string"}};e===null?e=[q]:
e.push(q),r++}}else{let q={instancePath:s+"/choices/"+i+"/delta/tool_calls/"+u+"/function",schemaPath:"#/properties/choi\
ces/items/properties/delta/properties/tool_calls/items/properties/function/type",keyword:"type",params:{type:"object"}};
e===null?e=[q]:e.push(q),r++}}if(l.custom!==void 0){let _=l.custom;if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.name!==
void 0&&typeof _.name!="string"){let q={instancePath:s+"/choices/"+i+"/delta/tool_calls/"+u+"/custom/name",schemaPath:"#\
/properties/choices/items/properties/delta/properties/tool_calls/items/properties/custom/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[q]:e.push(q),r++}if(_.input!==void 0&&typeof _.input!="string"){let q={instancePath:s+
"/choices/"+i+"/delta/tool_calls/"+u+"/custom/input",schemaPath:"#/properties/choices/items/properties/delta/properties/\
tool_calls/items/properties/custom/properties/input/type",keyword:"type",params:{type:"string"}};e===null?e=[q]:e.push(q),
r++}}else{let q={instancePath:s+"/choices/"+i+"/delta/tool_calls/"+u+"/custom",schemaPath:"#/properties/choices/items/pr\
operties/delta/properties/tool_calls/items/properties/custom/type",keyword:"type",params:{type:"object"}};e===null?e=[q]:
e.push(q),r++}}}else{let _={instancePath:s+"/choices/"+i+"/delta/tool_calls/"+u,schemaPath:"#/properties/choices/items/p\
roperties/delta/properties/tool_calls/items/type",keyword:"type",params:{type:"object"}};e===null?e=[_]:e.push(_),r++}}}else{
let c={instancePath:s+"/choices/"+i+"/delta/tool_calls",schemaPath:"#/properties/choices/items/properties/delta/properti\
es/tool_calls/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}if(p.function_call!==void 0){let n=p.
function_call;if(!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){let c={instancePath:s+"/choices/"+i+"/delta/func\
tion_call",schemaPath:"#/properties/choices/items/properties/delta/properties/function_call/type",keyword:"type",params:{
type:F.properties.choices.items.properties.delta.properties.function_call.type}};e===null?e=[c]:e.push(c),r++}if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.name!==void 0&&typeof n.name!="string"){let c={instancePath:s+"/choices/"+i+"/delta/fu\
nction_call/name",schemaPath:"#/properties/choices/items/properties/delta/properties/function_call/properties/name/type",
keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(n.arguments!==void 0&&typeof n.arguments!="string"){
let c={instancePath:s+"/choices/"+i+"/delta/function_call/arguments",schemaPath:"#/properties/choices/items/properties/d\
elta/properties/function_call/properties/arguments/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),
r++}}}if(p.reasoning_content!==void 0){let n=p.reasoning_content;if(typeof n!="string"&&n!==null){let c={instancePath:s+
"/choices/"+i+"/delta/reasoning_content",schemaPath:"#/properties/choices/items/properties/delta/properties/reasoning_co\
ntent/type",keyword:"type",params:{type:F.properties.choices.items.properties.delta.properties.reasoning_content.type}};
e===null?e=[c]:e.push(c),r++}}if(p.reasoning!==void 0){let n=p.reasoning;if(typeof n!="string"&&n!==null){let c={instancePath:s+
"/choices/"+i+"/delta/reasoning",schemaPath:"#/properties/choices/items/properties/delta/properties/reasoning/type",keyword:"\
type",params:{type:F.properties.choices.items.properties.delta.properties.reasoning.type}};e===null?e=[c]:e.push(c),r++}}}else{
let n={instancePath:s+"/choices/"+i+"/delta",schemaPath:"#/properties/choices/items/properties/delta/type",keyword:"type",
params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}if(a.message!==void 0){let p=a.message,n=r,c=r;if((!p||typeof p!="\
object")&&typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"){let u={};e===null?e=[u]:e.push(u),
r++}var f=c===r;if(f){let u={instancePath:s+"/choices/"+i+"/message",schemaPath:"#/properties/choices/items/properties/m\
essage/not",keyword:"not",params:{}};e===null?e=[u]:e.push(u),r++}else r=n,e!==null&&(n?e.length=n:e=null)}if(a.finish_reason!==
void 0){let p=a.finish_reason;if(typeof p!="string"&&p!==null){let n={instancePath:s+"/choices/"+i+"/finish_reason",schemaPath:"\
#/properties/choices/items/properties/finish_reason/type",keyword:"type",params:{type:F.properties.choices.items.properties.
finish_reason.type}};e===null?e=[n]:e.push(n),r++}if(!(p==="stop"||p==="length"||p==="tool_calls"||p==="content_filter"||
p==="function_call"||p===null)){let n={instancePath:s+"/choices/"+i+"/finish_reason",schemaPath:"#/properties/choices/it\
ems/properties/finish_reason/enum",keyword:"enum",params:{allowedValues:F.properties.choices.items.properties.finish_reason.
enum}};e===null?e=[n]:e.push(n),r++}}if(a.logprobs!==void 0){let p=a.logprobs;if(!(p&&typeof p=="object"&&!Array.isArray(
p))&&p!==null){let n={instancePath:s+"/choices/"+i+"/logprobs",schemaPath:"#/properties/choices/items/properties/logprob\
s/type",keyword:"type",params:{type:F.properties.choices.items.properties.logprobs.type}};e===null?e=[n]:e.push(n),r++}if(p&&
typeof p=="object"&&!Array.isArray(p)){if(p.content===void 0){let n={instancePath:s+"/choices/"+i+"/logprobs",schemaPath:"\
#/properties/choices/items/properties/logprobs/required",keyword:"required",params:{missingProperty:"content"}};e===null?
e=[n]:e.push(n),r++}if(p.refusal===void 0){let n={instancePath:s+"/choices/"+i+"/logprobs",schemaPath:"#/properties/choi\
ces/items/properties/logprobs/required",keyword:"required",params:{missingProperty:"refusal"}};e===null?e=[n]:e.push(n),
r++}if(p.content!==void 0){let n=p.content;if(!Array.isArray(n)&&n!==null){let c={instancePath:s+"/choices/"+i+"/logprob\
s/content",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/type",keyword:"type",params:{type:F.
properties.choices.items.properties.logprobs.properties.content.type}};e===null?e=[c]:e.push(c),r++}if(Array.isArray(n)){
let c=n.length;for(let u=0;u<c;u++){let l=n[u];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.token===void 0){let m={
instancePath:s+"/choices/"+i+"/logprobs/content/"+u,schemaPath:"#/properties/choices/items/properties/logprobs/propertie\
s/content/items/required",keyword:"required",params:{missingProperty:"token"}};e===null?e=[m]:e.push(m),r++}if(l.logprob===
void 0){let m={instancePath:s+"/choices/"+i+"/logprobs/content/"+u,schemaPath:"#/properties/choices/items/properties/log\
probs/properties/content/items/required",keyword:"required",params:{missingProperty:"logprob"}};e===null?e=[m]:e.push(m),
r++}if(l.bytes===void 0){let m={instancePath:s+"/choices/"+i+"/logprobs/content/"+u,schemaPath:"#/properties/choices/ite\
ms/properties/logprobs/properties/content/items/required",keyword:"required",params:{missingProperty:"bytes"}};e===null?
e=[m]:e.push(m),r++}if(l.top_logprobs===void 0){let m={instancePath:s+"/choices/"+i+"/logprobs/content/"+u,schemaPath:"#\
/properties/choices/items/properties/logprobs/properties/content/items/required",keyword:"required",params:{missingProperty:"\
top_logprobs"}};e===null?e=[m]:e.push(m),r++}if(l.token!==void 0&&typeof l.token!="string"){let m={instancePath:s+"/choi\
ces/"+i+"/logprobs/content/"+u+"/token",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/it\
ems/properties/token/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(l.logprob!==void 0){let m=l.
logprob;if(!(typeof m=="number"&&isFinite(m))){let h={instancePath:s+"/choices/"+i+"/logprobs/content/"+u+"/logprob",schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/content/items/properties/logprob/type",keyword:"type",params:{
type:"number"}};e===null?e=[h]:e.push(h),r++}}if(l.bytes!==void 0){let m=l.bytes;if(!Array.isArray(m)&&m!==null){let h={
instancePath:s+"/choices/"+i+"/logprobs/content/"+u+"/bytes",schemaPath:"#/properties/choices/items/properties/logprobs/\
properties/content/items/properties/bytes/type",keyword:"type",params:{type:F.properties.choices.items.properties.logprobs.
properties.content.items.properties.bytes.type}};e===null?e=[h]:e.push(h),r++}if(Array.isArray(m)){let h=m.length;for(let g=0;g<
h;g++){let y=m[g];if(!(typeof y=="number"&&isFinite(y))){let d={instancePath:s+"/choices/"+i+"/logprobs/content/"+u+"/by\
tes/"+g,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties/bytes/items/type",
keyword:"type",params:{type:"number"}};e===null?e=[d]:e.push(d),r++}}}}if(l.top_logprobs!==void 0){let m=l.top_logprobs;
if(Array.isArray(m)){let h=m.length;for(let g=0;g<h;g++){let y=m[g];if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.token===
void 0){let d={instancePath:s+"/choices/"+i+"/logprobs/content/"+u+"/top_logprobs/"+g,schemaPath:"#/properties/choices/i\
tems/properties/logprobs/properties/content/items/properties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"\
token"}};e===null?e=[d]:e.push(d),r++}if(y.logprob===void 0){let d={instancePath:s+"/choices/"+i+"/logprobs/content/"+u+
"/top_logprobs/"+g,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_lo\
gprobs/items/required",keyword:"required",params:{missingProperty:"logprob"}};e===null?e=[d]:e.push(d),r++}if(y.bytes===
void 0){let d={instancePath:s+"/choices/"+i+"/logprobs/content/"+u+"/top_logprobs/"+g,schemaPath:"#/properties/choices/i\
tems/properties/logprobs/properties/content/items/properties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"\
bytes"}};e===null?e=[d]:e.push(d),r++}if(y.token!==void 0&&typeof y.token!="string"){let d={instancePath:s+"/choices/"+i+
"/logprobs/content/"+u+"/top_logprobs/"+g+"/token",schemaPath:"#/properties/choices/items/properties/logprobs/properties\
/content/items/properties/top_logprobs/items/properties/token/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:
e.push(d),r++}if(y.logprob!==void 0){let d=y.logprob;if(!(typeof d=="number"&&isFinite(d))){let w={instancePath:s+"/choi\
ces/"+i+"/logprobs/content/"+u+"/top_logprobs/"+g+"/logprob",schemaPath:"#/properties/choices/items/properties/logprobs/\
properties/content/items/properties/top_logprobs/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===
null?e=[w]:e.push(w),r++}}if(y.bytes!==void 0){let d=y.bytes;if(!Array.isArray(d)&&d!==null){let w={instancePath:s+"/cho\
ices/"+i+"/logprobs/content/"+u+"/top_logprobs/"+g+"/bytes",schemaPath:"#/properties/choices/items/properties/logprobs/p\
roperties/content/items/properties/top_logprobs/items/properties/bytes/type",keyword:"type",params:{type:F.properties.choices.
items.properties.logprobs.properties.content.items.properties.top_logprobs.items.properties.bytes.type}};e===null?e=[w]:
e.push(w),r++}if(Array.isArray(d)){let w=d.length;for(let j=0;j<w;j++){let _=d[j];if(!(typeof _=="number"&&isFinite(_))){
let q={instancePath:s+"/choices/"+i+"/logprobs/content/"+u+"/top_logprobs/"+g+"/bytes/"+j,schemaPath:"#/properties/choic\
es/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/properties/bytes/items/type",keyword:"\
type",params:{type:"number"}};e===null?e=[q]:e.push(q),r++}}}}}else{let d={instancePath:s+"/choices/"+i+"/logprobs/conte\
nt/"+u+"/top_logprobs/"+g,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties\
/top_logprobs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}}else{let h={instancePath:s+
"/choices/"+i+"/logprobs/content/"+u+"/top_logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/properti\
es/content/items/properties/top_logprobs/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}}}else{
let m={instancePath:s+"/choices/"+i+"/logprobs/content/"+u,schemaPath:"#/properties/choices/items/properties/logprobs/pr\
operties/content/items/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}}}if(p.refusal!==void 0){
let n=p.refusal;if(!Array.isArray(n)&&n!==null){let c={instancePath:s+"/choices/"+i+"/logprobs/refusal",schemaPath:"#/pr\
operties/choices/items/properties/logprobs/properties/refusal/type",keyword:"type",params:{type:F.properties.choices.items.
properties.logprobs.properties.refusal.type}};e===null?e=[c]:e.push(c),r++}if(Array.isArray(n)){let c=n.length;for(let u=0;u<
c;u++){let l=n[u];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.token===void 0){let m={instancePath:s+"/choices/"+i+
"/logprobs/refusal/"+u,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/required",keyword:"\
required",params:{missingProperty:"token"}};e===null?e=[m]:e.push(m),r++}if(l.logprob===void 0){let m={instancePath:s+"/\
choices/"+i+"/logprobs/refusal/"+u,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/r\
equired",keyword:"required",params:{missingProperty:"logprob"}};e===null?e=[m]:e.push(m),r++}if(l.bytes===void 0){let m={
instancePath:s+"/choices/"+i+"/logprobs/refusal/"+u,schemaPath:"#/properties/choices/items/properties/logprobs/propertie\
s/refusal/items/required",keyword:"required",params:{missingProperty:"bytes"}};e===null?e=[m]:e.push(m),r++}if(l.top_logprobs===
void 0){let m={instancePath:s+"/choices/"+i+"/logprobs/refusal/"+u,schemaPath:"#/properties/choices/items/properties/log\
probs/properties/refusal/items/required",keyword:"required",params:{missingProperty:"top_logprobs"}};e===null?e=[m]:e.push(
m),r++}if(l.token!==void 0&&typeof l.token!="string"){let m={instancePath:s+"/choices/"+i+"/logprobs/refusal/"+u+"/token",
schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/token/type",keyword:"type",
params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(l.logprob!==void 0){let m=l.logprob;if(!(typeof m=="number"&&isFinite(
m))){let h={instancePath:s+"/choices/"+i+"/logprobs/refusal/"+u+"/logprob",schemaPath:"#/properties/choices/items/proper\
ties/logprobs/properties/refusal/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===null?e=[h]:e.
push(h),r++}}if(l.bytes!==void 0){let m=l.bytes;if(!Array.isArray(m)&&m!==null){let h={instancePath:s+"/choices/"+i+"/lo\
gprobs/refusal/"+u+"/bytes",schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/properti\
es/bytes/type",keyword:"type",params:{type:F.properties.choices.items.properties.logprobs.properties.refusal.items.properties.
bytes.type}};e===null?e=[h]:e.push(h),r++}if(Array.isArray(m)){let h=m.length;for(let g=0;g<h;g++){let y=m[g];if(!(typeof y==
"number"&&isFinite(y))){let d={instancePath:s+"/choices/"+i+"/logprobs/refusal/"+u+"/bytes/"+g,schemaPath:"#/properties/\
choices/items/properties/logprobs/properties/refusal/items/properties/bytes/items/type",keyword:"type",params:{type:"num\
ber"}};e===null?e=[d]:e.push(d),r++}}}}if(l.top_logprobs!==void 0){let m=l.top_logprobs;if(Array.isArray(m)){let h=m.length;
for(let g=0;g<h;g++){let y=m[g];if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.token===void 0){let d={instancePath:s+
"/choices/"+i+"/logprobs/refusal/"+u+"/top_logprobs/"+g,schemaPath:"#/properties/choices/items/properties/logprobs/prope\
rties/refusal/items/properties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"token"}};e===null?
e=[d]:e.push(d),r++}if(y.logprob===void 0){let d={instancePath:s+"/choices/"+i+"/logprobs/refusal/"+u+"/top_logprobs/"+g,
schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/requir\
ed",keyword:"required",params:{missingProperty:"logprob"}};e===null?e=[d]:e.push(d),r++}if(y.bytes===void 0){let d={instancePath:s+
"/choices/"+i+"/logprobs/refusal/"+u+"/top_logprobs/"+g,schemaPath:"#/properties/choices/items/properties/logprobs/prope\
rties/refusal/items/properties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"bytes"}};e===null?
e=[d]:e.push(d),r++}if(y.token!==void 0&&typeof y.token!="string"){let d={instancePath:s+"/choices/"+i+"/logprobs/refusa\
l/"+u+"/top_logprobs/"+g+"/token",schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/pr\
operties/top_logprobs/items/properties/token/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(y.
logprob!==void 0){let d=y.logprob;if(!(typeof d=="number"&&isFinite(d))){let w={instancePath:s+"/choices/"+i+"/logprobs/\
refusal/"+u+"/top_logprobs/"+g+"/logprob",schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/\
items/properties/top_logprobs/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===null?e=[w]:e.push(
w),r++}}if(y.bytes!==void 0){let d=y.bytes;if(!Array.isArray(d)&&d!==null){let w={instancePath:s+"/choices/"+i+"/logprob\
s/refusal/"+u+"/top_logprobs/"+g+"/bytes",schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/\
items/properties/top_logprobs/items/properties/bytes/type",keyword:"type",params:{type:F.properties.choices.items.properties.
logprobs.properties.refusal.items.properties.top_logprobs.items.properties.bytes.type}};e===null?e=[w]:e.push(w),r++}if(Array.
isArray(d)){let w=d.length;for(let j=0;j<w;j++){let _=d[j];if(!(typeof _=="number"&&isFinite(_))){let q={instancePath:s+
"/choices/"+i+"/logprobs/refusal/"+u+"/top_logprobs/"+g+"/bytes/"+j,schemaPath:"#/properties/choices/items/properties/lo\
gprobs/properties/refusal/items/properties/top_logprobs/items/properties/bytes/items/type",keyword:"type",params:{type:"\
number"}};e===null?e=[q]:e.push(q),r++}}}}}else{let d={instancePath:s+"/choices/"+i+"/logprobs/refusal/"+u+"/top_logprob\
s/"+g,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/\
type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}}else{let h={instancePath:s+"/choices/"+i+"/l\
ogprobs/refusal/"+u+"/top_logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/\
properties/top_logprobs/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}}}else{let m={instancePath:s+
"/choices/"+i+"/logprobs/refusal/"+u,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items\
/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}}}}}}else{let p={instancePath:s+"/choices/"+
i,schemaPath:"#/properties/choices/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}}else{
let t={instancePath:s+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"array"}};e===null?e=
[t]:e.push(t),r++}}if(b.usage!==void 0){let o=b.usage;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null){let t={instancePath:s+
"/usage",schemaPath:"#/properties/usage/type",keyword:"type",params:{type:F.properties.usage.type}};e===null?e=[t]:e.push(
t),r++}if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.prompt_tokens===void 0){let t={instancePath:s+"/usage",schemaPath:"\
#/properties/usage/required",keyword:"required",params:{missingProperty:"prompt_tokens"}};e===null?e=[t]:e.push(t),r++}if(o.
completion_tokens===void 0){let t={instancePath:s+"/usage",schemaPath:"#/properties/usage/required",keyword:"required",params:{
missingProperty:"completion_tokens"}};e===null?e=[t]:e.push(t),r++}if(o.total_tokens===void 0){let t={instancePath:s+"/u\
sage",schemaPath:"#/properties/usage/required",keyword:"required",params:{missingProperty:"total_tokens"}};e===null?e=[t]:
e.push(t),r++}if(o.prompt_tokens!==void 0){let t=o.prompt_tokens;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){
let i={instancePath:s+"/usage/prompt_tokens",schemaPath:"#/properties/usage/properties/prompt_tokens/type",keyword:"type",
params:{type:"integer"}};e===null?e=[i]:e.push(i),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let i={instancePath:s+
"/usage/prompt_tokens",schemaPath:"#/properties/usage/properties/prompt_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[i]:e.push(i),r++}}if(o.completion_tokens!==void 0){let t=o.completion_tokens;if(!(typeof t=="n\
umber"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:s+"/usage/completion_tokens",schemaPath:"#/properties/usage\
/properties/completion_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),r++}if(typeof t=="n\
umber"&&isFinite(t)&&(t<0||isNaN(t))){let i={instancePath:s+"/usage/completion_tokens",schemaPath:"#/properties/usage/pr\
operties/completion_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),r++}}if(o.
total_tokens!==void 0){let t=o.total_tokens;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:s+
"/usage/total_tokens",schemaPath:"#/properties/usage/properties/total_tokens/type",keyword:"type",params:{type:"integer"}};
e===null?e=[i]:e.push(i),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let i={instancePath:s+"/usage/total_to\
kens",schemaPath:"#/properties/usage/properties/total_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[i]:e.push(i),r++}}if(o.prompt_tokens_details!==void 0){let t=o.prompt_tokens_details;if(t&&typeof t=="object"&&
!Array.isArray(t)){if(t.cached_tokens!==void 0){let i=t.cached_tokens;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){let a={instancePath:s+"/usage/prompt_tokens_details/cached_tokens",schemaPath:"#/properties/usage/properties/prompt\
_tokens_details/properties/cached_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),r++}if(typeof i==
"number"&&isFinite(i)&&(i<0||isNaN(i))){let a={instancePath:s+"/usage/prompt_tokens_details/cached_tokens",schemaPath:"#\
/properties/usage/properties/prompt_tokens_details/properties/cached_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[a]:e.push(a),r++}}if(t.cache_write_tokens!==void 0){let i=t.cache_write_tokens;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let a={instancePath:s+"/usage/prompt_tokens_details/cache_write_tokens",schemaPath:"\
#/properties/usage/properties/prompt_tokens_details/properties/cache_write_tokens/type",keyword:"type",params:{type:"int\
eger"}};e===null?e=[a]:e.push(a),r++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let a={instancePath:s+"/usage/\
prompt_tokens_details/cache_write_tokens",schemaPath:"#/properties/usage/properties/prompt_tokens_details/properties/cac\
he_write_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[a]:e.push(a),r++}}if(t.audio_tokens!==
void 0){let i=t.audio_tokens;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let a={instancePath:s+"/usage/pro\
mpt_tokens_details/audio_tokens",schemaPath:"#/properties/usage/properties/prompt_tokens_details/properties/audio_tokens\
/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),r++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(
i))){let a={instancePath:s+"/usage/prompt_tokens_details/audio_tokens",schemaPath:"#/properties/usage/properties/prompt_\
tokens_details/properties/audio_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[a]:e.push(
a),r++}}}else{let i={instancePath:s+"/usage/prompt_tokens_details",schemaPath:"#/properties/usage/properties/prompt_toke\
ns_details/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(o.completion_tokens_details!==void 0){
let t=o.completion_tokens_details;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.reasoning_tokens!==void 0){let i=t.reasoning_tokens;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let a={instancePath:s+"/usage/completion_tokens_details/reason\
ing_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/reasoning_tokens/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[a]:e.push(a),r++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let a={
instancePath:s+"/usage/completion_tokens_details/reasoning_tokens",schemaPath:"#/properties/usage/properties/completion_\
tokens_details/properties/reasoning_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[a]:e.
push(a),r++}}if(t.audio_tokens!==void 0){let i=t.audio_tokens;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){
let a={instancePath:s+"/usage/completion_tokens_details/audio_tokens",schemaPath:"#/properties/usage/properties/completi\
on_tokens_details/properties/audio_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),r++}if(typeof i==
"number"&&isFinite(i)&&(i<0||isNaN(i))){let a={instancePath:s+"/usage/completion_tokens_details/audio_tokens",schemaPath:"\
#/properties/usage/properties/completion_tokens_details/properties/audio_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[a]:e.push(a),r++}}if(t.accepted_prediction_tokens!==void 0){let i=t.accepted_prediction_tokens;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let a={instancePath:s+"/usage/completion_tokens_details/accept\
ed_prediction_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/accepted_prediction\
_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),r++}if(typeof i=="number"&&isFinite(i)&&(i<
0||isNaN(i))){let a={instancePath:s+"/usage/completion_tokens_details/accepted_prediction_tokens",schemaPath:"#/properti\
es/usage/properties/completion_tokens_details/properties/accepted_prediction_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[a]:e.push(a),r++}}if(t.rejected_prediction_tokens!==void 0){let i=t.rejected_prediction_tokens;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let a={instancePath:s+"/usage/completion_tokens_details/reject\
ed_prediction_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/rejected_prediction\
_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),r++}if(typeof i=="number"&&isFinite(i)&&(i<
0||isNaN(i))){let a={instancePath:s+"/usage/completion_tokens_details/rejected_prediction_tokens",schemaPath:"#/properti\
es/usage/properties/completion_tokens_details/properties/rejected_prediction_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[a]:e.push(a),r++}}}else{let i={instancePath:s+"/usage/completion_tokens_details",schemaPath:"#\
/properties/usage/properties/completion_tokens_details/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(
i),r++}}}}if(b.system_fingerprint!==void 0&&typeof b.system_fingerprint!="string"){let o={instancePath:s+"/system_finger\
print",schemaPath:"#/properties/system_fingerprint/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),
r++}if(b.service_tier!==void 0){let o=b.service_tier;if(typeof o!="string"&&o!==null){let t={instancePath:s+"/service_ti\
er",schemaPath:"#/properties/service_tier/type",keyword:"type",params:{type:F.properties.service_tier.type}};e===null?e=
[t]:e.push(t),r++}if(!(o==="auto"||o==="default"||o==="flex"||o==="scale"||o==="priority"||o==="fast"||o===null)){let t={
instancePath:s+"/service_tier",schemaPath:"#/properties/service_tier/enum",keyword:"enum",params:{allowedValues:F.properties.
service_tier.enum}};e===null?e=[t]:e.push(t),r++}}if(b.moderation!==void 0){let o=b.moderation;if(!(o&&typeof o=="object"&&
!Array.isArray(o))&&o!==null){let t={instancePath:s+"/moderation",schemaPath:"#/properties/moderation/type",keyword:"typ\
e",params:{type:F.properties.moderation.type}};e===null?e=[t]:e.push(t),r++}if(o&&typeof o=="object"&&!Array.isArray(o)){
if(o.input===void 0){let t={instancePath:s+"/moderation",schemaPath:"#/properties/moderation/required",keyword:"required",
params:{missingProperty:"input"}};e===null?e=[t]:e.push(t),r++}if(o.output===void 0){let t={instancePath:s+"/moderation",
schemaPath:"#/properties/moderation/required",keyword:"required",params:{missingProperty:"output"}};e===null?e=[t]:e.push(
t),r++}if(o.input!==void 0){let t=o.input;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){let i={instancePath:s+
"/moderation/input",schemaPath:"#/properties/moderation/properties/input/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[i]:e.push(i),r++}if(t.type!==void 0){let i=t.type;if(typeof i!="string"){let a={instancePath:s+"/mod\
eration/input/type",schemaPath:"#/properties/moderation/properties/input/properties/type/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),r++}if(!(i==="moderation_results"||i==="error")){let a={instancePath:s+"/moderation/i\
nput/type",schemaPath:"#/properties/moderation/properties/input/properties/type/enum",keyword:"enum",params:{allowedValues:F.
properties.moderation.properties.input.properties.type.enum}};e===null?e=[a]:e.push(a),r++}}if(t.model!==void 0&&typeof t.
model!="string"){let i={instancePath:s+"/moderation/input/model",schemaPath:"#/properties/moderation/properties/input/pr\
operties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(t.results!==void 0){let i=t.
results;if(Array.isArray(i)){let a=i.length;for(let p=0;p<a;p++){let n=i[p];if(!(n&&typeof n=="object"&&!Array.isArray(n))){
let c={instancePath:s+"/moderation/input/results/"+p,schemaPath:"#/properties/moderation/properties/input/properties/res\
ults/items/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{let a={instancePath:s+"/mode\
ration/input/results",schemaPath:"#/properties/moderation/properties/input/properties/results/type",keyword:"type",params:{
type:"array"}};e===null?e=[a]:e.push(a),r++}}if(t.code!==void 0&&typeof t.code!="string"){let i={instancePath:s+"/modera\
tion/input/code",schemaPath:"#/properties/moderation/properties/input/properties/code/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),r++}if(t.message!==void 0&&typeof t.message!="string"){let i={instancePath:s+"/modera\
tion/input/message",schemaPath:"#/properties/moderation/properties/input/properties/message/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/moderation/input",schemaPath:"#/properties/mo\
deration/properties/input/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(o.output!==void 0){
let t=o.output;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){let i={instancePath:s+"/moderation/outpu\
t",schemaPath:"#/properties/moderation/properties/output/required",keyword:"required",params:{missingProperty:"type"}};e===
null?e=[i]:e.push(i),r++}if(t.type!==void 0){let i=t.type;if(typeof i!="string"){let a={instancePath:s+"/moderation/outp\
ut/type",schemaPath:"#/properties/moderation/properties/output/properties/type/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),r++}if(!(i==="moderation_results"||i==="error")){let a={instancePath:s+"/moderation/output/type",
schemaPath:"#/properties/moderation/properties/output/properties/type/enum",keyword:"enum",params:{allowedValues:F.properties.
moderation.properties.output.properties.type.enum}};e===null?e=[a]:e.push(a),r++}}if(t.model!==void 0&&typeof t.model!="\
string"){let i={instancePath:s+"/moderation/output/model",schemaPath:"#/properties/moderation/properties/output/properti\
es/model/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(t.results!==void 0){let i=t.results;
if(Array.isArray(i)){let a=i.length;for(let p=0;p<a;p++){let n=i[p];if(!(n&&typeof n=="object"&&!Array.isArray(n))){let c={
instancePath:s+"/moderation/output/results/"+p,schemaPath:"#/properties/moderation/properties/output/properties/results/\
items/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{let a={instancePath:s+"/moderatio\
n/output/results",schemaPath:"#/properties/moderation/properties/output/properties/results/type",keyword:"type",params:{
type:"array"}};e===null?e=[a]:e.push(a),r++}}if(t.code!==void 0&&typeof t.code!="string"){let i={instancePath:s+"/modera\
tion/output/code",schemaPath:"#/properties/moderation/properties/output/properties/code/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),r++}if(t.message!==void 0&&typeof t.message!="string"){let i={instancePath:s+"/modera\
tion/output/message",schemaPath:"#/properties/moderation/properties/output/properties/message/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/moderation/output",schemaPath:"#/properties/m\
oderation/properties/output/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}}if(b.obfuscation!==
void 0&&typeof b.obfuscation!="string"){let o={instancePath:s+"/obfuscation",schemaPath:"#/properties/obfuscation/type",
keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return V.errors=e,r===0}V.evaluated={props:{id:!0,object:!0,created:!0,
model:!0,choices:!0,usage:!0,system_fingerprint:!0,service_tier:!0,moderation:!0,obfuscation:!0},dynamicProps:!1,dynamicItems:!1};
var H=I,z={type:"object",required:["error"],properties:{error:{type:"object",required:["message","type","param","code"],
properties:{message:{type:"string",minLength:1},type:{type:"string",minLength:1},param:{type:["string","null"]},code:{type:[
"string","null"]}}}}};function I(b,{instancePath:s="",parentData:D,parentDataProperty:E,rootData:C=b,dynamicAnchors:K={}}={}){
let e=null,r=0,x=I.evaluated;if(x.dynamicProps&&(x.props=void 0),x.dynamicItems&&(x.items=void 0),b&&typeof b=="object"&&
!Array.isArray(b)){if(b.error===void 0){let P={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
error"}};e===null?e=[P]:e.push(P),r++}if(b.error!==void 0){let P=b.error;if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.
message===void 0){let k={instancePath:s+"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty:"\
message"}};e===null?e=[k]:e.push(k),r++}if(P.type===void 0){let k={instancePath:s+"/error",schemaPath:"#/properties/erro\
r/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[k]:e.push(k),r++}if(P.param===void 0){let k={
instancePath:s+"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty:"param"}};e===
null?e=[k]:e.push(k),r++}if(P.code===void 0){let k={instancePath:s+"/error",schemaPath:"#/properties/error/required",keyword:"\
required",params:{missingProperty:"code"}};e===null?e=[k]:e.push(k),r++}if(P.message!==void 0){let k=P.message;if(typeof k==
"string"){if(k===""){let A={instancePath:s+"/error/message",schemaPath:"#/properties/error/properties/message/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[A]:e.push(A),r++}}else{let A={instancePath:s+"/error/message",schemaPath:"\
#/properties/error/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),r++}}if(P.type!==
void 0){let k=P.type;if(typeof k=="string"){if(k===""){let A={instancePath:s+"/error/type",schemaPath:"#/properties/erro\
r/properties/type/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[A]:e.push(A),r++}}else{let A={instancePath:s+
"/error/type",schemaPath:"#/properties/error/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[A]:
e.push(A),r++}}if(P.param!==void 0){let k=P.param;if(typeof k!="string"&&k!==null){let A={instancePath:s+"/error/param",
schemaPath:"#/properties/error/properties/param/type",keyword:"type",params:{type:z.properties.error.properties.param.type}};
e===null?e=[A]:e.push(A),r++}}if(P.code!==void 0){let k=P.code;if(typeof k!="string"&&k!==null){let A={instancePath:s+"/\
error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type:z.properties.error.properties.
code.type}};e===null?e=[A]:e.push(A),r++}}}else{let k={instancePath:s+"/error",schemaPath:"#/properties/error/type",keyword:"\
type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}}else{let P={instancePath:s,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}return I.errors=e,r===0}I.evaluated={props:{error:!0},dynamicProps:!1,
dynamicItems:!1};export{G as validateChunk,B as validateCompletion,H as validateError};
