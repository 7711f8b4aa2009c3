// Generated from schemas/ by npm run generate; do not edit.
var G=I,N={type:"object",required:["id","object","created","model","choices"],properties:{id:{type:"string",minLength:1},
object:{type:"string",const:"chat.completion"},created:{type:"integer"},model:{type:"string",minLength:1},choices:{type:"\
array",minItems:1,items:{type:"object",required:["index","message","finish_reason","logprobs"],properties:{index:{type:"\
integer"},message:{type:"object",required:["role","content","refusal"],properties:{role:{type:"string",const:"assistant"},
content:{type:["string","null"]},refusal:{type:["string","null"]},tool_calls:{type:"array",minItems:1,items:{type:"objec\
t",required:["id","type"],properties:{id:{type:"string"},type:{type:"string",enum:["function","custom"]},function:{type:[
"object","null"],required:["name","arguments"],properties:{name:{type:"string"},arguments:{type:"string"}}},custom:{type:[
"object","null"],required:["name","input"],properties:{name:{type:"string"},input:{type:"string"}}}},if:{required:["type"],
properties:{type:{const:"custom"}}},then:{required:["custom"],properties:{custom:{type:"object"}}},else:{required:["func\
tion"],properties:{function:{type:"object"}}}}},function_call:{type:["object","null"],required:["name","arguments"],properties:{
name:{type:"string"},arguments:{type:"string"}}},annotations:{type:"array",items:{type:"object",required:["type","url_ci\
tation"],properties:{type:{type:"string",const:"url_citation"},url_citation:{type:"object",required:["start_index","end_\
index","url","title"],properties:{start_index:{type:"integer"},end_index:{type:"integer"},url:{type:"string"},title:{type:"\
string"}}}}}},audio:{type:["object","null"],required:["id","data","expires_at","transcript"],properties:{id:{type:"strin\
g"},data:{type:"string"},expires_at:{type:"integer"},transcript:{type:"string"}}},reasoning_content:{type:["string","nul\
l"]},reasoning:{type:["string","null"]}}},delta:{not:{type:["object","array","string","number","boolean"]}},finish_reason:{
type:"string",enum:["stop","length","tool_calls","content_filter","function_call"]},logprobs:{type:["object","null"],required:[
"content","refusal"],properties:{content:{type:["array","null"],items:{type:"object",required:["token","logprob","bytes",
"top_logprobs"],properties:{token:{type:"string"},logprob:{type:"number"},bytes:{type:["array","null"],items:{type:"numb\
er"}},top_logprobs:{type:"array",items:{type:"object",required:["token","logprob","bytes"],properties:{token:{type:"stri\
ng"},logprob:{type:"number"},bytes:{type:["array","null"],items:{type:"number"}}}}}}}},refusal:{type:["array","null"],items:{
type:"object",required:["token","logprob","bytes","top_logprobs"],properties:{token:{type:"string"},logprob:{type:"numbe\
r"},bytes:{type:["array","null"],items:{type:"number"}},top_logprobs:{type:"array",items:{type:"object",required:["token",
"logprob","bytes"],properties:{token:{type:"string"},logprob:{type:"number"},bytes:{type:["array","null"],items:{type:"n\
umber"}}}}}}}}}}}}},usage:{type:["object","null"],required:["prompt_tokens","completion_tokens","total_tokens"],properties:{
prompt_tokens:{type:"integer",minimum:0},completion_tokens:{type:"integer",minimum:0},total_tokens:{type:"integer",minimum:0},
prompt_tokens_details:{type:"object",properties:{cached_tokens:{type:"integer",minimum:0},cache_write_tokens:{type:"inte\
ger",minimum:0},audio_tokens:{type:"integer",minimum:0}}},completion_tokens_details:{type:"object",properties:{reasoning_tokens:{
type:"integer",minimum:0},audio_tokens:{type:"integer",minimum:0},accepted_prediction_tokens:{type:"integer",minimum:0},
rejected_prediction_tokens:{type:"integer",minimum:0}}}}},system_fingerprint:{type:"string"},service_tier:{type:["string",
"null"],enum:["auto","default","flex","scale","priority","fast",null]},moderation:{type:["object","null"],required:["inp\
ut","output"],properties:{input:{type:"object",required:["type"],properties:{type:{type:"string",enum:["moderation_resul\
ts","error"]},model:{type:"string"},results:{type:"array",items:{type:"object"}},code:{type:"string"},message:{type:"str\
ing"}}},output:{type:"object",required:["type"],properties:{type:{type:"string",enum:["moderation_results","error"]},model:{
type:"string"},results:{type:"array",items:{type:"object"}},code:{type:"string"},message:{type:"string"}}}}}}};function I(b,{
instancePath:s="",parentData:C,parentDataProperty:K,rootData:O=b,dynamicAnchors:z={}}={}){let e=null,t=0,v=I.evaluated;if(v.
dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),b&&typeof b=="object"&&!Array.isArray(b)){if(b.id===void 0){
let h={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[h]:e.push(h),
t++}if(b.object===void 0){let h={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"obje\
ct"}};e===null?e=[h]:e.push(h),t++}if(b.created===void 0){let h={instancePath:s,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"created"}};e===null?e=[h]:e.push(h),t++}if(b.model===void 0){let h={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"model"}};e===null?e=[h]:e.push(h),t++}if(b.choices===void 0){let h={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"choices"}};e===null?e=[h]:e.push(h),t++}
if(b.id!==void 0){let h=b.id;if(typeof h=="string"){if(h===""){let u={instancePath:s+"/id",schemaPath:"#/properties/id/m\
inLength",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:s+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),t++}}if(b.object!==void 0){let h=b.
object;if(typeof h!="string"){let u={instancePath:s+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{
type:"string"}};e===null?e=[u]:e.push(u),t++}if(h!=="chat.completion"){let u={instancePath:s+"/object",schemaPath:"#/pro\
perties/object/const",keyword:"const",params:{allowedValue:"chat.completion"}};e===null?e=[u]:e.push(u),t++}}if(b.created!==
void 0){let h=b.created;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let u={instancePath:s+"/created",schemaPath:"\
#/properties/created/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),t++}}if(b.model!==void 0){let h=b.
model;if(typeof h=="string"){if(h===""){let u={instancePath:s+"/model",schemaPath:"#/properties/model/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:s+"/model",schemaPath:"#/properties/\
model/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),t++}}if(b.choices!==void 0){let h=b.choices;
if(Array.isArray(h)){if(h.length<1){let r={instancePath:s+"/choices",schemaPath:"#/properties/choices/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[r]:e.push(r),t++}let u=h.length;for(let r=0;r<u;r++){let o=h[r];if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.index===void 0){let i={instancePath:s+"/choices/"+r,schemaPath:"#/properties/choices/i\
tems/required",keyword:"required",params:{missingProperty:"index"}};e===null?e=[i]:e.push(i),t++}if(o.message===void 0){
let i={instancePath:s+"/choices/"+r,schemaPath:"#/properties/choices/items/required",keyword:"required",params:{missingProperty:"\
message"}};e===null?e=[i]:e.push(i),t++}if(o.finish_reason===void 0){let i={instancePath:s+"/choices/"+r,schemaPath:"#/p\
roperties/choices/items/required",keyword:"required",params:{missingProperty:"finish_reason"}};e===null?e=[i]:e.push(i),
t++}if(o.logprobs===void 0){let i={instancePath:s+"/choices/"+r,schemaPath:"#/properties/choices/items/required",keyword:"\
required",params:{missingProperty:"logprobs"}};e===null?e=[i]:e.push(i),t++}if(o.index!==void 0){let i=o.index;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let p={instancePath:s+"/choices/"+r+"/index",schemaPath:"#/properties/choices\
/items/properties/index/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}}if(o.message!==void 0){
let i=o.message;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.role===void 0){let p={instancePath:s+"/choices/"+r+"/m\
essage",schemaPath:"#/properties/choices/items/properties/message/required",keyword:"required",params:{missingProperty:"\
role"}};e===null?e=[p]:e.push(p),t++}if(i.content===void 0){let p={instancePath:s+"/choices/"+r+"/message",schemaPath:"#\
/properties/choices/items/properties/message/required",keyword:"required",params:{missingProperty:"content"}};e===null?e=
[p]:e.push(p),t++}if(i.refusal===void 0){let p={instancePath:s+"/choices/"+r+"/message",schemaPath:"#/properties/choices\
/items/properties/message/required",keyword:"required",params:{missingProperty:"refusal"}};e===null?e=[p]:e.push(p),t++}
if(i.role!==void 0){let p=i.role;if(typeof p!="string"){let a={instancePath:s+"/choices/"+r+"/message/role",schemaPath:"\
#/properties/choices/items/properties/message/properties/role/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:
e.push(a),t++}if(p!=="assistant"){let a={instancePath:s+"/choices/"+r+"/message/role",schemaPath:"#/properties/choices/i\
tems/properties/message/properties/role/const",keyword:"const",params:{allowedValue:"assistant"}};e===null?e=[a]:e.push(
a),t++}}if(i.content!==void 0){let p=i.content;if(typeof p!="string"&&p!==null){let a={instancePath:s+"/choices/"+r+"/me\
ssage/content",schemaPath:"#/properties/choices/items/properties/message/properties/content/type",keyword:"type",params:{
type:N.properties.choices.items.properties.message.properties.content.type}};e===null?e=[a]:e.push(a),t++}}if(i.refusal!==
void 0){let p=i.refusal;if(typeof p!="string"&&p!==null){let a={instancePath:s+"/choices/"+r+"/message/refusal",schemaPath:"\
#/properties/choices/items/properties/message/properties/refusal/type",keyword:"type",params:{type:N.properties.choices.
items.properties.message.properties.refusal.type}};e===null?e=[a]:e.push(a),t++}}if(i.tool_calls!==void 0){let p=i.tool_calls;
if(Array.isArray(p)){if(p.length<1){let n={instancePath:s+"/choices/"+r+"/message/tool_calls",schemaPath:"#/properties/c\
hoices/items/properties/message/properties/tool_calls/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(
n),t++}let a=p.length;for(let n=0;n<a;n++){let y=p[n],l=t,m=!0,d=t;if(y&&typeof y=="object"&&!Array.isArray(y)){let c;if(y.
type===void 0&&(c="type")){let f={};e===null?e=[f]:e.push(f),t++}else if(y.type!==void 0&&y.type!=="custom"){let f={};e===
null?e=[f]:e.push(f),t++}}var q=d===t;t=l,e!==null&&(l?e.length=l:e=null);let _;if(q){let c=t;if(y&&typeof y=="object"&&
!Array.isArray(y)){if(y.custom===void 0){let g={instancePath:s+"/choices/"+r+"/message/tool_calls/"+n,schemaPath:"#/prop\
erties/choices/items/properties/message/properties/tool_calls/items/then/required",keyword:"required",params:{missingProperty:"\
custom"}};e===null?e=[g]:e.push(g),t++}if(y.custom!==void 0){let g=y.custom;if(!(g&&typeof g=="object"&&!Array.isArray(g))){
let A={instancePath:s+"/choices/"+r+"/message/tool_calls/"+n+"/custom",schemaPath:"#/properties/choices/items/properties\
/message/properties/tool_calls/items/then/properties/custom/type",keyword:"type",params:{type:"object"}};e===null?e=[A]:
e.push(A),t++}}}var q=c===t;if(m=q,m){var k={};k.custom=!0,k.type=!0}_="then"}else{let c=t;if(y&&typeof y=="object"&&!Array.
isArray(y)){if(y.function===void 0){let g={instancePath:s+"/choices/"+r+"/message/tool_calls/"+n,schemaPath:"#/propertie\
s/choices/items/properties/message/properties/tool_calls/items/else/required",keyword:"required",params:{missingProperty:"\
function"}};e===null?e=[g]:e.push(g),t++}if(y.function!==void 0){let g=y.function;if(!(g&&typeof g=="object"&&!Array.isArray(
g))){let A={instancePath:s+"/choices/"+r+"/message/tool_calls/"+n+"/function",schemaPath:"#/properties/choices/items/pro\
perties/message/properties/tool_calls/items/else/properties/function/type",keyword:"type",params:{type:"object"}};e===null?
e=[A]:e.push(A),t++}}}var q=c===t;m=q,m&&k!==!0&&(k=k||{},k.function=!0),_="else"}if(!m){let c={instancePath:s+"/choices\
/"+r+"/message/tool_calls/"+n,schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/if",
keyword:"if",params:{failingKeyword:_}};e===null?e=[c]:e.push(c),t++}if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.id===
void 0){let c={instancePath:s+"/choices/"+r+"/message/tool_calls/"+n,schemaPath:"#/properties/choices/items/properties/m\
essage/properties/tool_calls/items/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[c]:e.push(c),
t++}if(y.type===void 0){let c={instancePath:s+"/choices/"+r+"/message/tool_calls/"+n,schemaPath:"#/properties/choices/it\
ems/properties/message/properties/tool_calls/items/required",keyword:"required",params:{missingProperty:"type"}};e===null?
e=[c]:e.push(c),t++}if(k!==!0&&(k=k||{},k.id=!0,k.type=!0,k.function=!0,k.custom=!0),y.id!==void 0&&typeof y.id!="string"){
let c={instancePath:s+"/choices/"+r+"/message/tool_calls/"+n+"/id",schemaPath:"#/properties/choices/items/properties/mes\
sage/properties/tool_calls/items/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),t++}
if(y.type!==void 0){let c=y.type;if(typeof c!="string"){let f={instancePath:s+"/choices/"+r+"/message/tool_calls/"+n+"/t\
ype",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/properties/type/type",keyword:"\
type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}if(!(c==="function"||c==="custom")){let f={instancePath:s+"/c\
hoices/"+r+"/message/tool_calls/"+n+"/type",schemaPath:"#/properties/choices/items/properties/message/properties/tool_ca\
lls/items/properties/type/enum",keyword:"enum",params:{allowedValues:N.properties.choices.items.properties.message.properties.
tool_calls.items.properties.type.enum}};e===null?e=[f]:e.push(f),t++}}if(y.function!==void 0){let c=y.function;if(!(c&&typeof c==
"object"&&!Array.isArray(c))&&c!==null){let f={instancePath:s+"/choices/"+r+"/message/tool_calls/"+n+"/function",schemaPath:"\
#/properties/choices/items/properties/message/properties/tool_calls/items/properties/function/type",keyword:"type",params:{
type:N.properties.choices.items.properties.message.properties.tool_calls.items.properties.function.type}};e===null?e=[f]:
e.push(f),t++}if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){let f={instancePath:s+"/choices/"+r+"/mes\
sage/tool_calls/"+n+"/function",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/pr\
operties/function/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[f]:e.push(f),t++}if(c.arguments===
void 0){let f={instancePath:s+"/choices/"+r+"/message/tool_calls/"+n+"/function",schemaPath:"#/properties/choices/items/\
properties/message/properties/tool_calls/items/properties/function/required",keyword:"required",params:{missingProperty:"\
arguments"}};e===null?e=[f]:e.push(f),t++}if(c.name!==void 0&&typeof c.name!="string"){let f={instancePath:s+"/choices/"+
r+"/message/tool_calls/"+n+"/function/name",schemaPath:"#/properties/choices/items/properties/message/properties/tool_ca\
lls/items/properties/function/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}
if(c.arguments!==void 0&&typeof c.arguments!="string"){let f={instancePath:s+"/choices/"+r+"/message/tool_calls/"+n+"/fu\
nction/arguments",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/properties/funct\
ion/properties/arguments/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}}}if(y.custom!==void 0){
let c=y.custom;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null){let f={instancePath:s+"/choices/"+r+"/message/t\
ool_calls/"+n+"/custom",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/properties\
/custom/type",keyword:"type",params:{type:N.properties.choices.items.properties.message.properties.tool_calls.items.properties.
custom.type}};e===null?e=[f]:e.push(f),t++}if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){let f={instancePath:s+
"/choices/"+r+"/message/tool_calls/"+n+"/custom",schemaPath:"#/properties/choices/items/properties/message/properties/to\
ol_calls/items/properties/custom/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[f]:e.push(f),
t++}if(c.input===void 0){let f={instancePath:s+"/choices/"+r+"/message/tool_calls/"+n+"/custom",schemaPath:"#/properties\
/choices/items/properties/message/properties/tool_calls/items/properties/custom/required",keyword:"required",params:{missingProperty:"\
input"}};e===null?e=[f]:e.push(f),t++}if(c.name!==void 0&&typeof c.name!="string"){let f={instancePath:s+"/choices/"+r+"\
/message/tool_calls/"+n+"/custom/name",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/i\
tems/properties/custom/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}if(c.input!==
void 0&&typeof c.input!="string"){let f={instancePath:s+"/choices/"+r+"/message/tool_calls/"+n+"/custom/input",schemaPath:"\
#/properties/choices/items/properties/message/properties/tool_calls/items/properties/custom/properties/input/type",keyword:"\
type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}}}}else{let c={instancePath:s+"/choices/"+r+"/message/tool_ca\
lls/"+n,schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/type",keyword:"type",params:{
type:"object"}};e===null?e=[c]:e.push(c),t++}}}else{let a={instancePath:s+"/choices/"+r+"/message/tool_calls",schemaPath:"\
#/properties/choices/items/properties/message/properties/tool_calls/type",keyword:"type",params:{type:"array"}};e===null?
e=[a]:e.push(a),t++}}if(i.function_call!==void 0){let p=i.function_call;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&
p!==null){let a={instancePath:s+"/choices/"+r+"/message/function_call",schemaPath:"#/properties/choices/items/properties\
/message/properties/function_call/type",keyword:"type",params:{type:N.properties.choices.items.properties.message.properties.
function_call.type}};e===null?e=[a]:e.push(a),t++}if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){let a={
instancePath:s+"/choices/"+r+"/message/function_call",schemaPath:"#/properties/choices/items/properties/message/properti\
es/function_call/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[a]:e.push(a),t++}if(p.arguments===
void 0){let a={instancePath:s+"/choices/"+r+"/message/function_call",schemaPath:"#/properties/choices/items/properties/m\
essage/properties/function_call/required",keyword:"required",params:{missingProperty:"arguments"}};e===null?e=[a]:e.push(
a),t++}if(p.name!==void 0&&typeof p.name!="string"){let a={instancePath:s+"/choices/"+r+"/message/function_call/name",schemaPath:"\
#/properties/choices/items/properties/message/properties/function_call/properties/name/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),t++}if(p.arguments!==void 0&&typeof p.arguments!="string"){let a={instancePath:s+"/ch\
oices/"+r+"/message/function_call/arguments",schemaPath:"#/properties/choices/items/properties/message/properties/functi\
on_call/properties/arguments/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}}if(i.annotations!==
void 0){let p=i.annotations;if(Array.isArray(p)){let a=p.length;for(let n=0;n<a;n++){let y=p[n];if(y&&typeof y=="object"&&
!Array.isArray(y)){if(y.type===void 0){let l={instancePath:s+"/choices/"+r+"/message/annotations/"+n,schemaPath:"#/prope\
rties/choices/items/properties/message/properties/annotations/items/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[l]:e.push(l),t++}if(y.url_citation===void 0){let l={instancePath:s+"/choices/"+r+"/message/annotatio\
ns/"+n,schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/required",keyword:"require\
d",params:{missingProperty:"url_citation"}};e===null?e=[l]:e.push(l),t++}if(y.type!==void 0){let l=y.type;if(typeof l!="\
string"){let m={instancePath:s+"/choices/"+r+"/message/annotations/"+n+"/type",schemaPath:"#/properties/choices/items/pr\
operties/message/properties/annotations/items/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:
e.push(m),t++}if(l!=="url_citation"){let m={instancePath:s+"/choices/"+r+"/message/annotations/"+n+"/type",schemaPath:"#\
/properties/choices/items/properties/message/properties/annotations/items/properties/type/const",keyword:"const",params:{
allowedValue:"url_citation"}};e===null?e=[m]:e.push(m),t++}}if(y.url_citation!==void 0){let l=y.url_citation;if(l&&typeof l==
"object"&&!Array.isArray(l)){if(l.start_index===void 0){let m={instancePath:s+"/choices/"+r+"/message/annotations/"+n+"/\
url_citation",schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/properties/url_cita\
tion/required",keyword:"required",params:{missingProperty:"start_index"}};e===null?e=[m]:e.push(m),t++}if(l.end_index===
void 0){let m={instancePath:s+"/choices/"+r+"/message/annotations/"+n+"/url_citation",schemaPath:"#/properties/choices/i\
tems/properties/message/properties/annotations/items/properties/url_citation/required",keyword:"required",params:{missingProperty:"\
end_index"}};e===null?e=[m]:e.push(m),t++}if(l.url===void 0){let m={instancePath:s+"/choices/"+r+"/message/annotations/"+
n+"/url_citation",schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/properties/url_\
citation/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[m]:e.push(m),t++}if(l.title===void 0){
let m={instancePath:s+"/choices/"+r+"/message/annotations/"+n+"/url_citation",schemaPath:"#/properties/choices/items/pro\
perties/message/properties/annotations/items/properties/url_citation/required",keyword:"required",params:{missingProperty:"\
title"}};e===null?e=[m]:e.push(m),t++}if(l.start_index!==void 0){let m=l.start_index;if(!(typeof m=="number"&&!(m%1)&&!isNaN(
m)&&isFinite(m))){let d={instancePath:s+"/choices/"+r+"/message/annotations/"+n+"/url_citation/start_index",schemaPath:"\
#/properties/choices/items/properties/message/properties/annotations/items/properties/url_citation/properties/start_inde\
x/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),t++}}if(l.end_index!==void 0){let m=l.end_index;
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let d={instancePath:s+"/choices/"+r+"/message/annotations/"+n+
"/url_citation/end_index",schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/propert\
ies/url_citation/properties/end_index/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),t++}}if(l.url!==
void 0&&typeof l.url!="string"){let m={instancePath:s+"/choices/"+r+"/message/annotations/"+n+"/url_citation/url",schemaPath:"\
#/properties/choices/items/properties/message/properties/annotations/items/properties/url_citation/properties/url/type",
keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}if(l.title!==void 0&&typeof l.title!="string"){let m={
instancePath:s+"/choices/"+r+"/message/annotations/"+n+"/url_citation/title",schemaPath:"#/properties/choices/items/prop\
erties/message/properties/annotations/items/properties/url_citation/properties/title/type",keyword:"type",params:{type:"\
string"}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:s+"/choices/"+r+"/message/annotations/"+n+"/url_citatio\
n",schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/properties/url_citation/type",
keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),t++}}}else{let l={instancePath:s+"/choices/"+r+"/message\
/annotations/"+n,schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:s+"/choices/"+r+"/message/annotatio\
ns",schemaPath:"#/properties/choices/items/properties/message/properties/annotations/type",keyword:"type",params:{type:"\
array"}};e===null?e=[a]:e.push(a),t++}}if(i.audio!==void 0){let p=i.audio;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&
p!==null){let a={instancePath:s+"/choices/"+r+"/message/audio",schemaPath:"#/properties/choices/items/properties/message\
/properties/audio/type",keyword:"type",params:{type:N.properties.choices.items.properties.message.properties.audio.type}};
e===null?e=[a]:e.push(a),t++}if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.id===void 0){let a={instancePath:s+"/choi\
ces/"+r+"/message/audio",schemaPath:"#/properties/choices/items/properties/message/properties/audio/required",keyword:"r\
equired",params:{missingProperty:"id"}};e===null?e=[a]:e.push(a),t++}if(p.data===void 0){let a={instancePath:s+"/choices\
/"+r+"/message/audio",schemaPath:"#/properties/choices/items/properties/message/properties/audio/required",keyword:"requ\
ired",params:{missingProperty:"data"}};e===null?e=[a]:e.push(a),t++}if(p.expires_at===void 0){let a={instancePath:s+"/ch\
oices/"+r+"/message/audio",schemaPath:"#/properties/choices/items/properties/message/properties/audio/required",keyword:"\
required",params:{missingProperty:"expires_at"}};e===null?e=[a]:e.push(a),t++}if(p.transcript===void 0){let a={instancePath:s+
"/choices/"+r+"/message/audio",schemaPath:"#/properties/choices/items/properties/message/properties/audio/required",keyword:"\
required",params:{missingProperty:"transcript"}};e===null?e=[a]:e.push(a),t++}if(p.id!==void 0&&typeof p.id!="string"){let a={
instancePath:s+"/choices/"+r+"/message/audio/id",schemaPath:"#/properties/choices/items/properties/message/properties/au\
dio/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}if(p.data!==void 0&&typeof p.
data!="string"){let a={instancePath:s+"/choices/"+r+"/message/audio/data",schemaPath:"#/properties/choices/items/propert\
ies/message/properties/audio/properties/data/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}if(p.
expires_at!==void 0){let a=p.expires_at;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:s+
"/choices/"+r+"/message/audio/expires_at",schemaPath:"#/properties/choices/items/properties/message/properties/audio/pro\
perties/expires_at/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}}if(p.transcript!==void 0&&
typeof p.transcript!="string"){let a={instancePath:s+"/choices/"+r+"/message/audio/transcript",schemaPath:"#/properties/\
choices/items/properties/message/properties/audio/properties/transcript/type",keyword:"type",params:{type:"string"}};e===
null?e=[a]:e.push(a),t++}}}if(i.reasoning_content!==void 0){let p=i.reasoning_content;if(typeof p!="string"&&p!==null){let a={
instancePath:s+"/choices/"+r+"/message/reasoning_content",schemaPath:"#/properties/choices/items/properties/message/prop\
erties/reasoning_content/type",keyword:"type",params:{type:N.properties.choices.items.properties.message.properties.reasoning_content.
type}};e===null?e=[a]:e.push(a),t++}}if(i.reasoning!==void 0){let p=i.reasoning;if(typeof p!="string"&&p!==null){let a={
instancePath:s+"/choices/"+r+"/message/reasoning",schemaPath:"#/properties/choices/items/properties/message/properties/r\
easoning/type",keyword:"type",params:{type:N.properties.choices.items.properties.message.properties.reasoning.type}};e===
null?e=[a]:e.push(a),t++}}}else{let p={instancePath:s+"/choices/"+r+"/message",schemaPath:"#/properties/choices/items/pr\
operties/message/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}if(o.delta!==void 0){let i=o.
delta,p=t,a=t;if((!i||typeof i!="object")&&typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){
let n={};e===null?e=[n]:e.push(n),t++}var j=a===t;if(j){let n={instancePath:s+"/choices/"+r+"/delta",schemaPath:"#/prope\
rties/choices/items/properties/delta/not",keyword:"not",params:{}};e===null?e=[n]:e.push(n),t++}else t=p,e!==null&&(p?e.
length=p:e=null)}if(o.finish_reason!==void 0){let i=o.finish_reason;if(typeof i!="string"){let p={instancePath:s+"/choic\
es/"+r+"/finish_reason",schemaPath:"#/properties/choices/items/properties/finish_reason/type",keyword:"type",params:{type:"\
string"}};e===null?e=[p]:e.push(p),t++}if(!(i==="stop"||i==="length"||i==="tool_calls"||i==="content_filter"||i==="funct\
ion_call")){let p={instancePath:s+"/choices/"+r+"/finish_reason",schemaPath:"#/properties/choices/items/properties/finis\
h_reason/enum",keyword:"enum",params:{allowedValues:N.properties.choices.items.properties.finish_reason.enum}};e===null?
e=[p]:e.push(p),t++}}if(o.logprobs!==void 0){let i=o.logprobs;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){
let p={instancePath:s+"/choices/"+r+"/logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/type",keyword:"\
type",params:{type:N.properties.choices.items.properties.logprobs.type}};e===null?e=[p]:e.push(p),t++}if(i&&typeof i=="o\
bject"&&!Array.isArray(i)){if(i.content===void 0){let p={instancePath:s+"/choices/"+r+"/logprobs",schemaPath:"#/properti\
es/choices/items/properties/logprobs/required",keyword:"required",params:{missingProperty:"content"}};e===null?e=[p]:e.push(
p),t++}if(i.refusal===void 0){let p={instancePath:s+"/choices/"+r+"/logprobs",schemaPath:"#/properties/choices/items/pro\
perties/logprobs/required",keyword:"required",params:{missingProperty:"refusal"}};e===null?e=[p]:e.push(p),t++}if(i.content!==
void 0){let p=i.content;if(!Array.isArray(p)&&p!==null){let a={instancePath:s+"/choices/"+r+"/logprobs/content",schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/content/type",keyword:"type",params:{type:N.properties.choices.
items.properties.logprobs.properties.content.type}};e===null?e=[a]:e.push(a),t++}if(Array.isArray(p)){let a=p.length;for(let n=0;n<
a;n++){let y=p[n];if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.token===void 0){let l={instancePath:s+"/choices/"+r+
"/logprobs/content/"+n,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/required",keyword:"\
required",params:{missingProperty:"token"}};e===null?e=[l]:e.push(l),t++}if(y.logprob===void 0){let l={instancePath:s+"/\
choices/"+r+"/logprobs/content/"+n,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/r\
equired",keyword:"required",params:{missingProperty:"logprob"}};e===null?e=[l]:e.push(l),t++}if(y.bytes===void 0){let l={
instancePath:s+"/choices/"+r+"/logprobs/content/"+n,schemaPath:"#/properties/choices/items/properties/logprobs/propertie\
s/content/items/required",keyword:"required",params:{missingProperty:"bytes"}};e===null?e=[l]:e.push(l),t++}if(y.top_logprobs===
void 0){let l={instancePath:s+"/choices/"+r+"/logprobs/content/"+n,schemaPath:"#/properties/choices/items/properties/log\
probs/properties/content/items/required",keyword:"required",params:{missingProperty:"top_logprobs"}};e===null?e=[l]:e.push(
l),t++}if(y.token!==void 0&&typeof y.token!="string"){let l={instancePath:s+"/choices/"+r+"/logprobs/content/"+n+"/token",
schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties/token/type",keyword:"type",
params:{type:"string"}};e===null?e=[l]:e.push(l),t++}if(y.logprob!==void 0){let l=y.logprob;if(!(typeof l=="number"&&isFinite(
l))){let m={instancePath:s+"/choices/"+r+"/logprobs/content/"+n+"/logprob",schemaPath:"#/properties/choices/items/proper\
ties/logprobs/properties/content/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===null?e=[m]:e.
push(m),t++}}if(y.bytes!==void 0){let l=y.bytes;if(!Array.isArray(l)&&l!==null){let m={instancePath:s+"/choices/"+r+"/lo\
gprobs/content/"+n+"/bytes",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properti\
es/bytes/type",keyword:"type",params:{type:N.properties.choices.items.properties.logprobs.properties.content.items.properties.
bytes.type}};e===null?e=[m]:e.push(m),t++}if(Array.isArray(l)){let m=l.length;for(let d=0;d<m;d++){let _=l[d];if(!(typeof _==
"number"&&isFinite(_))){let c={instancePath:s+"/choices/"+r+"/logprobs/content/"+n+"/bytes/"+d,schemaPath:"#/properties/\
choices/items/properties/logprobs/properties/content/items/properties/bytes/items/type",keyword:"type",params:{type:"num\
ber"}};e===null?e=[c]:e.push(c),t++}}}}if(y.top_logprobs!==void 0){let l=y.top_logprobs;if(Array.isArray(l)){let m=l.length;
for(let d=0;d<m;d++){let _=l[d];if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.token===void 0){let c={instancePath:s+
"/choices/"+r+"/logprobs/content/"+n+"/top_logprobs/"+d,schemaPath:"#/properties/choices/items/properties/logprobs/prope\
rties/content/items/properties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"token"}};e===null?
e=[c]:e.push(c),t++}if(_.logprob===void 0){let c={instancePath:s+"/choices/"+r+"/logprobs/content/"+n+"/top_logprobs/"+d,
schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/requir\
ed",keyword:"required",params:{missingProperty:"logprob"}};e===null?e=[c]:e.push(c),t++}if(_.bytes===void 0){let c={instancePath:s+
"/choices/"+r+"/logprobs/content/"+n+"/top_logprobs/"+d,schemaPath:"#/properties/choices/items/properties/logprobs/prope\
rties/content/items/properties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"bytes"}};e===null?
e=[c]:e.push(c),t++}if(_.token!==void 0&&typeof _.token!="string"){let c={instancePath:s+"/choices/"+r+"/logprobs/conten\
t/"+n+"/top_logprobs/"+d+"/token",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/pr\
operties/top_logprobs/items/properties/token/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),t++}if(_.
logprob!==void 0){let c=_.logprob;if(!(typeof c=="number"&&isFinite(c))){let f={instancePath:s+"/choices/"+r+"/logprobs/\
content/"+n+"/top_logprobs/"+d+"/logprob",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/\
items/properties/top_logprobs/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===null?e=[f]:e.push(
f),t++}}if(_.bytes!==void 0){let c=_.bytes;if(!Array.isArray(c)&&c!==null){let f={instancePath:s+"/choices/"+r+"/logprob\
s/content/"+n+"/top_logprobs/"+d+"/bytes",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/\
items/properties/top_logprobs/items/properties/bytes/type",keyword:"type",params:{type:N.properties.choices.items.properties.
logprobs.properties.content.items.properties.top_logprobs.items.properties.bytes.type}};e===null?e=[f]:e.push(f),t++}if(Array.
isArray(c)){let f=c.length;for(let g=0;g<f;g++){let A=c[g];if(!(typeof A=="number"&&isFinite(A))){let x={instancePath:s+
"/choices/"+r+"/logprobs/content/"+n+"/top_logprobs/"+d+"/bytes/"+g,schemaPath:"#/properties/choices/items/properties/lo\
gprobs/properties/content/items/properties/top_logprobs/items/properties/bytes/items/type",keyword:"type",params:{type:"\
number"}};e===null?e=[x]:e.push(x),t++}}}}}else{let c={instancePath:s+"/choices/"+r+"/logprobs/content/"+n+"/top_logprob\
s/"+d,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/\
type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),t++}}}else{let m={instancePath:s+"/choices/"+r+"/l\
ogprobs/content/"+n+"/top_logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/\
properties/top_logprobs/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),t++}}}else{let l={instancePath:s+
"/choices/"+r+"/logprobs/content/"+n,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items\
/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}}if(i.refusal!==void 0){let p=i.refusal;if(!Array.
isArray(p)&&p!==null){let a={instancePath:s+"/choices/"+r+"/logprobs/refusal",schemaPath:"#/properties/choices/items/pro\
perties/logprobs/properties/refusal/type",keyword:"type",params:{type:N.properties.choices.items.properties.logprobs.properties.
refusal.type}};e===null?e=[a]:e.push(a),t++}if(Array.isArray(p)){let a=p.length;for(let n=0;n<a;n++){let y=p[n];if(y&&typeof y==
"object"&&!Array.isArray(y)){if(y.token===void 0){let l={instancePath:s+"/choices/"+r+"/logprobs/refusal/"+n,schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/refusal/items/required",keyword:"required",params:{missingProperty:"\
token"}};e===null?e=[l]:e.push(l),t++}if(y.logprob===void 0){let l={instancePath:s+"/choices/"+r+"/logprobs/refusal/"+n,
schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/required",keyword:"required",params:{
missingProperty:"logprob"}};e===null?e=[l]:e.push(l),t++}if(y.bytes===void 0){let l={instancePath:s+"/choices/"+r+"/logp\
robs/refusal/"+n,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/required",keyword:"\
required",params:{missingProperty:"bytes"}};e===null?e=[l]:e.push(l),t++}if(y.top_logprobs===void 0){let l={instancePath:s+
"/choices/"+r+"/logprobs/refusal/"+n,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items\
/required",keyword:"required",params:{missingProperty:"top_logprobs"}};e===null?e=[l]:e.push(l),t++}if(y.token!==void 0&&
typeof y.token!="string"){let l={instancePath:s+"/choices/"+r+"/logprobs/refusal/"+n+"/token",schemaPath:"#/properties/c\
hoices/items/properties/logprobs/properties/refusal/items/properties/token/type",keyword:"type",params:{type:"string"}};
e===null?e=[l]:e.push(l),t++}if(y.logprob!==void 0){let l=y.logprob;if(!(typeof l=="number"&&isFinite(l))){let m={instancePath:s+
"/choices/"+r+"/logprobs/refusal/"+n+"/logprob",schemaPath:"#/properties/choices/items/properties/logprobs/properties/re\
fusal/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===null?e=[m]:e.push(m),t++}}if(y.bytes!==void 0){
let l=y.bytes;if(!Array.isArray(l)&&l!==null){let m={instancePath:s+"/choices/"+r+"/logprobs/refusal/"+n+"/bytes",schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/bytes/type",keyword:"type",params:{type:N.
properties.choices.items.properties.logprobs.properties.refusal.items.properties.bytes.type}};e===null?e=[m]:e.push(m),t++}
if(Array.isArray(l)){let m=l.length;for(let d=0;d<m;d++){let _=l[d];if(!(typeof _=="number"&&isFinite(_))){let c={instancePath:s+
"/choices/"+r+"/logprobs/refusal/"+n+"/bytes/"+d,schemaPath:"#/properties/choices/items/properties/logprobs/properties/r\
efusal/items/properties/bytes/items/type",keyword:"type",params:{type:"number"}};e===null?e=[c]:e.push(c),t++}}}}if(y.top_logprobs!==
void 0){let l=y.top_logprobs;if(Array.isArray(l)){let m=l.length;for(let d=0;d<m;d++){let _=l[d];if(_&&typeof _=="object"&&
!Array.isArray(_)){if(_.token===void 0){let c={instancePath:s+"/choices/"+r+"/logprobs/refusal/"+n+"/top_logprobs/"+d,schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/required",keyword:"\
required",params:{missingProperty:"token"}};e===null?e=[c]:e.push(c),t++}if(_.logprob===void 0){let c={instancePath:s+"/\
choices/"+r+"/logprobs/refusal/"+n+"/top_logprobs/"+d,schemaPath:"#/properties/choices/items/properties/logprobs/propert\
ies/refusal/items/properties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"logprob"}};e===null?
e=[c]:e.push(c),t++}if(_.bytes===void 0){let c={instancePath:s+"/choices/"+r+"/logprobs/refusal/"+n+"/top_logprobs/"+d,schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/required",keyword:"\
required",params:{missingProperty:"bytes"}};e===null?e=[c]:e.push(c),t++}if(_.token!==void 0&&typeof _.token!="string"){
let c={instancePath:s+"/choices/"+r+"/logprobs/refusal/"+n+"/top_logprobs/"+d+"/token",schemaPath:"#/properties/choices/\
items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/token/type",keyword:"type",params:{
type:"string"}};e===null?e=[c]:e.push(c),t++}if(_.logprob!==void 0){let c=_.logprob;if(!(typeof c=="number"&&isFinite(c))){
let f={instancePath:s+"/choices/"+r+"/logprobs/refusal/"+n+"/top_logprobs/"+d+"/logprob",schemaPath:"#/properties/choice\
s/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/logprob/type",keyword:"typ\
e",params:{type:"number"}};e===null?e=[f]:e.push(f),t++}}if(_.bytes!==void 0){let c=_.bytes;if(!Array.isArray(c)&&c!==null){
let f={instancePath:s+"/choices/"+r+"/logprobs/refusal/"+n+"/top_logprobs/"+d+"/bytes",schemaPath:"#/properties/choices/\
items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/bytes/type",keyword:"type",params:{
type:N.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.properties.bytes.
type}};e===null?e=[f]:e.push(f),t++}if(Array.isArray(c)){let f=c.length;for(let g=0;g<f;g++){let A=c[g];if(!(typeof A=="\
number"&&isFinite(A))){let x={instancePath:s+"/choices/"+r+"/logprobs/refusal/"+n+"/top_logprobs/"+d+"/bytes/"+g,schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/bytes/i\
tems/type",keyword:"type",params:{type:"number"}};e===null?e=[x]:e.push(x),t++}}}}}else{let c={instancePath:s+"/choices/"+
r+"/logprobs/refusal/"+n+"/top_logprobs/"+d,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusa\
l/items/properties/top_logprobs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),t++}}}else{let m={
instancePath:s+"/choices/"+r+"/logprobs/refusal/"+n+"/top_logprobs",schemaPath:"#/properties/choices/items/properties/lo\
gprobs/properties/refusal/items/properties/top_logprobs/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(
m),t++}}}else{let l={instancePath:s+"/choices/"+r+"/logprobs/refusal/"+n,schemaPath:"#/properties/choices/items/properti\
es/logprobs/properties/refusal/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}}}}}else{
let i={instancePath:s+"/choices/"+r,schemaPath:"#/properties/choices/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[i]:e.push(i),t++}}}else{let u={instancePath:s+"/choices",schemaPath:"#/properties/choices/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[u]:e.push(u),t++}}if(b.usage!==void 0){let h=b.usage;if(!(h&&typeof h=="object"&&!Array.
isArray(h))&&h!==null){let u={instancePath:s+"/usage",schemaPath:"#/properties/usage/type",keyword:"type",params:{type:N.
properties.usage.type}};e===null?e=[u]:e.push(u),t++}if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.prompt_tokens===void 0){
let u={instancePath:s+"/usage",schemaPath:"#/properties/usage/required",keyword:"required",params:{missingProperty:"prom\
pt_tokens"}};e===null?e=[u]:e.push(u),t++}if(h.completion_tokens===void 0){let u={instancePath:s+"/usage",schemaPath:"#/\
properties/usage/required",keyword:"required",params:{missingProperty:"completion_tokens"}};e===null?e=[u]:e.push(u),t++}
if(h.total_tokens===void 0){let u={instancePath:s+"/usage",schemaPath:"#/properties/usage/required",keyword:"required",params:{
missingProperty:"total_tokens"}};e===null?e=[u]:e.push(u),t++}if(h.prompt_tokens!==void 0){let u=h.prompt_tokens;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let r={instancePath:s+"/usage/prompt_tokens",schemaPath:"#/properties/usage/p\
roperties/prompt_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),t++}if(typeof u=="number"&&
isFinite(u)&&(u<0||isNaN(u))){let r={instancePath:s+"/usage/prompt_tokens",schemaPath:"#/properties/usage/properties/pro\
mpt_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[r]:e.push(r),t++}}if(h.completion_tokens!==
void 0){let u=h.completion_tokens;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let r={instancePath:s+"/usag\
e/completion_tokens",schemaPath:"#/properties/usage/properties/completion_tokens/type",keyword:"type",params:{type:"inte\
ger"}};e===null?e=[r]:e.push(r),t++}if(typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u))){let r={instancePath:s+"/usage/c\
ompletion_tokens",schemaPath:"#/properties/usage/properties/completion_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[r]:e.push(r),t++}}if(h.total_tokens!==void 0){let u=h.total_tokens;if(!(typeof u=="number"&&!(u%
1)&&!isNaN(u)&&isFinite(u))){let r={instancePath:s+"/usage/total_tokens",schemaPath:"#/properties/usage/properties/total\
_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),t++}if(typeof u=="number"&&isFinite(u)&&(u<
0||isNaN(u))){let r={instancePath:s+"/usage/total_tokens",schemaPath:"#/properties/usage/properties/total_tokens/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[r]:e.push(r),t++}}if(h.prompt_tokens_details!==void 0){let u=h.
prompt_tokens_details;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.cached_tokens!==void 0){let r=u.cached_tokens;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let o={instancePath:s+"/usage/prompt_tokens_details/cached_tokens",schemaPath:"\
#/properties/usage/properties/prompt_tokens_details/properties/cached_tokens/type",keyword:"type",params:{type:"integer"}};
e===null?e=[o]:e.push(o),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let o={instancePath:s+"/usage/prompt_t\
okens_details/cached_tokens",schemaPath:"#/properties/usage/properties/prompt_tokens_details/properties/cached_tokens/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[o]:e.push(o),t++}}if(u.cache_write_tokens!==void 0){
let r=u.cache_write_tokens;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let o={instancePath:s+"/usage/promp\
t_tokens_details/cache_write_tokens",schemaPath:"#/properties/usage/properties/prompt_tokens_details/properties/cache_wr\
ite_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),t++}if(typeof r=="number"&&isFinite(r)&&
(r<0||isNaN(r))){let o={instancePath:s+"/usage/prompt_tokens_details/cache_write_tokens",schemaPath:"#/properties/usage/\
properties/prompt_tokens_details/properties/cache_write_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[o]:e.push(o),t++}}if(u.audio_tokens!==void 0){let r=u.audio_tokens;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let o={instancePath:s+"/usage/prompt_tokens_details/audio_tokens",schemaPath:"#/properties/usage/propertie\
s/prompt_tokens_details/properties/audio_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),t++}
if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let o={instancePath:s+"/usage/prompt_tokens_details/audio_tokens",schemaPath:"\
#/properties/usage/properties/prompt_tokens_details/properties/audio_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[o]:e.push(o),t++}}}else{let r={instancePath:s+"/usage/prompt_tokens_details",schemaPath:"#/pro\
perties/usage/properties/prompt_tokens_details/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}}
if(h.completion_tokens_details!==void 0){let u=h.completion_tokens_details;if(u&&typeof u=="object"&&!Array.isArray(u)){
if(u.reasoning_tokens!==void 0){let r=u.reasoning_tokens;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let o={
instancePath:s+"/usage/completion_tokens_details/reasoning_tokens",schemaPath:"#/properties/usage/properties/completion_\
tokens_details/properties/reasoning_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),t++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let o={instancePath:s+"/usage/completion_tokens_details/reasoning_tokens",schemaPath:"\
#/properties/usage/properties/completion_tokens_details/properties/reasoning_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[o]:e.push(o),t++}}if(u.audio_tokens!==void 0){let r=u.audio_tokens;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let o={instancePath:s+"/usage/completion_tokens_details/audio_tokens",schemaPath:"#/propert\
ies/usage/properties/completion_tokens_details/properties/audio_tokens/type",keyword:"type",params:{type:"integer"}};e===
null?e=[o]:e.push(o),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let o={instancePath:s+"/usage/completion_t\
okens_details/audio_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/audio_tokens/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[o]:e.push(o),t++}}if(u.accepted_prediction_tokens!==
void 0){let r=u.accepted_prediction_tokens;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let o={instancePath:s+
"/usage/completion_tokens_details/accepted_prediction_tokens",schemaPath:"#/properties/usage/properties/completion_token\
s_details/properties/accepted_prediction_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),t++}
if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let o={instancePath:s+"/usage/completion_tokens_details/accepted_pr\
ediction_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/accepted_prediction_toke\
ns/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[o]:e.push(o),t++}}if(u.rejected_prediction_tokens!==
void 0){let r=u.rejected_prediction_tokens;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let o={instancePath:s+
"/usage/completion_tokens_details/rejected_prediction_tokens",schemaPath:"#/properties/usage/properties/completion_token\
s_details/properties/rejected_prediction_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),t++}
if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let o={instancePath:s+"/usage/completion_tokens_details/rejected_pr\
ediction_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/rejected_prediction_toke\
ns/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[o]:e.push(o),t++}}}else{let r={instancePath:s+
"/usage/completion_tokens_details",schemaPath:"#/properties/usage/properties/completion_tokens_details/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}}}}if(b.system_fingerprint!==void 0&&typeof b.system_fingerprint!=
"string"){let h={instancePath:s+"/system_fingerprint",schemaPath:"#/properties/system_fingerprint/type",keyword:"type",params:{
type:"string"}};e===null?e=[h]:e.push(h),t++}if(b.service_tier!==void 0){let h=b.service_tier;if(typeof h!="string"&&h!==
null){let u={instancePath:s+"/service_tier",schemaPath:"#/properties/service_tier/type",keyword:"type",params:{type:N.properties.
service_tier.type}};e===null?e=[u]:e.push(u),t++}if(!(h==="auto"||h==="default"||h==="flex"||h==="scale"||h==="priority"||
h==="fast"||h===null)){let u={instancePath:s+"/service_tier",schemaPath:"#/properties/service_tier/enum",keyword:"enum",
params:{allowedValues:N.properties.service_tier.enum}};e===null?e=[u]:e.push(u),t++}}if(b.moderation!==void 0){let h=b.moderation;
if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null){let u={instancePath:s+"/moderation",schemaPath:"#/properties/m\
oderation/type",keyword:"type",params:{type:N.properties.moderation.type}};e===null?e=[u]:e.push(u),t++}if(h&&typeof h==
"object"&&!Array.isArray(h)){if(h.input===void 0){let u={instancePath:s+"/moderation",schemaPath:"#/properties/moderatio\
n/required",keyword:"required",params:{missingProperty:"input"}};e===null?e=[u]:e.push(u),t++}if(h.output===void 0){let u={
instancePath:s+"/moderation",schemaPath:"#/properties/moderation/required",keyword:"required",params:{missingProperty:"o\
utput"}};e===null?e=[u]:e.push(u),t++}if(h.input!==void 0){let u=h.input;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.
type===void 0){let r={instancePath:s+"/moderation/input",schemaPath:"#/properties/moderation/properties/input/required",
keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),t++}if(u.type!==void 0){let r=u.type;if(typeof r!=
"string"){let o={instancePath:s+"/moderation/input/type",schemaPath:"#/properties/moderation/properties/input/properties\
/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}if(!(r==="moderation_results"||r==="erro\
r")){let o={instancePath:s+"/moderation/input/type",schemaPath:"#/properties/moderation/properties/input/properties/type\
/enum",keyword:"enum",params:{allowedValues:N.properties.moderation.properties.input.properties.type.enum}};e===null?e=[
o]:e.push(o),t++}}if(u.model!==void 0&&typeof u.model!="string"){let r={instancePath:s+"/moderation/input/model",schemaPath:"\
#/properties/moderation/properties/input/properties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),t++}if(u.results!==void 0){let r=u.results;if(Array.isArray(r)){let o=r.length;for(let i=0;i<o;i++){let p=r[i];if(!(p&&
typeof p=="object"&&!Array.isArray(p))){let a={instancePath:s+"/moderation/input/results/"+i,schemaPath:"#/properties/mo\
deration/properties/input/properties/results/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),
t++}}}else{let o={instancePath:s+"/moderation/input/results",schemaPath:"#/properties/moderation/properties/input/proper\
ties/results/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(u.code!==void 0&&typeof u.code!=
"string"){let r={instancePath:s+"/moderation/input/code",schemaPath:"#/properties/moderation/properties/input/properties\
/code/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(u.message!==void 0&&typeof u.message!=
"string"){let r={instancePath:s+"/moderation/input/message",schemaPath:"#/properties/moderation/properties/input/propert\
ies/message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:s+"/mode\
ration/input",schemaPath:"#/properties/moderation/properties/input/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}}if(h.output!==void 0){let u=h.output;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.type===void 0){
let r={instancePath:s+"/moderation/output",schemaPath:"#/properties/moderation/properties/output/required",keyword:"requ\
ired",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),t++}if(u.type!==void 0){let r=u.type;if(typeof r!="strin\
g"){let o={instancePath:s+"/moderation/output/type",schemaPath:"#/properties/moderation/properties/output/properties/typ\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}if(!(r==="moderation_results"||r==="error")){
let o={instancePath:s+"/moderation/output/type",schemaPath:"#/properties/moderation/properties/output/properties/type/en\
um",keyword:"enum",params:{allowedValues:N.properties.moderation.properties.output.properties.type.enum}};e===null?e=[o]:
e.push(o),t++}}if(u.model!==void 0&&typeof u.model!="string"){let r={instancePath:s+"/moderation/output/model",schemaPath:"\
#/properties/moderation/properties/output/properties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),t++}if(u.results!==void 0){let r=u.results;if(Array.isArray(r)){let o=r.length;for(let i=0;i<o;i++){let p=r[i];if(!(p&&
typeof p=="object"&&!Array.isArray(p))){let a={instancePath:s+"/moderation/output/results/"+i,schemaPath:"#/properties/m\
oderation/properties/output/properties/results/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(
a),t++}}}else{let o={instancePath:s+"/moderation/output/results",schemaPath:"#/properties/moderation/properties/output/p\
roperties/results/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(u.code!==void 0&&typeof u.
code!="string"){let r={instancePath:s+"/moderation/output/code",schemaPath:"#/properties/moderation/properties/output/pr\
operties/code/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(u.message!==void 0&&typeof u.
message!="string"){let r={instancePath:s+"/moderation/output/message",schemaPath:"#/properties/moderation/properties/out\
put/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:s+
"/moderation/output",schemaPath:"#/properties/moderation/properties/output/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}}}}}else{let h={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[h]:e.push(h),t++}return I.errors=e,t===0}I.evaluated={props:{id:!0,object:!0,created:!0,model:!0,choices:!0,usage:!0,
system_fingerprint:!0,service_tier:!0,moderation:!0},dynamicProps:!1,dynamicItems:!1};var H=D,F={type:"object",required:[
"id","object","created","model","choices"],properties:{id:{type:"string",minLength:1},object:{type:"string",const:"chat.\
completion.chunk"},created:{type:"integer"},model:{type:"string",minLength:1},choices:{type:"array",items:{type:"object",
required:["index","delta","finish_reason"],properties:{index:{type:"integer",minimum:0},delta:{type:"object",properties:{
role:{type:"string",const:"assistant"},content:{type:["string","null"]},refusal:{type:["string","null"]},tool_calls:{type:"\
array",items:{type:"object",required:["index"],properties:{index:{type:"integer"},id:{type:"string"},type:{type:"string",
enum:["function","custom"]},function:{type:["object","null"],properties:{name:{type:"string"},arguments:{type:"string"}}},
custom:{type:"object",properties:{name:{type:"string"},input:{type:"string"}}}},if:{anyOf:[{required:["custom"],properties:{
custom:{not:{type:"null"}}}},{required:["type"],properties:{type:{const:"custom"}}}]},else:{required:["function"],properties:{
function:{type:"object"}}}}},function_call:{type:["object","null"],properties:{name:{type:"string"},arguments:{type:"str\
ing"}}},reasoning_content:{type:["string","null"]},reasoning:{type:["string","null"]}}},message:{not:{type:["object","ar\
ray","string","number","boolean"]}},finish_reason:{type:["string","null"],enum:["stop","length","tool_calls","content_fi\
lter","function_call",null]},logprobs:{type:["object","null"],required:["content","refusal"],properties:{content:{type:[
"array","null"],items:{type:"object",required:["token","logprob","bytes","top_logprobs"],properties:{token:{type:"string"},
logprob:{type:"number"},bytes:{type:["array","null"],items:{type:"number"}},top_logprobs:{type:"array",items:{type:"obje\
ct",required:["token","logprob","bytes"],properties:{token:{type:"string"},logprob:{type:"number"},bytes:{type:["array",
"null"],items:{type:"number"}}}}}}}},refusal:{type:["array","null"],items:{type:"object",required:["token","logprob","by\
tes","top_logprobs"],properties:{token:{type:"string"},logprob:{type:"number"},bytes:{type:["array","null"],items:{type:"\
number"}},top_logprobs:{type:"array",items:{type:"object",required:["token","logprob","bytes"],properties:{token:{type:"\
string"},logprob:{type:"number"},bytes:{type:["array","null"],items:{type:"number"}}}}}}}}}}}}},usage:{type:["object","n\
ull"],required:["prompt_tokens","completion_tokens","total_tokens"],properties:{prompt_tokens:{type:"integer",minimum:0},
completion_tokens:{type:"integer",minimum:0},total_tokens:{type:"integer",minimum:0},prompt_tokens_details:{type:"object",
properties:{cached_tokens:{type:"integer",minimum:0},cache_write_tokens:{type:"integer",minimum:0},audio_tokens:{type:"i\
nteger",minimum:0}}},completion_tokens_details:{type:"object",properties:{reasoning_tokens:{type:"integer",minimum:0},audio_tokens:{
type:"integer",minimum:0},accepted_prediction_tokens:{type:"integer",minimum:0},rejected_prediction_tokens:{type:"intege\
r",minimum:0}}}}},system_fingerprint:{type:"string"},service_tier:{type:["string","null"],enum:["auto","default","flex",
"scale","priority","fast",null]},moderation:{type:["object","null"],required:["input","output"],properties:{input:{type:"\
object",required:["type"],properties:{type:{type:"string",enum:["moderation_results","error"]},model:{type:"string"},results:{
type:"array",items:{type:"object"}},code:{type:"string"},message:{type:"string"}}},output:{type:"object",required:["type"],
properties:{type:{type:"string",enum:["moderation_results","error"]},model:{type:"string"},results:{type:"array",items:{
type:"object"}},code:{type:"string"},message:{type:"string"}}}}},obfuscation:{type:"string"}}};function D(b,{instancePath:s="",
parentData:C,parentDataProperty:K,rootData:O=b,dynamicAnchors:z={}}={}){let e=null,t=0,v=D.evaluated;if(v.dynamicProps&&
(v.props=void 0),v.dynamicItems&&(v.items=void 0),b&&typeof b=="object"&&!Array.isArray(b)){if(b.id===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),t++}if(b.object===void 0){
let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"object"}};e===null?e=[r]:e.push(
r),t++}if(b.created===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created"}};e===null?e=[r]:e.push(r),t++}if(b.model===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"model"}};e===null?e=[r]:e.push(r),t++}if(b.choices===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"choices"}};e===null?e=[r]:e.push(r),t++}if(b.id!==void 0){let r=b.
id;if(typeof r=="string"){if(r===""){let o={instancePath:s+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLeng\
th",params:{limit:1}};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}if(b.object!==void 0){let r=b.object;if(typeof r!="string"){
let o={instancePath:s+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type:"string"}};e===null?e=
[o]:e.push(o),t++}if(r!=="chat.completion.chunk"){let o={instancePath:s+"/object",schemaPath:"#/properties/object/const",
keyword:"const",params:{allowedValue:"chat.completion.chunk"}};e===null?e=[o]:e.push(o),t++}}if(b.created!==void 0){let r=b.
created;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let o={instancePath:s+"/created",schemaPath:"#/propert\
ies/created/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),t++}}if(b.model!==void 0){let r=b.model;
if(typeof r=="string"){if(r===""){let o={instancePath:s+"/model",schemaPath:"#/properties/model/minLength",keyword:"minL\
ength",params:{limit:1}};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:s+"/model",schemaPath:"#/properties/mode\
l/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}if(b.choices!==void 0){let r=b.choices;if(Array.
isArray(r)){let o=r.length;for(let i=0;i<o;i++){let p=r[i];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.index===void 0){
let a={instancePath:s+"/choices/"+i,schemaPath:"#/properties/choices/items/required",keyword:"required",params:{missingProperty:"\
index"}};e===null?e=[a]:e.push(a),t++}if(p.delta===void 0){let a={instancePath:s+"/choices/"+i,schemaPath:"#/properties/\
choices/items/required",keyword:"required",params:{missingProperty:"delta"}};e===null?e=[a]:e.push(a),t++}if(p.finish_reason===
void 0){let a={instancePath:s+"/choices/"+i,schemaPath:"#/properties/choices/items/required",keyword:"required",params:{
missingProperty:"finish_reason"}};e===null?e=[a]:e.push(a),t++}if(p.index!==void 0){let a=p.index;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:s+"/choices/"+i+"/index",schemaPath:"#/properties/choices/items/pro\
perties/index/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof a=="number"&&isFinite(
a)&&(a<0||isNaN(a))){let n={instancePath:s+"/choices/"+i+"/index",schemaPath:"#/properties/choices/items/properties/inde\
x/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}if(p.delta!==void 0){let a=p.
delta;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.role!==void 0){let n=a.role;if(typeof n!="string"){let y={instancePath:s+
"/choices/"+i+"/delta/role",schemaPath:"#/properties/choices/items/properties/delta/properties/role/type",keyword:"type",
params:{type:"string"}};e===null?e=[y]:e.push(y),t++}if(n!=="assistant"){let y={instancePath:s+"/choices/"+i+"/delta/rol\
e",schemaPath:"#/properties/choices/items/properties/delta/properties/role/const",keyword:"const",params:{allowedValue:"\
assistant"}};e===null?e=[y]:e.push(y),t++}}if(a.content!==void 0){let n=a.content;if(typeof n!="string"&&n!==null){let y={
instancePath:s+"/choices/"+i+"/delta/content",schemaPath:"#/properties/choices/items/properties/delta/properties/content\
/type",keyword:"type",params:{type:F.properties.choices.items.properties.delta.properties.content.type}};e===null?e=[y]:
e.push(y),t++}}if(a.refusal!==void 0){let n=a.refusal;if(typeof n!="string"&&n!==null){let y={instancePath:s+"/choices/"+
i+"/delta/refusal",schemaPath:"#/properties/choices/items/properties/delta/properties/refusal/type",keyword:"type",params:{
type:F.properties.choices.items.properties.delta.properties.refusal.type}};e===null?e=[y]:e.push(y),t++}}if(a.tool_calls!==
void 0){let n=a.tool_calls;if(Array.isArray(n)){let y=n.length;for(let l=0;l<y;l++){let m=n[l],d=t,_=!0,c=t,f=t,g=!1,A=t;
if(m&&typeof m=="object"&&!Array.isArray(m)){let P;if(m.custom===void 0&&(P="custom")){let w={};e===null?e=[w]:e.push(w),
t++}else if(m.custom!==void 0){let w=t,L=t;if(m.custom!==null){let V={};e===null?e=[V]:e.push(V),t++}var q=L===t;if(q){let V={};
e===null?e=[V]:e.push(V),t++}else t=w,e!==null&&(w?e.length=w:e=null)}}var j=A===t;if(g=g||j,j){var k={};k.custom=!0}let x=t;
if(m&&typeof m=="object"&&!Array.isArray(m)){let P;if(m.type===void 0&&(P="type")){let w={};e===null?e=[w]:e.push(w),t++}else if(m.
type!==void 0&&m.type!=="custom"){let w={};e===null?e=[w]:e.push(w),t++}}var j=x===t;if(g=g||j,j&&k!==!0&&(k=k||{},k.type=
!0),g)t=f,e!==null&&(f?e.length=f:e=null);else{let P={};e===null?e=[P]:e.push(P),t++}var h=c===t;if(t=d,e!==null&&(d?e.length=
d:e=null),!h){let P=t;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.function===void 0){let L={instancePath:s+"/choic\
es/"+i+"/delta/tool_calls/"+l,schemaPath:"#/properties/choices/items/properties/delta/properties/tool_calls/items/else/r\
equired",keyword:"required",params:{missingProperty:"function"}};e===null?e=[L]:e.push(L),t++}if(m.function!==void 0){let L=m.
function;if(!(L&&typeof L=="object"&&!Array.isArray(L))){let V={instancePath:s+"/choices/"+i+"/delta/tool_calls/"+l+"/fu\
nction",schemaPath:"#/properties/choices/items/properties/delta/properties/tool_calls/items/else/properties/function/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[V]:e.push(V),t++}}}var h=P===t;_=h,_&&k!==!0&&(k=k||{},k.function=
!0)}if(!_){let P={instancePath:s+"/choices/"+i+"/delta/tool_calls/"+l,schemaPath:"#/properties/choices/items/properties/\
delta/properties/tool_calls/items/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[P]:e.push(P),t++}if(m&&typeof m==
"object"&&!Array.isArray(m)){if(m.index===void 0){let P={instancePath:s+"/choices/"+i+"/delta/tool_calls/"+l,schemaPath:"\
#/properties/choices/items/properties/delta/properties/tool_calls/items/required",keyword:"required",params:{missingProperty:"\
index"}};e===null?e=[P]:e.push(P),t++}if(k!==!0&&(k=k||{},k.index=!0,k.id=!0,k.type=!0,k.function=!0,k.custom=!0),m.index!==
void 0){let P=m.index;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P))){let w={instancePath:s+"/choices/"+i+"/de\
lta/tool_calls/"+l+"/index",schemaPath:"#/properties/choices/items/properties/delta/properties/tool_calls/items/properti\
es/index/type",keyword:"type",params:{type:"integer"}};e===null?e=[w]:e.push(w),t++}}if(m.id!==void 0&&typeof m.id!="str\
ing"){let P={instancePath:s+"/choices/"+i+"/delta/tool_calls/"+l+"/id",schemaPath:"#/properties/choices/items/properties\
/delta/properties/tool_calls/items/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),t++}
if(m.type!==void 0){let P=m.type;if(typeof P!="string"){let w={instancePath:s+"/choices/"+i+"/delta/tool_calls/"+l+"/typ\
e",schemaPath:"#/properties/choices/items/properties/delta/properties/tool_calls/items/properties/type/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[w]:e.push(w),t++}if(!(P==="function"||P==="custom")){let w={instancePath:s+"/cho\
ices/"+i+"/delta/tool_calls/"+l+"/type",schemaPath:"#/properties/choices/items/properties/delta/properties/tool_calls/it\
ems/properties/type/enum",keyword:"enum",params:{allowedValues:F.properties.choices.items.properties.delta.properties.tool_calls.
items.properties.type.enum}};e===null?e=[w]:e.push(w),t++}}if(m.function!==void 0){let P=m.function;if(!(P&&typeof P=="o\
bject"&&!Array.isArray(P))&&P!==null){let w={instancePath:s+"/choices/"+i+"/delta/tool_calls/"+l+"/function",schemaPath:"\
#/properties/choices/items/properties/delta/properties/tool_calls/items/properties/function/type",keyword:"type",params:{
type:F.properties.choices.items.properties.delta.properties.tool_calls.items.properties.function.type}};e===null?e=[w]:e.
push(w),t++}if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.name!==void 0&&typeof P.name!="string"){let w={instancePath:s+
"/choices/"+i+"/delta/tool_calls/"+l+"/function/name",schemaPath:"#/properties/choices/items/properties/delta/properties\
/tool_calls/items/properties/function/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(
w),t++}if(P.arguments!==void 0&&typeof P.arguments!="string"){let w={instancePath:s+"/choices/"+i+"/delta/tool_calls/"+l+
"/function/arguments",schemaPath:"#/properties/choices/items/properties/delta/properties/tool_calls/items/properties/fun\
ction/properties/arguments/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),t++}}}if(m.custom!==void 0){
let P=m.custom;if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.name!==void 0&&typeof P.name!="string"){let w={instancePath:s+
"/choices/"+i+"/delta/tool_calls/"+l+"/custom/name",schemaPath:"#/properties/choices/items/properties/delta/properties/t\
ool_calls/items/properties/custom/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),
t++}if(P.input!==void 0&&typeof P.input!="string"){let w={instancePath:s+"/choices/"+i+"/delta/tool_calls/"+l+"/custom/i\
nput",schemaPath:"#/properties/choices/items/properties/delta/properties/tool_calls/items/properties/custom/properties/i\
nput/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),t++}}else{let w={instancePath:s+"/choices/"+i+
"/delta/tool_calls/"+l+"/custom",schemaPath:"#/properties/choices/items/properties/delta/properties/tool_calls/items/pro\
perties/custom/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),t++}}}else{let P={instancePath:s+"/\
choices/"+i+"/delta/tool_calls/"+l,schemaPath:"#/properties/choices/items/properties/delta/properties/tool_calls/items/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),t++}}}else{let y={instancePath:s+"/choices/"+i+"/de\
lta/tool_calls",schemaPath:"#/properties/choices/items/properties/delta/properties/tool_calls/type",keyword:"type",params:{
type:"array"}};e===null?e=[y]:e.push(y),t++}}if(a.function_call!==void 0){let n=a.function_call;if(!(n&&typeof n=="objec\
t"&&!Array.isArray(n))&&n!==null){let y={instancePath:s+"/choices/"+i+"/delta/function_call",schemaPath:"#/properties/ch\
oices/items/properties/delta/properties/function_call/type",keyword:"type",params:{type:F.properties.choices.items.properties.
delta.properties.function_call.type}};e===null?e=[y]:e.push(y),t++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.name!==
void 0&&typeof n.name!="string"){let y={instancePath:s+"/choices/"+i+"/delta/function_call/name",schemaPath:"#/propertie\
s/choices/items/properties/delta/properties/function_call/properties/name/type",keyword:"type",params:{type:"string"}};e===
null?e=[y]:e.push(y),t++}if(n.arguments!==void 0&&typeof n.arguments!="string"){let y={instancePath:s+"/choices/"+i+"/de\
lta/function_call/arguments",schemaPath:"#/properties/choices/items/properties/delta/properties/function_call/properties\
/arguments/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),t++}}}if(a.reasoning_content!==void 0){
let n=a.reasoning_content;if(typeof n!="string"&&n!==null){let y={instancePath:s+"/choices/"+i+"/delta/reasoning_content",
schemaPath:"#/properties/choices/items/properties/delta/properties/reasoning_content/type",keyword:"type",params:{type:F.
properties.choices.items.properties.delta.properties.reasoning_content.type}};e===null?e=[y]:e.push(y),t++}}if(a.reasoning!==
void 0){let n=a.reasoning;if(typeof n!="string"&&n!==null){let y={instancePath:s+"/choices/"+i+"/delta/reasoning",schemaPath:"\
#/properties/choices/items/properties/delta/properties/reasoning/type",keyword:"type",params:{type:F.properties.choices.
items.properties.delta.properties.reasoning.type}};e===null?e=[y]:e.push(y),t++}}}else{let n={instancePath:s+"/choices/"+
i+"/delta",schemaPath:"#/properties/choices/items/properties/delta/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),t++}}if(p.message!==void 0){let a=p.message,n=t,y=t;if((!a||typeof a!="object")&&typeof a!="string"&&!(typeof a==
"number"&&isFinite(a))&&typeof a!="boolean"){let l={};e===null?e=[l]:e.push(l),t++}var u=y===t;if(u){let l={instancePath:s+
"/choices/"+i+"/message",schemaPath:"#/properties/choices/items/properties/message/not",keyword:"not",params:{}};e===null?
e=[l]:e.push(l),t++}else t=n,e!==null&&(n?e.length=n:e=null)}if(p.finish_reason!==void 0){let a=p.finish_reason;if(typeof a!=
"string"&&a!==null){let n={instancePath:s+"/choices/"+i+"/finish_reason",schemaPath:"#/properties/choices/items/properti\
es/finish_reason/type",keyword:"type",params:{type:F.properties.choices.items.properties.finish_reason.type}};e===null?e=
[n]:e.push(n),t++}if(!(a==="stop"||a==="length"||a==="tool_calls"||a==="content_filter"||a==="function_call"||a===null)){
let n={instancePath:s+"/choices/"+i+"/finish_reason",schemaPath:"#/properties/choices/items/properties/finish_reason/enu\
m",keyword:"enum",params:{allowedValues:F.properties.choices.items.properties.finish_reason.enum}};e===null?e=[n]:e.push(
n),t++}}if(p.logprobs!==void 0){let a=p.logprobs;if(!(a&&typeof a=="object"&&!Array.isArray(a))&&a!==null){let n={instancePath:s+
"/choices/"+i+"/logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/type",keyword:"type",params:{type:F.
properties.choices.items.properties.logprobs.type}};e===null?e=[n]:e.push(n),t++}if(a&&typeof a=="object"&&!Array.isArray(
a)){if(a.content===void 0){let n={instancePath:s+"/choices/"+i+"/logprobs",schemaPath:"#/properties/choices/items/proper\
ties/logprobs/required",keyword:"required",params:{missingProperty:"content"}};e===null?e=[n]:e.push(n),t++}if(a.refusal===
void 0){let n={instancePath:s+"/choices/"+i+"/logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/requi\
red",keyword:"required",params:{missingProperty:"refusal"}};e===null?e=[n]:e.push(n),t++}if(a.content!==void 0){let n=a.
content;if(!Array.isArray(n)&&n!==null){let y={instancePath:s+"/choices/"+i+"/logprobs/content",schemaPath:"#/properties\
/choices/items/properties/logprobs/properties/content/type",keyword:"type",params:{type:F.properties.choices.items.properties.
logprobs.properties.content.type}};e===null?e=[y]:e.push(y),t++}if(Array.isArray(n)){let y=n.length;for(let l=0;l<y;l++){
let m=n[l];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.token===void 0){let d={instancePath:s+"/choices/"+i+"/logpr\
obs/content/"+l,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/required",keyword:"r\
equired",params:{missingProperty:"token"}};e===null?e=[d]:e.push(d),t++}if(m.logprob===void 0){let d={instancePath:s+"/c\
hoices/"+i+"/logprobs/content/"+l,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/re\
quired",keyword:"required",params:{missingProperty:"logprob"}};e===null?e=[d]:e.push(d),t++}if(m.bytes===void 0){let d={
instancePath:s+"/choices/"+i+"/logprobs/content/"+l,schemaPath:"#/properties/choices/items/properties/logprobs/propertie\
s/content/items/required",keyword:"required",params:{missingProperty:"bytes"}};e===null?e=[d]:e.push(d),t++}if(m.top_logprobs===
void 0){let d={instancePath:s+"/choices/"+i+"/logprobs/content/"+l,schemaPath:"#/properties/choices/items/properties/log\
probs/properties/content/items/required",keyword:"required",params:{missingProperty:"top_logprobs"}};e===null?e=[d]:e.push(
d),t++}if(m.token!==void 0&&typeof m.token!="string"){let d={instancePath:s+"/choices/"+i+"/logprobs/content/"+l+"/token",
schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties/token/type",keyword:"type",
params:{type:"string"}};e===null?e=[d]:e.push(d),t++}if(m.logprob!==void 0){let d=m.logprob;if(!(typeof d=="number"&&isFinite(
d))){let _={instancePath:s+"/choices/"+i+"/logprobs/content/"+l+"/logprob",schemaPath:"#/properties/choices/items/proper\
ties/logprobs/properties/content/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===null?e=[_]:e.
push(_),t++}}if(m.bytes!==void 0){let d=m.bytes;if(!Array.isArray(d)&&d!==null){let _={instancePath:s+"/choices/"+i+"/lo\
gprobs/content/"+l+"/bytes",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properti\
es/bytes/type",keyword:"type",params:{type:F.properties.choices.items.properties.logprobs.properties.content.items.properties.
bytes.type}};e===null?e=[_]:e.push(_),t++}if(Array.isArray(d)){let _=d.length;for(let c=0;c<_;c++){let f=d[c];if(!(typeof f==
"number"&&isFinite(f))){let g={instancePath:s+"/choices/"+i+"/logprobs/content/"+l+"/bytes/"+c,schemaPath:"#/properties/\
choices/items/properties/logprobs/properties/content/items/properties/bytes/items/type",keyword:"type",params:{type:"num\
ber"}};e===null?e=[g]:e.push(g),t++}}}}if(m.top_logprobs!==void 0){let d=m.top_logprobs;if(Array.isArray(d)){let _=d.length;
for(let c=0;c<_;c++){let f=d[c];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.token===void 0){let g={instancePath:s+
"/choices/"+i+"/logprobs/content/"+l+"/top_logprobs/"+c,schemaPath:"#/properties/choices/items/properties/logprobs/prope\
rties/content/items/properties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"token"}};e===null?
e=[g]:e.push(g),t++}if(f.logprob===void 0){let g={instancePath:s+"/choices/"+i+"/logprobs/content/"+l+"/top_logprobs/"+c,
schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/requir\
ed",keyword:"required",params:{missingProperty:"logprob"}};e===null?e=[g]:e.push(g),t++}if(f.bytes===void 0){let g={instancePath:s+
"/choices/"+i+"/logprobs/content/"+l+"/top_logprobs/"+c,schemaPath:"#/properties/choices/items/properties/logprobs/prope\
rties/content/items/properties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"bytes"}};e===null?
e=[g]:e.push(g),t++}if(f.token!==void 0&&typeof f.token!="string"){let g={instancePath:s+"/choices/"+i+"/logprobs/conten\
t/"+l+"/top_logprobs/"+c+"/token",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/pr\
operties/top_logprobs/items/properties/token/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),t++}if(f.
logprob!==void 0){let g=f.logprob;if(!(typeof g=="number"&&isFinite(g))){let A={instancePath:s+"/choices/"+i+"/logprobs/\
content/"+l+"/top_logprobs/"+c+"/logprob",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/\
items/properties/top_logprobs/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===null?e=[A]:e.push(
A),t++}}if(f.bytes!==void 0){let g=f.bytes;if(!Array.isArray(g)&&g!==null){let A={instancePath:s+"/choices/"+i+"/logprob\
s/content/"+l+"/top_logprobs/"+c+"/bytes",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/\
items/properties/top_logprobs/items/properties/bytes/type",keyword:"type",params:{type:F.properties.choices.items.properties.
logprobs.properties.content.items.properties.top_logprobs.items.properties.bytes.type}};e===null?e=[A]:e.push(A),t++}if(Array.
isArray(g)){let A=g.length;for(let x=0;x<A;x++){let P=g[x];if(!(typeof P=="number"&&isFinite(P))){let w={instancePath:s+
"/choices/"+i+"/logprobs/content/"+l+"/top_logprobs/"+c+"/bytes/"+x,schemaPath:"#/properties/choices/items/properties/lo\
gprobs/properties/content/items/properties/top_logprobs/items/properties/bytes/items/type",keyword:"type",params:{type:"\
number"}};e===null?e=[w]:e.push(w),t++}}}}}else{let g={instancePath:s+"/choices/"+i+"/logprobs/content/"+l+"/top_logprob\
s/"+c,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/\
type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),t++}}}else{let _={instancePath:s+"/choices/"+i+"/l\
ogprobs/content/"+l+"/top_logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/\
properties/top_logprobs/type",keyword:"type",params:{type:"array"}};e===null?e=[_]:e.push(_),t++}}}else{let d={instancePath:s+
"/choices/"+i+"/logprobs/content/"+l,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items\
/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),t++}}}}if(a.refusal!==void 0){let n=a.refusal;if(!Array.
isArray(n)&&n!==null){let y={instancePath:s+"/choices/"+i+"/logprobs/refusal",schemaPath:"#/properties/choices/items/pro\
perties/logprobs/properties/refusal/type",keyword:"type",params:{type:F.properties.choices.items.properties.logprobs.properties.
refusal.type}};e===null?e=[y]:e.push(y),t++}if(Array.isArray(n)){let y=n.length;for(let l=0;l<y;l++){let m=n[l];if(m&&typeof m==
"object"&&!Array.isArray(m)){if(m.token===void 0){let d={instancePath:s+"/choices/"+i+"/logprobs/refusal/"+l,schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/refusal/items/required",keyword:"required",params:{missingProperty:"\
token"}};e===null?e=[d]:e.push(d),t++}if(m.logprob===void 0){let d={instancePath:s+"/choices/"+i+"/logprobs/refusal/"+l,
schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/required",keyword:"required",params:{
missingProperty:"logprob"}};e===null?e=[d]:e.push(d),t++}if(m.bytes===void 0){let d={instancePath:s+"/choices/"+i+"/logp\
robs/refusal/"+l,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/required",keyword:"\
required",params:{missingProperty:"bytes"}};e===null?e=[d]:e.push(d),t++}if(m.top_logprobs===void 0){let d={instancePath:s+
"/choices/"+i+"/logprobs/refusal/"+l,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items\
/required",keyword:"required",params:{missingProperty:"top_logprobs"}};e===null?e=[d]:e.push(d),t++}if(m.token!==void 0&&
typeof m.token!="string"){let d={instancePath:s+"/choices/"+i+"/logprobs/refusal/"+l+"/token",schemaPath:"#/properties/c\
hoices/items/properties/logprobs/properties/refusal/items/properties/token/type",keyword:"type",params:{type:"string"}};
e===null?e=[d]:e.push(d),t++}if(m.logprob!==void 0){let d=m.logprob;if(!(typeof d=="number"&&isFinite(d))){let _={instancePath:s+
"/choices/"+i+"/logprobs/refusal/"+l+"/logprob",schemaPath:"#/properties/choices/items/properties/logprobs/properties/re\
fusal/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===null?e=[_]:e.push(_),t++}}if(m.bytes!==void 0){
let d=m.bytes;if(!Array.isArray(d)&&d!==null){let _={instancePath:s+"/choices/"+i+"/logprobs/refusal/"+l+"/bytes",schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/bytes/type",keyword:"type",params:{type:F.
properties.choices.items.properties.logprobs.properties.refusal.items.properties.bytes.type}};e===null?e=[_]:e.push(_),t++}
if(Array.isArray(d)){let _=d.length;for(let c=0;c<_;c++){let f=d[c];if(!(typeof f=="number"&&isFinite(f))){let g={instancePath:s+
"/choices/"+i+"/logprobs/refusal/"+l+"/bytes/"+c,schemaPath:"#/properties/choices/items/properties/logprobs/properties/r\
efusal/items/properties/bytes/items/type",keyword:"type",params:{type:"number"}};e===null?e=[g]:e.push(g),t++}}}}if(m.top_logprobs!==
void 0){let d=m.top_logprobs;if(Array.isArray(d)){let _=d.length;for(let c=0;c<_;c++){let f=d[c];if(f&&typeof f=="object"&&
!Array.isArray(f)){if(f.token===void 0){let g={instancePath:s+"/choices/"+i+"/logprobs/refusal/"+l+"/top_logprobs/"+c,schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/required",keyword:"\
required",params:{missingProperty:"token"}};e===null?e=[g]:e.push(g),t++}if(f.logprob===void 0){let g={instancePath:s+"/\
choices/"+i+"/logprobs/refusal/"+l+"/top_logprobs/"+c,schemaPath:"#/properties/choices/items/properties/logprobs/propert\
ies/refusal/items/properties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"logprob"}};e===null?
e=[g]:e.push(g),t++}if(f.bytes===void 0){let g={instancePath:s+"/choices/"+i+"/logprobs/refusal/"+l+"/top_logprobs/"+c,schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/required",keyword:"\
required",params:{missingProperty:"bytes"}};e===null?e=[g]:e.push(g),t++}if(f.token!==void 0&&typeof f.token!="string"){
let g={instancePath:s+"/choices/"+i+"/logprobs/refusal/"+l+"/top_logprobs/"+c+"/token",schemaPath:"#/properties/choices/\
items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/token/type",keyword:"type",params:{
type:"string"}};e===null?e=[g]:e.push(g),t++}if(f.logprob!==void 0){let g=f.logprob;if(!(typeof g=="number"&&isFinite(g))){
let A={instancePath:s+"/choices/"+i+"/logprobs/refusal/"+l+"/top_logprobs/"+c+"/logprob",schemaPath:"#/properties/choice\
s/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/logprob/type",keyword:"typ\
e",params:{type:"number"}};e===null?e=[A]:e.push(A),t++}}if(f.bytes!==void 0){let g=f.bytes;if(!Array.isArray(g)&&g!==null){
let A={instancePath:s+"/choices/"+i+"/logprobs/refusal/"+l+"/top_logprobs/"+c+"/bytes",schemaPath:"#/properties/choices/\
items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/bytes/type",keyword:"type",params:{
type:F.properties.choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.properties.bytes.
type}};e===null?e=[A]:e.push(A),t++}if(Array.isArray(g)){let A=g.length;for(let x=0;x<A;x++){let P=g[x];if(!(typeof P=="\
number"&&isFinite(P))){let w={instancePath:s+"/choices/"+i+"/logprobs/refusal/"+l+"/top_logprobs/"+c+"/bytes/"+x,schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/bytes/i\
tems/type",keyword:"type",params:{type:"number"}};e===null?e=[w]:e.push(w),t++}}}}}else{let g={instancePath:s+"/choices/"+
i+"/logprobs/refusal/"+l+"/top_logprobs/"+c,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusa\
l/items/properties/top_logprobs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),t++}}}else{let _={
instancePath:s+"/choices/"+i+"/logprobs/refusal/"+l+"/top_logprobs",schemaPath:"#/properties/choices/items/properties/lo\
gprobs/properties/refusal/items/properties/top_logprobs/type",keyword:"type",params:{type:"array"}};e===null?e=[_]:e.push(
_),t++}}}else{let d={instancePath:s+"/choices/"+i+"/logprobs/refusal/"+l,schemaPath:"#/properties/choices/items/properti\
es/logprobs/properties/refusal/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),t++}}}}}}}else{
let a={instancePath:s+"/choices/"+i,schemaPath:"#/properties/choices/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[a]:e.push(a),t++}}}else{let o={instancePath:s+"/choices",schemaPath:"#/properties/choices/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(b.usage!==void 0){let r=b.usage;if(!(r&&typeof r=="object"&&!Array.
isArray(r))&&r!==null){let o={instancePath:s+"/usage",schemaPath:"#/properties/usage/type",keyword:"type",params:{type:F.
properties.usage.type}};e===null?e=[o]:e.push(o),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt_tokens===void 0){
let o={instancePath:s+"/usage",schemaPath:"#/properties/usage/required",keyword:"required",params:{missingProperty:"prom\
pt_tokens"}};e===null?e=[o]:e.push(o),t++}if(r.completion_tokens===void 0){let o={instancePath:s+"/usage",schemaPath:"#/\
properties/usage/required",keyword:"required",params:{missingProperty:"completion_tokens"}};e===null?e=[o]:e.push(o),t++}
if(r.total_tokens===void 0){let o={instancePath:s+"/usage",schemaPath:"#/properties/usage/required",keyword:"required",params:{
missingProperty:"total_tokens"}};e===null?e=[o]:e.push(o),t++}if(r.prompt_tokens!==void 0){let o=r.prompt_tokens;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let i={instancePath:s+"/usage/prompt_tokens",schemaPath:"#/properties/usage/p\
roperties/prompt_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof o=="number"&&
isFinite(o)&&(o<0||isNaN(o))){let i={instancePath:s+"/usage/prompt_tokens",schemaPath:"#/properties/usage/properties/pro\
mpt_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),t++}}if(r.completion_tokens!==
void 0){let o=r.completion_tokens;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let i={instancePath:s+"/usag\
e/completion_tokens",schemaPath:"#/properties/usage/properties/completion_tokens/type",keyword:"type",params:{type:"inte\
ger"}};e===null?e=[i]:e.push(i),t++}if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){let i={instancePath:s+"/usage/c\
ompletion_tokens",schemaPath:"#/properties/usage/properties/completion_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[i]:e.push(i),t++}}if(r.total_tokens!==void 0){let o=r.total_tokens;if(!(typeof o=="number"&&!(o%
1)&&!isNaN(o)&&isFinite(o))){let i={instancePath:s+"/usage/total_tokens",schemaPath:"#/properties/usage/properties/total\
_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof o=="number"&&isFinite(o)&&(o<
0||isNaN(o))){let i={instancePath:s+"/usage/total_tokens",schemaPath:"#/properties/usage/properties/total_tokens/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),t++}}if(r.prompt_tokens_details!==void 0){let o=r.
prompt_tokens_details;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.cached_tokens!==void 0){let i=o.cached_tokens;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let p={instancePath:s+"/usage/prompt_tokens_details/cached_tokens",schemaPath:"\
#/properties/usage/properties/prompt_tokens_details/properties/cached_tokens/type",keyword:"type",params:{type:"integer"}};
e===null?e=[p]:e.push(p),t++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let p={instancePath:s+"/usage/prompt_t\
okens_details/cached_tokens",schemaPath:"#/properties/usage/properties/prompt_tokens_details/properties/cached_tokens/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),t++}}if(o.cache_write_tokens!==void 0){
let i=o.cache_write_tokens;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let p={instancePath:s+"/usage/promp\
t_tokens_details/cache_write_tokens",schemaPath:"#/properties/usage/properties/prompt_tokens_details/properties/cache_wr\
ite_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof i=="number"&&isFinite(i)&&
(i<0||isNaN(i))){let p={instancePath:s+"/usage/prompt_tokens_details/cache_write_tokens",schemaPath:"#/properties/usage/\
properties/prompt_tokens_details/properties/cache_write_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[p]:e.push(p),t++}}if(o.audio_tokens!==void 0){let i=o.audio_tokens;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&
isFinite(i))){let p={instancePath:s+"/usage/prompt_tokens_details/audio_tokens",schemaPath:"#/properties/usage/propertie\
s/prompt_tokens_details/properties/audio_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}
if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let p={instancePath:s+"/usage/prompt_tokens_details/audio_tokens",schemaPath:"\
#/properties/usage/properties/prompt_tokens_details/properties/audio_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[p]:e.push(p),t++}}}else{let i={instancePath:s+"/usage/prompt_tokens_details",schemaPath:"#/pro\
perties/usage/properties/prompt_tokens_details/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}
if(r.completion_tokens_details!==void 0){let o=r.completion_tokens_details;if(o&&typeof o=="object"&&!Array.isArray(o)){
if(o.reasoning_tokens!==void 0){let i=o.reasoning_tokens;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let p={
instancePath:s+"/usage/completion_tokens_details/reasoning_tokens",schemaPath:"#/properties/usage/properties/completion_\
tokens_details/properties/reasoning_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof i==
"number"&&isFinite(i)&&(i<0||isNaN(i))){let p={instancePath:s+"/usage/completion_tokens_details/reasoning_tokens",schemaPath:"\
#/properties/usage/properties/completion_tokens_details/properties/reasoning_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[p]:e.push(p),t++}}if(o.audio_tokens!==void 0){let i=o.audio_tokens;if(!(typeof i=="number"&&!(i%
1)&&!isNaN(i)&&isFinite(i))){let p={instancePath:s+"/usage/completion_tokens_details/audio_tokens",schemaPath:"#/propert\
ies/usage/properties/completion_tokens_details/properties/audio_tokens/type",keyword:"type",params:{type:"integer"}};e===
null?e=[p]:e.push(p),t++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let p={instancePath:s+"/usage/completion_t\
okens_details/audio_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/audio_tokens/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),t++}}if(o.accepted_prediction_tokens!==
void 0){let i=o.accepted_prediction_tokens;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let p={instancePath:s+
"/usage/completion_tokens_details/accepted_prediction_tokens",schemaPath:"#/properties/usage/properties/completion_token\
s_details/properties/accepted_prediction_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}
if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let p={instancePath:s+"/usage/completion_tokens_details/accepted_pr\
ediction_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/accepted_prediction_toke\
ns/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),t++}}if(o.rejected_prediction_tokens!==
void 0){let i=o.rejected_prediction_tokens;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let p={instancePath:s+
"/usage/completion_tokens_details/rejected_prediction_tokens",schemaPath:"#/properties/usage/properties/completion_token\
s_details/properties/rejected_prediction_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}
if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let p={instancePath:s+"/usage/completion_tokens_details/rejected_pr\
ediction_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/rejected_prediction_toke\
ns/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),t++}}}else{let i={instancePath:s+
"/usage/completion_tokens_details",schemaPath:"#/properties/usage/properties/completion_tokens_details/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}}}if(b.system_fingerprint!==void 0&&typeof b.system_fingerprint!=
"string"){let r={instancePath:s+"/system_fingerprint",schemaPath:"#/properties/system_fingerprint/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(b.service_tier!==void 0){let r=b.service_tier;if(typeof r!="string"&&r!==
null){let o={instancePath:s+"/service_tier",schemaPath:"#/properties/service_tier/type",keyword:"type",params:{type:F.properties.
service_tier.type}};e===null?e=[o]:e.push(o),t++}if(!(r==="auto"||r==="default"||r==="flex"||r==="scale"||r==="priority"||
r==="fast"||r===null)){let o={instancePath:s+"/service_tier",schemaPath:"#/properties/service_tier/enum",keyword:"enum",
params:{allowedValues:F.properties.service_tier.enum}};e===null?e=[o]:e.push(o),t++}}if(b.moderation!==void 0){let r=b.moderation;
if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/moderation",schemaPath:"#/properties/m\
oderation/type",keyword:"type",params:{type:F.properties.moderation.type}};e===null?e=[o]:e.push(o),t++}if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.input===void 0){let o={instancePath:s+"/moderation",schemaPath:"#/properties/moderatio\
n/required",keyword:"required",params:{missingProperty:"input"}};e===null?e=[o]:e.push(o),t++}if(r.output===void 0){let o={
instancePath:s+"/moderation",schemaPath:"#/properties/moderation/required",keyword:"required",params:{missingProperty:"o\
utput"}};e===null?e=[o]:e.push(o),t++}if(r.input!==void 0){let o=r.input;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
type===void 0){let i={instancePath:s+"/moderation/input",schemaPath:"#/properties/moderation/properties/input/required",
keyword:"required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),t++}if(o.type!==void 0){let i=o.type;if(typeof i!=
"string"){let p={instancePath:s+"/moderation/input/type",schemaPath:"#/properties/moderation/properties/input/properties\
/type/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}if(!(i==="moderation_results"||i==="erro\
r")){let p={instancePath:s+"/moderation/input/type",schemaPath:"#/properties/moderation/properties/input/properties/type\
/enum",keyword:"enum",params:{allowedValues:F.properties.moderation.properties.input.properties.type.enum}};e===null?e=[
p]:e.push(p),t++}}if(o.model!==void 0&&typeof o.model!="string"){let i={instancePath:s+"/moderation/input/model",schemaPath:"\
#/properties/moderation/properties/input/properties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.
push(i),t++}if(o.results!==void 0){let i=o.results;if(Array.isArray(i)){let p=i.length;for(let a=0;a<p;a++){let n=i[a];if(!(n&&
typeof n=="object"&&!Array.isArray(n))){let y={instancePath:s+"/moderation/input/results/"+a,schemaPath:"#/properties/mo\
deration/properties/input/properties/results/items/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),
t++}}}else{let p={instancePath:s+"/moderation/input/results",schemaPath:"#/properties/moderation/properties/input/proper\
ties/results/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(o.code!==void 0&&typeof o.code!=
"string"){let i={instancePath:s+"/moderation/input/code",schemaPath:"#/properties/moderation/properties/input/properties\
/code/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(o.message!==void 0&&typeof o.message!=
"string"){let i={instancePath:s+"/moderation/input/message",schemaPath:"#/properties/moderation/properties/input/propert\
ies/message/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:s+"/mode\
ration/input",schemaPath:"#/properties/moderation/properties/input/type",keyword:"type",params:{type:"object"}};e===null?
e=[i]:e.push(i),t++}}if(r.output!==void 0){let o=r.output;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.type===void 0){
let i={instancePath:s+"/moderation/output",schemaPath:"#/properties/moderation/properties/output/required",keyword:"requ\
ired",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),t++}if(o.type!==void 0){let i=o.type;if(typeof i!="strin\
g"){let p={instancePath:s+"/moderation/output/type",schemaPath:"#/properties/moderation/properties/output/properties/typ\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}if(!(i==="moderation_results"||i==="error")){
let p={instancePath:s+"/moderation/output/type",schemaPath:"#/properties/moderation/properties/output/properties/type/en\
um",keyword:"enum",params:{allowedValues:F.properties.moderation.properties.output.properties.type.enum}};e===null?e=[p]:
e.push(p),t++}}if(o.model!==void 0&&typeof o.model!="string"){let i={instancePath:s+"/moderation/output/model",schemaPath:"\
#/properties/moderation/properties/output/properties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.
push(i),t++}if(o.results!==void 0){let i=o.results;if(Array.isArray(i)){let p=i.length;for(let a=0;a<p;a++){let n=i[a];if(!(n&&
typeof n=="object"&&!Array.isArray(n))){let y={instancePath:s+"/moderation/output/results/"+a,schemaPath:"#/properties/m\
oderation/properties/output/properties/results/items/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(
y),t++}}}else{let p={instancePath:s+"/moderation/output/results",schemaPath:"#/properties/moderation/properties/output/p\
roperties/results/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(o.code!==void 0&&typeof o.
code!="string"){let i={instancePath:s+"/moderation/output/code",schemaPath:"#/properties/moderation/properties/output/pr\
operties/code/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(o.message!==void 0&&typeof o.
message!="string"){let i={instancePath:s+"/moderation/output/message",schemaPath:"#/properties/moderation/properties/out\
put/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:s+
"/moderation/output",schemaPath:"#/properties/moderation/properties/output/type",keyword:"type",params:{type:"object"}};
e===null?e=[i]:e.push(i),t++}}}}if(b.obfuscation!==void 0&&typeof b.obfuscation!="string"){let r={instancePath:s+"/obfus\
cation",schemaPath:"#/properties/obfuscation/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{
let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return D.errors=
e,t===0}D.evaluated={props:{id:!0,object:!0,created:!0,model:!0,choices:!0,usage:!0,system_fingerprint:!0,service_tier:!0,
moderation:!0,obfuscation:!0},dynamicProps:!1,dynamicItems:!1};var J=E,B={type:"object",required:["error"],properties:{error:{
type:"object",required:["message","type","param","code"],properties:{message:{type:"string",minLength:1},type:{type:"str\
ing",minLength:1},param:{type:["string","null"]},code:{type:["string","null"]}}}}};function E(b,{instancePath:s="",parentData:C,
parentDataProperty:K,rootData:O=b,dynamicAnchors:z={}}={}){let e=null,t=0,v=E.evaluated;if(v.dynamicProps&&(v.props=void 0),
v.dynamicItems&&(v.items=void 0),b&&typeof b=="object"&&!Array.isArray(b)){if(b.error===void 0){let q={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"error"}};e===null?e=[q]:e.push(q),t++}if(b.error!==void 0){let q=b.
error;if(q&&typeof q=="object"&&!Array.isArray(q)){if(q.message===void 0){let k={instancePath:s+"/error",schemaPath:"#/p\
roperties/error/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[k]:e.push(k),t++}if(q.type===
void 0){let k={instancePath:s+"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[k]:e.push(k),t++}if(q.param===void 0){let k={instancePath:s+"/error",schemaPath:"#/properties/error/\
required",keyword:"required",params:{missingProperty:"param"}};e===null?e=[k]:e.push(k),t++}if(q.code===void 0){let k={instancePath:s+
"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty:"code"}};e===null?e=[k]:e.push(
k),t++}if(q.message!==void 0){let k=q.message;if(typeof k=="string"){if(k===""){let j={instancePath:s+"/error/message",schemaPath:"\
#/properties/error/properties/message/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[j]:e.push(j),t++}}else{
let j={instancePath:s+"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type:"\
string"}};e===null?e=[j]:e.push(j),t++}}if(q.type!==void 0){let k=q.type;if(typeof k=="string"){if(k===""){let j={instancePath:s+
"/error/type",schemaPath:"#/properties/error/properties/type/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[j]:e.push(j),t++}}else{let j={instancePath:s+"/error/type",schemaPath:"#/properties/error/properties/type/type",keyword:"\
type",params:{type:"string"}};e===null?e=[j]:e.push(j),t++}}if(q.param!==void 0){let k=q.param;if(typeof k!="string"&&k!==
null){let j={instancePath:s+"/error/param",schemaPath:"#/properties/error/properties/param/type",keyword:"type",params:{
type:B.properties.error.properties.param.type}};e===null?e=[j]:e.push(j),t++}}if(q.code!==void 0){let k=q.code;if(typeof k!=
"string"&&k!==null){let j={instancePath:s+"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"ty\
pe",params:{type:B.properties.error.properties.code.type}};e===null?e=[j]:e.push(j),t++}}}else{let k={instancePath:s+"/e\
rror",schemaPath:"#/properties/error/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),t++}}}else{let q={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[q]:e.push(q),t++}return E.errors=e,
t===0}E.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};export{H as validateChunk,G as validateCompletion,J as validateError};
