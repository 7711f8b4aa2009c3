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
let d={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[d]:e.length<
1e3&&e.push(d),t++}if(b.object===void 0){let d={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
object"}};e===null?e=[d]:e.length<1e3&&e.push(d),t++}if(b.created===void 0){let d={instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"created"}};e===null?e=[d]:e.length<1e3&&e.push(d),t++}if(b.model===void 0){let d={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"model"}};e===null?e=[d]:e.length<1e3&&
e.push(d),t++}if(b.choices===void 0){let d={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
choices"}};e===null?e=[d]:e.length<1e3&&e.push(d),t++}if(b.id!==void 0){let d=b.id;if(typeof d=="string"){if(d===""){let u={
instancePath:s+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.length<
1e3&&e.push(u),t++}}else{let u={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[u]:e.length<1e3&&e.push(u),t++}}if(b.object!==void 0){let d=b.object;if(typeof d!="string"){let u={instancePath:s+
"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.length<1e3&&e.push(
u),t++}if(d!=="chat.completion"){let u={instancePath:s+"/object",schemaPath:"#/properties/object/const",keyword:"const",
params:{allowedValue:"chat.completion"}};e===null?e=[u]:e.length<1e3&&e.push(u),t++}}if(b.created!==void 0){let d=b.created;
if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){let u={instancePath:s+"/created",schemaPath:"#/properties/crea\
ted/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.length<1e3&&e.push(u),t++}}if(b.model!==void 0){let d=b.
model;if(typeof d=="string"){if(d===""){let u={instancePath:s+"/model",schemaPath:"#/properties/model/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[u]:e.length<1e3&&e.push(u),t++}}else{let u={instancePath:s+"/model",schemaPath:"\
#/properties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.length<1e3&&e.push(u),t++}}if(b.choices!==
void 0){let d=b.choices;if(Array.isArray(d)){if(d.length<1){let r={instancePath:s+"/choices",schemaPath:"#/properties/ch\
oices/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[r]:e.length<1e3&&e.push(r),t++}let u=d.length;for(let r=0;r<
u;r++){let o=d[r];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.index===void 0){let i={instancePath:s+"/choices/"+r,
schemaPath:"#/properties/choices/items/required",keyword:"required",params:{missingProperty:"index"}};e===null?e=[i]:e.length<
1e3&&e.push(i),t++}if(o.message===void 0){let i={instancePath:s+"/choices/"+r,schemaPath:"#/properties/choices/items/req\
uired",keyword:"required",params:{missingProperty:"message"}};e===null?e=[i]:e.length<1e3&&e.push(i),t++}if(o.finish_reason===
void 0){let i={instancePath:s+"/choices/"+r,schemaPath:"#/properties/choices/items/required",keyword:"required",params:{
missingProperty:"finish_reason"}};e===null?e=[i]:e.length<1e3&&e.push(i),t++}if(o.logprobs===void 0){let i={instancePath:s+
"/choices/"+r,schemaPath:"#/properties/choices/items/required",keyword:"required",params:{missingProperty:"logprobs"}};e===
null?e=[i]:e.length<1e3&&e.push(i),t++}if(o.index!==void 0){let i=o.index;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){let p={instancePath:s+"/choices/"+r+"/index",schemaPath:"#/properties/choices/items/properties/index/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[p]:e.length<1e3&&e.push(p),t++}}if(o.message!==void 0){let i=o.message;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.role===void 0){let p={instancePath:s+"/choices/"+r+"/message",schemaPath:"#/\
properties/choices/items/properties/message/required",keyword:"required",params:{missingProperty:"role"}};e===null?e=[p]:
e.length<1e3&&e.push(p),t++}if(i.content===void 0){let p={instancePath:s+"/choices/"+r+"/message",schemaPath:"#/properti\
es/choices/items/properties/message/required",keyword:"required",params:{missingProperty:"content"}};e===null?e=[p]:e.length<
1e3&&e.push(p),t++}if(i.refusal===void 0){let p={instancePath:s+"/choices/"+r+"/message",schemaPath:"#/properties/choice\
s/items/properties/message/required",keyword:"required",params:{missingProperty:"refusal"}};e===null?e=[p]:e.length<1e3&&
e.push(p),t++}if(i.role!==void 0){let p=i.role;if(typeof p!="string"){let a={instancePath:s+"/choices/"+r+"/message/role",
schemaPath:"#/properties/choices/items/properties/message/properties/role/type",keyword:"type",params:{type:"string"}};e===
null?e=[a]:e.length<1e3&&e.push(a),t++}if(p!=="assistant"){let a={instancePath:s+"/choices/"+r+"/message/role",schemaPath:"\
#/properties/choices/items/properties/message/properties/role/const",keyword:"const",params:{allowedValue:"assistant"}};
e===null?e=[a]:e.length<1e3&&e.push(a),t++}}if(i.content!==void 0){let p=i.content;if(typeof p!="string"&&p!==null){let a={
instancePath:s+"/choices/"+r+"/message/content",schemaPath:"#/properties/choices/items/properties/message/properties/con\
tent/type",keyword:"type",params:{type:N.properties.choices.items.properties.message.properties.content.type}};e===null?
e=[a]:e.length<1e3&&e.push(a),t++}}if(i.refusal!==void 0){let p=i.refusal;if(typeof p!="string"&&p!==null){let a={instancePath:s+
"/choices/"+r+"/message/refusal",schemaPath:"#/properties/choices/items/properties/message/properties/refusal/type",keyword:"\
type",params:{type:N.properties.choices.items.properties.message.properties.refusal.type}};e===null?e=[a]:e.length<1e3&&
e.push(a),t++}}if(i.tool_calls!==void 0){let p=i.tool_calls;if(Array.isArray(p)){if(p.length<1){let n={instancePath:s+"/\
choices/"+r+"/message/tool_calls",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/minIte\
ms",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.length<1e3&&e.push(n),t++}let a=p.length;for(let n=0;n<a;n++){
let f=p[n],l=t,m=!0,y=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let c;if(f.type===void 0&&(c="type")){let h={};e===
null?e=[h]:e.length<1e3&&e.push(h),t++}else if(f.type!==void 0&&f.type!=="custom"){let h={};e===null?e=[h]:e.length<1e3&&
e.push(h),t++}}var q=y===t;t=l,e!==null&&(l?e.length=l:e=null);let _;if(q){let c=t;if(f&&typeof f=="object"&&!Array.isArray(
f)){if(f.custom===void 0){let g={instancePath:s+"/choices/"+r+"/message/tool_calls/"+n,schemaPath:"#/properties/choices/\
items/properties/message/properties/tool_calls/items/then/required",keyword:"required",params:{missingProperty:"custom"}};
e===null?e=[g]:e.length<1e3&&e.push(g),t++}if(f.custom!==void 0){let g=f.custom;if(!(g&&typeof g=="object"&&!Array.isArray(
g))){let A={instancePath:s+"/choices/"+r+"/message/tool_calls/"+n+"/custom",schemaPath:"#/properties/choices/items/prope\
rties/message/properties/tool_calls/items/then/properties/custom/type",keyword:"type",params:{type:"object"}};e===null?e=
[A]:e.length<1e3&&e.push(A),t++}}}var q=c===t;if(m=q,m){var k={};k.custom=!0,k.type=!0}_="then"}else{let c=t;if(f&&typeof f==
"object"&&!Array.isArray(f)){if(f.function===void 0){let g={instancePath:s+"/choices/"+r+"/message/tool_calls/"+n,schemaPath:"\
#/properties/choices/items/properties/message/properties/tool_calls/items/else/required",keyword:"required",params:{missingProperty:"\
function"}};e===null?e=[g]:e.length<1e3&&e.push(g),t++}if(f.function!==void 0){let g=f.function;if(!(g&&typeof g=="objec\
t"&&!Array.isArray(g))){let A={instancePath:s+"/choices/"+r+"/message/tool_calls/"+n+"/function",schemaPath:"#/propertie\
s/choices/items/properties/message/properties/tool_calls/items/else/properties/function/type",keyword:"type",params:{type:"\
object"}};e===null?e=[A]:e.length<1e3&&e.push(A),t++}}}var q=c===t;m=q,m&&k!==!0&&(k=k||{},k.function=!0),_="else"}if(!m){
let c={instancePath:s+"/choices/"+r+"/message/tool_calls/"+n,schemaPath:"#/properties/choices/items/properties/message/p\
roperties/tool_calls/items/if",keyword:"if",params:{failingKeyword:_}};e===null?e=[c]:e.length<1e3&&e.push(c),t++}if(f&&
typeof f=="object"&&!Array.isArray(f)){if(f.id===void 0){let c={instancePath:s+"/choices/"+r+"/message/tool_calls/"+n,schemaPath:"\
#/properties/choices/items/properties/message/properties/tool_calls/items/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[c]:e.length<1e3&&e.push(c),t++}if(f.type===void 0){let c={instancePath:s+"/choices/"+r+"/message/tool_\
calls/"+n,schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[c]:e.length<1e3&&e.push(c),t++}if(k!==!0&&(k=k||{},k.id=!0,k.type=!0,k.
function=!0,k.custom=!0),f.id!==void 0&&typeof f.id!="string"){let c={instancePath:s+"/choices/"+r+"/message/tool_calls/"+
n+"/id",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/properties/id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[c]:e.length<1e3&&e.push(c),t++}if(f.type!==void 0){let c=f.type;if(typeof c!="\
string"){let h={instancePath:s+"/choices/"+r+"/message/tool_calls/"+n+"/type",schemaPath:"#/properties/choices/items/pro\
perties/message/properties/tool_calls/items/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:
e.length<1e3&&e.push(h),t++}if(!(c==="function"||c==="custom")){let h={instancePath:s+"/choices/"+r+"/message/tool_calls\
/"+n+"/type",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/properties/type/enum",
keyword:"enum",params:{allowedValues:N.properties.choices.items.properties.message.properties.tool_calls.items.properties.
type.enum}};e===null?e=[h]:e.length<1e3&&e.push(h),t++}}if(f.function!==void 0){let c=f.function;if(!(c&&typeof c=="obje\
ct"&&!Array.isArray(c))&&c!==null){let h={instancePath:s+"/choices/"+r+"/message/tool_calls/"+n+"/function",schemaPath:"\
#/properties/choices/items/properties/message/properties/tool_calls/items/properties/function/type",keyword:"type",params:{
type:N.properties.choices.items.properties.message.properties.tool_calls.items.properties.function.type}};e===null?e=[h]:
e.length<1e3&&e.push(h),t++}if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){let h={instancePath:s+"/cho\
ices/"+r+"/message/tool_calls/"+n+"/function",schemaPath:"#/properties/choices/items/properties/message/properties/tool_\
calls/items/properties/function/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[h]:e.length<1e3&&
e.push(h),t++}if(c.arguments===void 0){let h={instancePath:s+"/choices/"+r+"/message/tool_calls/"+n+"/function",schemaPath:"\
#/properties/choices/items/properties/message/properties/tool_calls/items/properties/function/required",keyword:"require\
d",params:{missingProperty:"arguments"}};e===null?e=[h]:e.length<1e3&&e.push(h),t++}if(c.name!==void 0&&typeof c.name!="\
string"){let h={instancePath:s+"/choices/"+r+"/message/tool_calls/"+n+"/function/name",schemaPath:"#/properties/choices/\
items/properties/message/properties/tool_calls/items/properties/function/properties/name/type",keyword:"type",params:{type:"\
string"}};e===null?e=[h]:e.length<1e3&&e.push(h),t++}if(c.arguments!==void 0&&typeof c.arguments!="string"){let h={instancePath:s+
"/choices/"+r+"/message/tool_calls/"+n+"/function/arguments",schemaPath:"#/properties/choices/items/properties/message/p\
roperties/tool_calls/items/properties/function/properties/arguments/type",keyword:"type",params:{type:"string"}};e===null?
e=[h]:e.length<1e3&&e.push(h),t++}}}if(f.custom!==void 0){let c=f.custom;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&
c!==null){let h={instancePath:s+"/choices/"+r+"/message/tool_calls/"+n+"/custom",schemaPath:"#/properties/choices/items/\
properties/message/properties/tool_calls/items/properties/custom/type",keyword:"type",params:{type:N.properties.choices.
items.properties.message.properties.tool_calls.items.properties.custom.type}};e===null?e=[h]:e.length<1e3&&e.push(h),t++}
if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){let h={instancePath:s+"/choices/"+r+"/message/tool_call\
s/"+n+"/custom",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/properties/custom/\
required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[h]:e.length<1e3&&e.push(h),t++}if(c.input===void 0){
let h={instancePath:s+"/choices/"+r+"/message/tool_calls/"+n+"/custom",schemaPath:"#/properties/choices/items/properties\
/message/properties/tool_calls/items/properties/custom/required",keyword:"required",params:{missingProperty:"input"}};e===
null?e=[h]:e.length<1e3&&e.push(h),t++}if(c.name!==void 0&&typeof c.name!="string"){let h={instancePath:s+"/choices/"+r+
"/message/tool_calls/"+n+"/custom/name",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/\
items/properties/custom/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.length<1e3&&e.push(
h),t++}if(c.input!==void 0&&typeof c.input!="string"){let h={instancePath:s+"/choices/"+r+"/message/tool_calls/"+n+"/cus\
tom/input",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/items/properties/custom/prope\
rties/input/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.length<1e3&&e.push(h),t++}}}}else{let c={instancePath:s+
"/choices/"+r+"/message/tool_calls/"+n,schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/i\
tems/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.length<1e3&&e.push(c),t++}}}else{let a={instancePath:s+
"/choices/"+r+"/message/tool_calls",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/type",
keyword:"type",params:{type:"array"}};e===null?e=[a]:e.length<1e3&&e.push(a),t++}}if(i.function_call!==void 0){let p=i.function_call;
if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let a={instancePath:s+"/choices/"+r+"/message/function_call",schemaPath:"\
#/properties/choices/items/properties/message/properties/function_call/type",keyword:"type",params:{type:N.properties.choices.
items.properties.message.properties.function_call.type}};e===null?e=[a]:e.length<1e3&&e.push(a),t++}if(p&&typeof p=="obj\
ect"&&!Array.isArray(p)){if(p.name===void 0){let a={instancePath:s+"/choices/"+r+"/message/function_call",schemaPath:"#/\
properties/choices/items/properties/message/properties/function_call/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[a]:e.length<1e3&&e.push(a),t++}if(p.arguments===void 0){let a={instancePath:s+"/choices/"+r+"/messag\
e/function_call",schemaPath:"#/properties/choices/items/properties/message/properties/function_call/required",keyword:"r\
equired",params:{missingProperty:"arguments"}};e===null?e=[a]:e.length<1e3&&e.push(a),t++}if(p.name!==void 0&&typeof p.name!=
"string"){let a={instancePath:s+"/choices/"+r+"/message/function_call/name",schemaPath:"#/properties/choices/items/prope\
rties/message/properties/function_call/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.length<
1e3&&e.push(a),t++}if(p.arguments!==void 0&&typeof p.arguments!="string"){let a={instancePath:s+"/choices/"+r+"/message/\
function_call/arguments",schemaPath:"#/properties/choices/items/properties/message/properties/function_call/properties/a\
rguments/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.length<1e3&&e.push(a),t++}}}if(i.annotations!==void 0){
let p=i.annotations;if(Array.isArray(p)){let a=p.length;for(let n=0;n<a;n++){let f=p[n];if(f&&typeof f=="object"&&!Array.
isArray(f)){if(f.type===void 0){let l={instancePath:s+"/choices/"+r+"/message/annotations/"+n,schemaPath:"#/properties/c\
hoices/items/properties/message/properties/annotations/items/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[l]:e.length<1e3&&e.push(l),t++}if(f.url_citation===void 0){let l={instancePath:s+"/choices/"+r+"/message/ann\
otations/"+n,schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/required",keyword:"r\
equired",params:{missingProperty:"url_citation"}};e===null?e=[l]:e.length<1e3&&e.push(l),t++}if(f.type!==void 0){let l=f.
type;if(typeof l!="string"){let m={instancePath:s+"/choices/"+r+"/message/annotations/"+n+"/type",schemaPath:"#/properti\
es/choices/items/properties/message/properties/annotations/items/properties/type/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[m]:e.length<1e3&&e.push(m),t++}if(l!=="url_citation"){let m={instancePath:s+"/choices/"+r+"/message/an\
notations/"+n+"/type",schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/properties/\
type/const",keyword:"const",params:{allowedValue:"url_citation"}};e===null?e=[m]:e.length<1e3&&e.push(m),t++}}if(f.url_citation!==
void 0){let l=f.url_citation;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.start_index===void 0){let m={instancePath:s+
"/choices/"+r+"/message/annotations/"+n+"/url_citation",schemaPath:"#/properties/choices/items/properties/message/proper\
ties/annotations/items/properties/url_citation/required",keyword:"required",params:{missingProperty:"start_index"}};e===
null?e=[m]:e.length<1e3&&e.push(m),t++}if(l.end_index===void 0){let m={instancePath:s+"/choices/"+r+"/message/annotation\
s/"+n+"/url_citation",schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/properties/\
url_citation/required",keyword:"required",params:{missingProperty:"end_index"}};e===null?e=[m]:e.length<1e3&&e.push(m),t++}
if(l.url===void 0){let m={instancePath:s+"/choices/"+r+"/message/annotations/"+n+"/url_citation",schemaPath:"#/propertie\
s/choices/items/properties/message/properties/annotations/items/properties/url_citation/required",keyword:"required",params:{
missingProperty:"url"}};e===null?e=[m]:e.length<1e3&&e.push(m),t++}if(l.title===void 0){let m={instancePath:s+"/choices/"+
r+"/message/annotations/"+n+"/url_citation",schemaPath:"#/properties/choices/items/properties/message/properties/annotat\
ions/items/properties/url_citation/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[m]:e.length<
1e3&&e.push(m),t++}if(l.start_index!==void 0){let m=l.start_index;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){
let y={instancePath:s+"/choices/"+r+"/message/annotations/"+n+"/url_citation/start_index",schemaPath:"#/properties/choic\
es/items/properties/message/properties/annotations/items/properties/url_citation/properties/start_index/type",keyword:"t\
ype",params:{type:"integer"}};e===null?e=[y]:e.length<1e3&&e.push(y),t++}}if(l.end_index!==void 0){let m=l.end_index;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let y={instancePath:s+"/choices/"+r+"/message/annotations/"+n+"/url_citation/\
end_index",schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/properties/url_citatio\
n/properties/end_index/type",keyword:"type",params:{type:"integer"}};e===null?e=[y]:e.length<1e3&&e.push(y),t++}}if(l.url!==
void 0&&typeof l.url!="string"){let m={instancePath:s+"/choices/"+r+"/message/annotations/"+n+"/url_citation/url",schemaPath:"\
#/properties/choices/items/properties/message/properties/annotations/items/properties/url_citation/properties/url/type",
keyword:"type",params:{type:"string"}};e===null?e=[m]:e.length<1e3&&e.push(m),t++}if(l.title!==void 0&&typeof l.title!="\
string"){let m={instancePath:s+"/choices/"+r+"/message/annotations/"+n+"/url_citation/title",schemaPath:"#/properties/ch\
oices/items/properties/message/properties/annotations/items/properties/url_citation/properties/title/type",keyword:"type",
params:{type:"string"}};e===null?e=[m]:e.length<1e3&&e.push(m),t++}}else{let m={instancePath:s+"/choices/"+r+"/message/a\
nnotations/"+n+"/url_citation",schemaPath:"#/properties/choices/items/properties/message/properties/annotations/items/pr\
operties/url_citation/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.length<1e3&&e.push(m),t++}}}else{let l={
instancePath:s+"/choices/"+r+"/message/annotations/"+n,schemaPath:"#/properties/choices/items/properties/message/propert\
ies/annotations/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.length<1e3&&e.push(l),t++}}}else{let a={
instancePath:s+"/choices/"+r+"/message/annotations",schemaPath:"#/properties/choices/items/properties/message/properties\
/annotations/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.length<1e3&&e.push(a),t++}}if(i.audio!==void 0){
let p=i.audio;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let a={instancePath:s+"/choices/"+r+"/message/au\
dio",schemaPath:"#/properties/choices/items/properties/message/properties/audio/type",keyword:"type",params:{type:N.properties.
choices.items.properties.message.properties.audio.type}};e===null?e=[a]:e.length<1e3&&e.push(a),t++}if(p&&typeof p=="obj\
ect"&&!Array.isArray(p)){if(p.id===void 0){let a={instancePath:s+"/choices/"+r+"/message/audio",schemaPath:"#/properties\
/choices/items/properties/message/properties/audio/required",keyword:"required",params:{missingProperty:"id"}};e===null?
e=[a]:e.length<1e3&&e.push(a),t++}if(p.data===void 0){let a={instancePath:s+"/choices/"+r+"/message/audio",schemaPath:"#\
/properties/choices/items/properties/message/properties/audio/required",keyword:"required",params:{missingProperty:"data"}};
e===null?e=[a]:e.length<1e3&&e.push(a),t++}if(p.expires_at===void 0){let a={instancePath:s+"/choices/"+r+"/message/audio",
schemaPath:"#/properties/choices/items/properties/message/properties/audio/required",keyword:"required",params:{missingProperty:"\
expires_at"}};e===null?e=[a]:e.length<1e3&&e.push(a),t++}if(p.transcript===void 0){let a={instancePath:s+"/choices/"+r+"\
/message/audio",schemaPath:"#/properties/choices/items/properties/message/properties/audio/required",keyword:"required",
params:{missingProperty:"transcript"}};e===null?e=[a]:e.length<1e3&&e.push(a),t++}if(p.id!==void 0&&typeof p.id!="string"){
let a={instancePath:s+"/choices/"+r+"/message/audio/id",schemaPath:"#/properties/choices/items/properties/message/proper\
ties/audio/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.length<1e3&&e.push(a),t++}if(p.data!==
void 0&&typeof p.data!="string"){let a={instancePath:s+"/choices/"+r+"/message/audio/data",schemaPath:"#/properties/choi\
ces/items/properties/message/properties/audio/properties/data/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:
e.length<1e3&&e.push(a),t++}if(p.expires_at!==void 0){let a=p.expires_at;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))){let n={instancePath:s+"/choices/"+r+"/message/audio/expires_at",schemaPath:"#/properties/choices/items/properties/m\
essage/properties/audio/properties/expires_at/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.length<1e3&&
e.push(n),t++}}if(p.transcript!==void 0&&typeof p.transcript!="string"){let a={instancePath:s+"/choices/"+r+"/message/au\
dio/transcript",schemaPath:"#/properties/choices/items/properties/message/properties/audio/properties/transcript/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.length<1e3&&e.push(a),t++}}}if(i.reasoning_content!==void 0){let p=i.reasoning_content;
if(typeof p!="string"&&p!==null){let a={instancePath:s+"/choices/"+r+"/message/reasoning_content",schemaPath:"#/properti\
es/choices/items/properties/message/properties/reasoning_content/type",keyword:"type",params:{type:N.properties.choices.
items.properties.message.properties.reasoning_content.type}};e===null?e=[a]:e.length<1e3&&e.push(a),t++}}if(i.reasoning!==
void 0){let p=i.reasoning;if(typeof p!="string"&&p!==null){let a={instancePath:s+"/choices/"+r+"/message/reasoning",schemaPath:"\
#/properties/choices/items/properties/message/properties/reasoning/type",keyword:"type",params:{type:N.properties.choices.
items.properties.message.properties.reasoning.type}};e===null?e=[a]:e.length<1e3&&e.push(a),t++}}}else{let p={instancePath:s+
"/choices/"+r+"/message",schemaPath:"#/properties/choices/items/properties/message/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[p]:e.length<1e3&&e.push(p),t++}}if(o.delta!==void 0){let i=o.delta,p=t,a=t;if((!i||typeof i!="object")&&
typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let n={};e===null?e=[n]:e.length<1e3&&e.push(
n),t++}var j=a===t;if(j){let n={instancePath:s+"/choices/"+r+"/delta",schemaPath:"#/properties/choices/items/properties/\
delta/not",keyword:"not",params:{}};e===null?e=[n]:e.length<1e3&&e.push(n),t++}else t=p,e!==null&&(p?e.length=p:e=null)}
if(o.finish_reason!==void 0){let i=o.finish_reason;if(typeof i!="string"){let p={instancePath:s+"/choices/"+r+"/finish_r\
eason",schemaPath:"#/properties/choices/items/properties/finish_reason/type",keyword:"type",params:{type:"string"}};e===
null?e=[p]:e.length<1e3&&e.push(p),t++}if(!(i==="stop"||i==="length"||i==="tool_calls"||i==="content_filter"||i==="funct\
ion_call")){let p={instancePath:s+"/choices/"+r+"/finish_reason",schemaPath:"#/properties/choices/items/properties/finis\
h_reason/enum",keyword:"enum",params:{allowedValues:N.properties.choices.items.properties.finish_reason.enum}};e===null?
e=[p]:e.length<1e3&&e.push(p),t++}}if(o.logprobs!==void 0){let i=o.logprobs;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&
i!==null){let p={instancePath:s+"/choices/"+r+"/logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/typ\
e",keyword:"type",params:{type:N.properties.choices.items.properties.logprobs.type}};e===null?e=[p]:e.length<1e3&&e.push(
p),t++}if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.content===void 0){let p={instancePath:s+"/choices/"+r+"/logprob\
s",schemaPath:"#/properties/choices/items/properties/logprobs/required",keyword:"required",params:{missingProperty:"cont\
ent"}};e===null?e=[p]:e.length<1e3&&e.push(p),t++}if(i.refusal===void 0){let p={instancePath:s+"/choices/"+r+"/logprobs",
schemaPath:"#/properties/choices/items/properties/logprobs/required",keyword:"required",params:{missingProperty:"refusal"}};
e===null?e=[p]:e.length<1e3&&e.push(p),t++}if(i.content!==void 0){let p=i.content;if(!Array.isArray(p)&&p!==null){let a={
instancePath:s+"/choices/"+r+"/logprobs/content",schemaPath:"#/properties/choices/items/properties/logprobs/properties/c\
ontent/type",keyword:"type",params:{type:N.properties.choices.items.properties.logprobs.properties.content.type}};e===null?
e=[a]:e.length<1e3&&e.push(a),t++}if(Array.isArray(p)){let a=p.length;for(let n=0;n<a;n++){let f=p[n];if(f&&typeof f=="o\
bject"&&!Array.isArray(f)){if(f.token===void 0){let l={instancePath:s+"/choices/"+r+"/logprobs/content/"+n,schemaPath:"#\
/properties/choices/items/properties/logprobs/properties/content/items/required",keyword:"required",params:{missingProperty:"\
token"}};e===null?e=[l]:e.length<1e3&&e.push(l),t++}if(f.logprob===void 0){let l={instancePath:s+"/choices/"+r+"/logprob\
s/content/"+n,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/required",keyword:"req\
uired",params:{missingProperty:"logprob"}};e===null?e=[l]:e.length<1e3&&e.push(l),t++}if(f.bytes===void 0){let l={instancePath:s+
"/choices/"+r+"/logprobs/content/"+n,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items\
/required",keyword:"required",params:{missingProperty:"bytes"}};e===null?e=[l]:e.length<1e3&&e.push(l),t++}if(f.top_logprobs===
void 0){let l={instancePath:s+"/choices/"+r+"/logprobs/content/"+n,schemaPath:"#/properties/choices/items/properties/log\
probs/properties/content/items/required",keyword:"required",params:{missingProperty:"top_logprobs"}};e===null?e=[l]:e.length<
1e3&&e.push(l),t++}if(f.token!==void 0&&typeof f.token!="string"){let l={instancePath:s+"/choices/"+r+"/logprobs/content\
/"+n+"/token",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties/token/type",
keyword:"type",params:{type:"string"}};e===null?e=[l]:e.length<1e3&&e.push(l),t++}if(f.logprob!==void 0){let l=f.logprob;
if(!(typeof l=="number"&&isFinite(l))){let m={instancePath:s+"/choices/"+r+"/logprobs/content/"+n+"/logprob",schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/content/items/properties/logprob/type",keyword:"type",params:{
type:"number"}};e===null?e=[m]:e.length<1e3&&e.push(m),t++}}if(f.bytes!==void 0){let l=f.bytes;if(!Array.isArray(l)&&l!==
null){let m={instancePath:s+"/choices/"+r+"/logprobs/content/"+n+"/bytes",schemaPath:"#/properties/choices/items/propert\
ies/logprobs/properties/content/items/properties/bytes/type",keyword:"type",params:{type:N.properties.choices.items.properties.
logprobs.properties.content.items.properties.bytes.type}};e===null?e=[m]:e.length<1e3&&e.push(m),t++}if(Array.isArray(l)){
let m=l.length;for(let y=0;y<m;y++){let _=l[y];if(!(typeof _=="number"&&isFinite(_))){let c={instancePath:s+"/choices/"+
r+"/logprobs/content/"+n+"/bytes/"+y,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items\
/properties/bytes/items/type",keyword:"type",params:{type:"number"}};e===null?e=[c]:e.length<1e3&&e.push(c),t++}}}}if(f.
top_logprobs!==void 0){let l=f.top_logprobs;if(Array.isArray(l)){let m=l.length;for(let y=0;y<m;y++){let _=l[y];if(_&&typeof _==
"object"&&!Array.isArray(_)){if(_.token===void 0){let c={instancePath:s+"/choices/"+r+"/logprobs/content/"+n+"/top_logpr\
obs/"+y,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/item\
s/required",keyword:"required",params:{missingProperty:"token"}};e===null?e=[c]:e.length<1e3&&e.push(c),t++}if(_.logprob===
void 0){let c={instancePath:s+"/choices/"+r+"/logprobs/content/"+n+"/top_logprobs/"+y,schemaPath:"#/properties/choices/i\
tems/properties/logprobs/properties/content/items/properties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"\
logprob"}};e===null?e=[c]:e.length<1e3&&e.push(c),t++}if(_.bytes===void 0){let c={instancePath:s+"/choices/"+r+"/logprob\
s/content/"+n+"/top_logprobs/"+y,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/pro\
perties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"bytes"}};e===null?e=[c]:e.length<1e3&&e.
push(c),t++}if(_.token!==void 0&&typeof _.token!="string"){let c={instancePath:s+"/choices/"+r+"/logprobs/content/"+n+"/\
top_logprobs/"+y+"/token",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties\
/top_logprobs/items/properties/token/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.length<1e3&&e.push(c),
t++}if(_.logprob!==void 0){let c=_.logprob;if(!(typeof c=="number"&&isFinite(c))){let h={instancePath:s+"/choices/"+r+"/\
logprobs/content/"+n+"/top_logprobs/"+y+"/logprob",schemaPath:"#/properties/choices/items/properties/logprobs/properties\
/content/items/properties/top_logprobs/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===null?e=
[h]:e.length<1e3&&e.push(h),t++}}if(_.bytes!==void 0){let c=_.bytes;if(!Array.isArray(c)&&c!==null){let h={instancePath:s+
"/choices/"+r+"/logprobs/content/"+n+"/top_logprobs/"+y+"/bytes",schemaPath:"#/properties/choices/items/properties/logpr\
obs/properties/content/items/properties/top_logprobs/items/properties/bytes/type",keyword:"type",params:{type:N.properties.
choices.items.properties.logprobs.properties.content.items.properties.top_logprobs.items.properties.bytes.type}};e===null?
e=[h]:e.length<1e3&&e.push(h),t++}if(Array.isArray(c)){let h=c.length;for(let g=0;g<h;g++){let A=c[g];if(!(typeof A=="nu\
mber"&&isFinite(A))){let x={instancePath:s+"/choices/"+r+"/logprobs/content/"+n+"/top_logprobs/"+y+"/bytes/"+g,schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/properties/bytes/i\
tems/type",keyword:"type",params:{type:"number"}};e===null?e=[x]:e.length<1e3&&e.push(x),t++}}}}}else{let c={instancePath:s+
"/choices/"+r+"/logprobs/content/"+n+"/top_logprobs/"+y,schemaPath:"#/properties/choices/items/properties/logprobs/prope\
rties/content/items/properties/top_logprobs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.length<1e3&&
e.push(c),t++}}}else{let m={instancePath:s+"/choices/"+r+"/logprobs/content/"+n+"/top_logprobs",schemaPath:"#/properties\
/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[m]:e.length<1e3&&e.push(m),t++}}}else{let l={instancePath:s+"/choices/"+r+"/logprobs/content/"+n,schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/content/items/type",keyword:"type",params:{type:"object"}};e===
null?e=[l]:e.length<1e3&&e.push(l),t++}}}}if(i.refusal!==void 0){let p=i.refusal;if(!Array.isArray(p)&&p!==null){let a={
instancePath:s+"/choices/"+r+"/logprobs/refusal",schemaPath:"#/properties/choices/items/properties/logprobs/properties/r\
efusal/type",keyword:"type",params:{type:N.properties.choices.items.properties.logprobs.properties.refusal.type}};e===null?
e=[a]:e.length<1e3&&e.push(a),t++}if(Array.isArray(p)){let a=p.length;for(let n=0;n<a;n++){let f=p[n];if(f&&typeof f=="o\
bject"&&!Array.isArray(f)){if(f.token===void 0){let l={instancePath:s+"/choices/"+r+"/logprobs/refusal/"+n,schemaPath:"#\
/properties/choices/items/properties/logprobs/properties/refusal/items/required",keyword:"required",params:{missingProperty:"\
token"}};e===null?e=[l]:e.length<1e3&&e.push(l),t++}if(f.logprob===void 0){let l={instancePath:s+"/choices/"+r+"/logprob\
s/refusal/"+n,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/required",keyword:"req\
uired",params:{missingProperty:"logprob"}};e===null?e=[l]:e.length<1e3&&e.push(l),t++}if(f.bytes===void 0){let l={instancePath:s+
"/choices/"+r+"/logprobs/refusal/"+n,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items\
/required",keyword:"required",params:{missingProperty:"bytes"}};e===null?e=[l]:e.length<1e3&&e.push(l),t++}if(f.top_logprobs===
void 0){let l={instancePath:s+"/choices/"+r+"/logprobs/refusal/"+n,schemaPath:"#/properties/choices/items/properties/log\
probs/properties/refusal/items/required",keyword:"required",params:{missingProperty:"top_logprobs"}};e===null?e=[l]:e.length<
1e3&&e.push(l),t++}if(f.token!==void 0&&typeof f.token!="string"){let l={instancePath:s+"/choices/"+r+"/logprobs/refusal\
/"+n+"/token",schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/token/type",
keyword:"type",params:{type:"string"}};e===null?e=[l]:e.length<1e3&&e.push(l),t++}if(f.logprob!==void 0){let l=f.logprob;
if(!(typeof l=="number"&&isFinite(l))){let m={instancePath:s+"/choices/"+r+"/logprobs/refusal/"+n+"/logprob",schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/logprob/type",keyword:"type",params:{
type:"number"}};e===null?e=[m]:e.length<1e3&&e.push(m),t++}}if(f.bytes!==void 0){let l=f.bytes;if(!Array.isArray(l)&&l!==
null){let m={instancePath:s+"/choices/"+r+"/logprobs/refusal/"+n+"/bytes",schemaPath:"#/properties/choices/items/propert\
ies/logprobs/properties/refusal/items/properties/bytes/type",keyword:"type",params:{type:N.properties.choices.items.properties.
logprobs.properties.refusal.items.properties.bytes.type}};e===null?e=[m]:e.length<1e3&&e.push(m),t++}if(Array.isArray(l)){
let m=l.length;for(let y=0;y<m;y++){let _=l[y];if(!(typeof _=="number"&&isFinite(_))){let c={instancePath:s+"/choices/"+
r+"/logprobs/refusal/"+n+"/bytes/"+y,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items\
/properties/bytes/items/type",keyword:"type",params:{type:"number"}};e===null?e=[c]:e.length<1e3&&e.push(c),t++}}}}if(f.
top_logprobs!==void 0){let l=f.top_logprobs;if(Array.isArray(l)){let m=l.length;for(let y=0;y<m;y++){let _=l[y];if(_&&typeof _==
"object"&&!Array.isArray(_)){if(_.token===void 0){let c={instancePath:s+"/choices/"+r+"/logprobs/refusal/"+n+"/top_logpr\
obs/"+y,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/item\
s/required",keyword:"required",params:{missingProperty:"token"}};e===null?e=[c]:e.length<1e3&&e.push(c),t++}if(_.logprob===
void 0){let c={instancePath:s+"/choices/"+r+"/logprobs/refusal/"+n+"/top_logprobs/"+y,schemaPath:"#/properties/choices/i\
tems/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"\
logprob"}};e===null?e=[c]:e.length<1e3&&e.push(c),t++}if(_.bytes===void 0){let c={instancePath:s+"/choices/"+r+"/logprob\
s/refusal/"+n+"/top_logprobs/"+y,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/pro\
perties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"bytes"}};e===null?e=[c]:e.length<1e3&&e.
push(c),t++}if(_.token!==void 0&&typeof _.token!="string"){let c={instancePath:s+"/choices/"+r+"/logprobs/refusal/"+n+"/\
top_logprobs/"+y+"/token",schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/properties\
/top_logprobs/items/properties/token/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.length<1e3&&e.push(c),
t++}if(_.logprob!==void 0){let c=_.logprob;if(!(typeof c=="number"&&isFinite(c))){let h={instancePath:s+"/choices/"+r+"/\
logprobs/refusal/"+n+"/top_logprobs/"+y+"/logprob",schemaPath:"#/properties/choices/items/properties/logprobs/properties\
/refusal/items/properties/top_logprobs/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===null?e=
[h]:e.length<1e3&&e.push(h),t++}}if(_.bytes!==void 0){let c=_.bytes;if(!Array.isArray(c)&&c!==null){let h={instancePath:s+
"/choices/"+r+"/logprobs/refusal/"+n+"/top_logprobs/"+y+"/bytes",schemaPath:"#/properties/choices/items/properties/logpr\
obs/properties/refusal/items/properties/top_logprobs/items/properties/bytes/type",keyword:"type",params:{type:N.properties.
choices.items.properties.logprobs.properties.refusal.items.properties.top_logprobs.items.properties.bytes.type}};e===null?
e=[h]:e.length<1e3&&e.push(h),t++}if(Array.isArray(c)){let h=c.length;for(let g=0;g<h;g++){let A=c[g];if(!(typeof A=="nu\
mber"&&isFinite(A))){let x={instancePath:s+"/choices/"+r+"/logprobs/refusal/"+n+"/top_logprobs/"+y+"/bytes/"+g,schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/bytes/i\
tems/type",keyword:"type",params:{type:"number"}};e===null?e=[x]:e.length<1e3&&e.push(x),t++}}}}}else{let c={instancePath:s+
"/choices/"+r+"/logprobs/refusal/"+n+"/top_logprobs/"+y,schemaPath:"#/properties/choices/items/properties/logprobs/prope\
rties/refusal/items/properties/top_logprobs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.length<1e3&&
e.push(c),t++}}}else{let m={instancePath:s+"/choices/"+r+"/logprobs/refusal/"+n+"/top_logprobs",schemaPath:"#/properties\
/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[m]:e.length<1e3&&e.push(m),t++}}}else{let l={instancePath:s+"/choices/"+r+"/logprobs/refusal/"+n,schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/refusal/items/type",keyword:"type",params:{type:"object"}};e===
null?e=[l]:e.length<1e3&&e.push(l),t++}}}}}}}else{let i={instancePath:s+"/choices/"+r,schemaPath:"#/properties/choices/i\
tems/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.length<1e3&&e.push(i),t++}}}else{let u={instancePath:s+
"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.length<1e3&&e.push(
u),t++}}if(b.usage!==void 0){let d=b.usage;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null){let u={instancePath:s+
"/usage",schemaPath:"#/properties/usage/type",keyword:"type",params:{type:N.properties.usage.type}};e===null?e=[u]:e.length<
1e3&&e.push(u),t++}if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.prompt_tokens===void 0){let u={instancePath:s+"/usa\
ge",schemaPath:"#/properties/usage/required",keyword:"required",params:{missingProperty:"prompt_tokens"}};e===null?e=[u]:
e.length<1e3&&e.push(u),t++}if(d.completion_tokens===void 0){let u={instancePath:s+"/usage",schemaPath:"#/properties/usa\
ge/required",keyword:"required",params:{missingProperty:"completion_tokens"}};e===null?e=[u]:e.length<1e3&&e.push(u),t++}
if(d.total_tokens===void 0){let u={instancePath:s+"/usage",schemaPath:"#/properties/usage/required",keyword:"required",params:{
missingProperty:"total_tokens"}};e===null?e=[u]:e.length<1e3&&e.push(u),t++}if(d.prompt_tokens!==void 0){let u=d.prompt_tokens;
if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let r={instancePath:s+"/usage/prompt_tokens",schemaPath:"#/pro\
perties/usage/properties/prompt_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.length<1e3&&e.push(
r),t++}if(typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u))){let r={instancePath:s+"/usage/prompt_tokens",schemaPath:"#/p\
roperties/usage/properties/prompt_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[r]:e.length<
1e3&&e.push(r),t++}}if(d.completion_tokens!==void 0){let u=d.completion_tokens;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&
isFinite(u))){let r={instancePath:s+"/usage/completion_tokens",schemaPath:"#/properties/usage/properties/completion_toke\
ns/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.length<1e3&&e.push(r),t++}if(typeof u=="number"&&isFinite(
u)&&(u<0||isNaN(u))){let r={instancePath:s+"/usage/completion_tokens",schemaPath:"#/properties/usage/properties/completi\
on_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[r]:e.length<1e3&&e.push(r),t++}}if(d.
total_tokens!==void 0){let u=d.total_tokens;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let r={instancePath:s+
"/usage/total_tokens",schemaPath:"#/properties/usage/properties/total_tokens/type",keyword:"type",params:{type:"integer"}};
e===null?e=[r]:e.length<1e3&&e.push(r),t++}if(typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u))){let r={instancePath:s+"/\
usage/total_tokens",schemaPath:"#/properties/usage/properties/total_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[r]:e.length<1e3&&e.push(r),t++}}if(d.prompt_tokens_details!==void 0){let u=d.prompt_tokens_details;
if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.cached_tokens!==void 0){let r=u.cached_tokens;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){let o={instancePath:s+"/usage/prompt_tokens_details/cached_tokens",schemaPath:"#/proper\
ties/usage/properties/prompt_tokens_details/properties/cached_tokens/type",keyword:"type",params:{type:"integer"}};e===null?
e=[o]:e.length<1e3&&e.push(o),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let o={instancePath:s+"/usage/pro\
mpt_tokens_details/cached_tokens",schemaPath:"#/properties/usage/properties/prompt_tokens_details/properties/cached_toke\
ns/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[o]:e.length<1e3&&e.push(o),t++}}if(u.cache_write_tokens!==
void 0){let r=u.cache_write_tokens;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let o={instancePath:s+"/usa\
ge/prompt_tokens_details/cache_write_tokens",schemaPath:"#/properties/usage/properties/prompt_tokens_details/properties/\
cache_write_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.length<1e3&&e.push(o),t++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let o={instancePath:s+"/usage/prompt_tokens_details/cache_write_tokens",schemaPath:"\
#/properties/usage/properties/prompt_tokens_details/properties/cache_write_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[o]:e.length<1e3&&e.push(o),t++}}if(u.audio_tokens!==void 0){let r=u.audio_tokens;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let o={instancePath:s+"/usage/prompt_tokens_details/audio_tokens",schemaPath:"\
#/properties/usage/properties/prompt_tokens_details/properties/audio_tokens/type",keyword:"type",params:{type:"integer"}};
e===null?e=[o]:e.length<1e3&&e.push(o),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let o={instancePath:s+"/\
usage/prompt_tokens_details/audio_tokens",schemaPath:"#/properties/usage/properties/prompt_tokens_details/properties/aud\
io_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[o]:e.length<1e3&&e.push(o),t++}}}else{
let r={instancePath:s+"/usage/prompt_tokens_details",schemaPath:"#/properties/usage/properties/prompt_tokens_details/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.length<1e3&&e.push(r),t++}}if(d.completion_tokens_details!==void 0){
let u=d.completion_tokens_details;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.reasoning_tokens!==void 0){let r=u.reasoning_tokens;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let o={instancePath:s+"/usage/completion_tokens_details/reason\
ing_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/reasoning_tokens/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[o]:e.length<1e3&&e.push(o),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(
r))){let o={instancePath:s+"/usage/completion_tokens_details/reasoning_tokens",schemaPath:"#/properties/usage/properties\
/completion_tokens_details/properties/reasoning_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===
null?e=[o]:e.length<1e3&&e.push(o),t++}}if(u.audio_tokens!==void 0){let r=u.audio_tokens;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let o={instancePath:s+"/usage/completion_tokens_details/audio_tokens",schemaPath:"#/properties/\
usage/properties/completion_tokens_details/properties/audio_tokens/type",keyword:"type",params:{type:"integer"}};e===null?
e=[o]:e.length<1e3&&e.push(o),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let o={instancePath:s+"/usage/com\
pletion_tokens_details/audio_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/audi\
o_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[o]:e.length<1e3&&e.push(o),t++}}if(u.accepted_prediction_tokens!==
void 0){let r=u.accepted_prediction_tokens;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let o={instancePath:s+
"/usage/completion_tokens_details/accepted_prediction_tokens",schemaPath:"#/properties/usage/properties/completion_token\
s_details/properties/accepted_prediction_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.length<1e3&&
e.push(o),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let o={instancePath:s+"/usage/completion_tokens_detai\
ls/accepted_prediction_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/accepted_p\
rediction_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[o]:e.length<1e3&&e.push(o),t++}}
if(u.rejected_prediction_tokens!==void 0){let r=u.rejected_prediction_tokens;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let o={instancePath:s+"/usage/completion_tokens_details/rejected_prediction_tokens",schemaPath:"#/properti\
es/usage/properties/completion_tokens_details/properties/rejected_prediction_tokens/type",keyword:"type",params:{type:"i\
nteger"}};e===null?e=[o]:e.length<1e3&&e.push(o),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let o={instancePath:s+
"/usage/completion_tokens_details/rejected_prediction_tokens",schemaPath:"#/properties/usage/properties/completion_token\
s_details/properties/rejected_prediction_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=
[o]:e.length<1e3&&e.push(o),t++}}}else{let r={instancePath:s+"/usage/completion_tokens_details",schemaPath:"#/properties\
/usage/properties/completion_tokens_details/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.length<1e3&&e.
push(r),t++}}}}if(b.system_fingerprint!==void 0&&typeof b.system_fingerprint!="string"){let d={instancePath:s+"/system_f\
ingerprint",schemaPath:"#/properties/system_fingerprint/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.length<
1e3&&e.push(d),t++}if(b.service_tier!==void 0){let d=b.service_tier;if(typeof d!="string"&&d!==null){let u={instancePath:s+
"/service_tier",schemaPath:"#/properties/service_tier/type",keyword:"type",params:{type:N.properties.service_tier.type}};
e===null?e=[u]:e.length<1e3&&e.push(u),t++}if(!(d==="auto"||d==="default"||d==="flex"||d==="scale"||d==="priority"||d===
"fast"||d===null)){let u={instancePath:s+"/service_tier",schemaPath:"#/properties/service_tier/enum",keyword:"enum",params:{
allowedValues:N.properties.service_tier.enum}};e===null?e=[u]:e.length<1e3&&e.push(u),t++}}if(b.moderation!==void 0){let d=b.
moderation;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null){let u={instancePath:s+"/moderation",schemaPath:"#/p\
roperties/moderation/type",keyword:"type",params:{type:N.properties.moderation.type}};e===null?e=[u]:e.length<1e3&&e.push(
u),t++}if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.input===void 0){let u={instancePath:s+"/moderation",schemaPath:"\
#/properties/moderation/required",keyword:"required",params:{missingProperty:"input"}};e===null?e=[u]:e.length<1e3&&e.push(
u),t++}if(d.output===void 0){let u={instancePath:s+"/moderation",schemaPath:"#/properties/moderation/required",keyword:"\
required",params:{missingProperty:"output"}};e===null?e=[u]:e.length<1e3&&e.push(u),t++}if(d.input!==void 0){let u=d.input;
if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.type===void 0){let r={instancePath:s+"/moderation/input",schemaPath:"#\
/properties/moderation/properties/input/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.length<
1e3&&e.push(r),t++}if(u.type!==void 0){let r=u.type;if(typeof r!="string"){let o={instancePath:s+"/moderation/input/type",
schemaPath:"#/properties/moderation/properties/input/properties/type/type",keyword:"type",params:{type:"string"}};e===null?
e=[o]:e.length<1e3&&e.push(o),t++}if(!(r==="moderation_results"||r==="error")){let o={instancePath:s+"/moderation/input/\
type",schemaPath:"#/properties/moderation/properties/input/properties/type/enum",keyword:"enum",params:{allowedValues:N.
properties.moderation.properties.input.properties.type.enum}};e===null?e=[o]:e.length<1e3&&e.push(o),t++}}if(u.model!==void 0&&
typeof u.model!="string"){let r={instancePath:s+"/moderation/input/model",schemaPath:"#/properties/moderation/properties\
/input/properties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),t++}if(u.results!==
void 0){let r=u.results;if(Array.isArray(r)){let o=r.length;for(let i=0;i<o;i++){let p=r[i];if(!(p&&typeof p=="object"&&
!Array.isArray(p))){let a={instancePath:s+"/moderation/input/results/"+i,schemaPath:"#/properties/moderation/properties/\
input/properties/results/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.length<1e3&&e.push(a),t++}}}else{
let o={instancePath:s+"/moderation/input/results",schemaPath:"#/properties/moderation/properties/input/properties/result\
s/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.length<1e3&&e.push(o),t++}}if(u.code!==void 0&&typeof u.code!=
"string"){let r={instancePath:s+"/moderation/input/code",schemaPath:"#/properties/moderation/properties/input/properties\
/code/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),t++}if(u.message!==void 0&&typeof u.
message!="string"){let r={instancePath:s+"/moderation/input/message",schemaPath:"#/properties/moderation/properties/inpu\
t/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),t++}}else{let r={
instancePath:s+"/moderation/input",schemaPath:"#/properties/moderation/properties/input/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.length<1e3&&e.push(r),t++}}if(d.output!==void 0){let u=d.output;if(u&&typeof u=="object"&&!Array.
isArray(u)){if(u.type===void 0){let r={instancePath:s+"/moderation/output",schemaPath:"#/properties/moderation/propertie\
s/output/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.length<1e3&&e.push(r),t++}if(u.type!==
void 0){let r=u.type;if(typeof r!="string"){let o={instancePath:s+"/moderation/output/type",schemaPath:"#/properties/mod\
eration/properties/output/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.length<1e3&&e.push(
o),t++}if(!(r==="moderation_results"||r==="error")){let o={instancePath:s+"/moderation/output/type",schemaPath:"#/proper\
ties/moderation/properties/output/properties/type/enum",keyword:"enum",params:{allowedValues:N.properties.moderation.properties.
output.properties.type.enum}};e===null?e=[o]:e.length<1e3&&e.push(o),t++}}if(u.model!==void 0&&typeof u.model!="string"){
let r={instancePath:s+"/moderation/output/model",schemaPath:"#/properties/moderation/properties/output/properties/model/\
type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),t++}if(u.results!==void 0){let r=u.results;
if(Array.isArray(r)){let o=r.length;for(let i=0;i<o;i++){let p=r[i];if(!(p&&typeof p=="object"&&!Array.isArray(p))){let a={
instancePath:s+"/moderation/output/results/"+i,schemaPath:"#/properties/moderation/properties/output/properties/results/\
items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.length<1e3&&e.push(a),t++}}}else{let o={instancePath:s+
"/moderation/output/results",schemaPath:"#/properties/moderation/properties/output/properties/results/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[o]:e.length<1e3&&e.push(o),t++}}if(u.code!==void 0&&typeof u.code!="string"){let r={
instancePath:s+"/moderation/output/code",schemaPath:"#/properties/moderation/properties/output/properties/code/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),t++}if(u.message!==void 0&&typeof u.message!="strin\
g"){let r={instancePath:s+"/moderation/output/message",schemaPath:"#/properties/moderation/properties/output/properties/\
message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),t++}}else{let r={instancePath:s+
"/moderation/output",schemaPath:"#/properties/moderation/properties/output/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.length<1e3&&e.push(r),t++}}}}}else{let d={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[d]:e.length<1e3&&e.push(d),t++}return I.errors=e,t===0}I.evaluated={props:{id:!0,object:!0,created:!0,
model:!0,choices:!0,usage:!0,system_fingerprint:!0,service_tier:!0,moderation:!0},dynamicProps:!1,dynamicItems:!1};var H=D,
F={type:"object",required:["id","object","created","model","choices"],properties:{id:{type:"string",minLength:1},object:{
type:"string",const:"chat.completion.chunk"},created:{type:"integer"},model:{type:"string",minLength:1},choices:{type:"a\
rray",items:{type:"object",required:["index","delta","finish_reason"],properties:{index:{type:"integer",minimum:0},delta:{
type:"object",properties:{role:{type:"string",const:"assistant"},content:{type:["string","null"]},refusal:{type:["string",
"null"]},tool_calls:{type:"array",items:{type:"object",required:["index"],properties:{index:{type:"integer"},id:{type:"s\
tring"},type:{type:"string",enum:["function","custom"]},function:{type:["object","null"],properties:{name:{type:"string"},
arguments:{type:"string"}}},custom:{type:"object",properties:{name:{type:"string"},input:{type:"string"}}}},if:{anyOf:[{
required:["custom"],properties:{custom:{not:{type:"null"}}}},{required:["type"],properties:{type:{const:"custom"}}}]},else:{
required:["function"],properties:{function:{type:"object"}}}}},function_call:{type:["object","null"],properties:{name:{type:"\
string"},arguments:{type:"string"}}},reasoning_content:{type:["string","null"]},reasoning:{type:["string","null"]}}},message:{
not:{type:["object","array","string","number","boolean"]}},finish_reason:{type:["string","null"],enum:["stop","length","\
tool_calls","content_filter","function_call",null]},logprobs:{type:["object","null"],required:["content","refusal"],properties:{
content:{type:["array","null"],items:{type:"object",required:["token","logprob","bytes","top_logprobs"],properties:{token:{
type:"string"},logprob:{type:"number"},bytes:{type:["array","null"],items:{type:"number"}},top_logprobs:{type:"array",items:{
type:"object",required:["token","logprob","bytes"],properties:{token:{type:"string"},logprob:{type:"number"},bytes:{type:[
"array","null"],items:{type:"number"}}}}}}}},refusal:{type:["array","null"],items:{type:"object",required:["token","logp\
rob","bytes","top_logprobs"],properties:{token:{type:"string"},logprob:{type:"number"},bytes:{type:["array","null"],items:{
type:"number"}},top_logprobs:{type:"array",items:{type:"object",required:["token","logprob","bytes"],properties:{token:{
type:"string"},logprob:{type:"number"},bytes:{type:["array","null"],items:{type:"number"}}}}}}}}}}}}},usage:{type:["obje\
ct","null"],required:["prompt_tokens","completion_tokens","total_tokens"],properties:{prompt_tokens:{type:"integer",minimum:0},
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
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.length<1e3&&e.push(r),t++}if(b.
object===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"object"}};e===
null?e=[r]:e.length<1e3&&e.push(r),t++}if(b.created===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"created"}};e===null?e=[r]:e.length<1e3&&e.push(r),t++}if(b.model===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"model"}};e===null?e=[r]:e.length<1e3&&e.push(r),t++}
if(b.choices===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"choices"}};
e===null?e=[r]:e.length<1e3&&e.push(r),t++}if(b.id!==void 0){let r=b.id;if(typeof r=="string"){if(r===""){let o={instancePath:s+
"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.length<1e3&&e.push(o),
t++}}else{let o={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?
e=[o]:e.length<1e3&&e.push(o),t++}}if(b.object!==void 0){let r=b.object;if(typeof r!="string"){let o={instancePath:s+"/o\
bject",schemaPath:"#/properties/object/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.length<1e3&&e.push(
o),t++}if(r!=="chat.completion.chunk"){let o={instancePath:s+"/object",schemaPath:"#/properties/object/const",keyword:"c\
onst",params:{allowedValue:"chat.completion.chunk"}};e===null?e=[o]:e.length<1e3&&e.push(o),t++}}if(b.created!==void 0){
let r=b.created;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let o={instancePath:s+"/created",schemaPath:"#\
/properties/created/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.length<1e3&&e.push(o),t++}}if(b.model!==
void 0){let r=b.model;if(typeof r=="string"){if(r===""){let o={instancePath:s+"/model",schemaPath:"#/properties/model/mi\
nLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.length<1e3&&e.push(o),t++}}else{let o={instancePath:s+"/\
model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.length<1e3&&e.push(o),
t++}}if(b.choices!==void 0){let r=b.choices;if(Array.isArray(r)){let o=r.length;for(let i=0;i<o;i++){let p=r[i];if(p&&typeof p==
"object"&&!Array.isArray(p)){if(p.index===void 0){let a={instancePath:s+"/choices/"+i,schemaPath:"#/properties/choices/i\
tems/required",keyword:"required",params:{missingProperty:"index"}};e===null?e=[a]:e.length<1e3&&e.push(a),t++}if(p.delta===
void 0){let a={instancePath:s+"/choices/"+i,schemaPath:"#/properties/choices/items/required",keyword:"required",params:{
missingProperty:"delta"}};e===null?e=[a]:e.length<1e3&&e.push(a),t++}if(p.finish_reason===void 0){let a={instancePath:s+
"/choices/"+i,schemaPath:"#/properties/choices/items/required",keyword:"required",params:{missingProperty:"finish_reason"}};
e===null?e=[a]:e.length<1e3&&e.push(a),t++}if(p.index!==void 0){let a=p.index;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&
isFinite(a))){let n={instancePath:s+"/choices/"+i+"/index",schemaPath:"#/properties/choices/items/properties/index/type",
keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.length<1e3&&e.push(n),t++}if(typeof a=="number"&&isFinite(a)&&(a<
0||isNaN(a))){let n={instancePath:s+"/choices/"+i+"/index",schemaPath:"#/properties/choices/items/properties/index/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.length<1e3&&e.push(n),t++}}if(p.delta!==void 0){
let a=p.delta;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.role!==void 0){let n=a.role;if(typeof n!="string"){let f={
instancePath:s+"/choices/"+i+"/delta/role",schemaPath:"#/properties/choices/items/properties/delta/properties/role/type",
keyword:"type",params:{type:"string"}};e===null?e=[f]:e.length<1e3&&e.push(f),t++}if(n!=="assistant"){let f={instancePath:s+
"/choices/"+i+"/delta/role",schemaPath:"#/properties/choices/items/properties/delta/properties/role/const",keyword:"cons\
t",params:{allowedValue:"assistant"}};e===null?e=[f]:e.length<1e3&&e.push(f),t++}}if(a.content!==void 0){let n=a.content;
if(typeof n!="string"&&n!==null){let f={instancePath:s+"/choices/"+i+"/delta/content",schemaPath:"#/properties/choices/i\
tems/properties/delta/properties/content/type",keyword:"type",params:{type:F.properties.choices.items.properties.delta.properties.
content.type}};e===null?e=[f]:e.length<1e3&&e.push(f),t++}}if(a.refusal!==void 0){let n=a.refusal;if(typeof n!="string"&&
n!==null){let f={instancePath:s+"/choices/"+i+"/delta/refusal",schemaPath:"#/properties/choices/items/properties/delta/p\
roperties/refusal/type",keyword:"type",params:{type:F.properties.choices.items.properties.delta.properties.refusal.type}};
e===null?e=[f]:e.length<1e3&&e.push(f),t++}}if(a.tool_calls!==void 0){let n=a.tool_calls;if(Array.isArray(n)){let f=n.length;
for(let l=0;l<f;l++){let m=n[l],y=t,_=!0,c=t,h=t,g=!1,A=t;if(m&&typeof m=="object"&&!Array.isArray(m)){let P;if(m.custom===
void 0&&(P="custom")){let w={};e===null?e=[w]:e.length<1e3&&e.push(w),t++}else if(m.custom!==void 0){let w=t,L=t;if(m.custom!==
null){let V={};e===null?e=[V]:e.length<1e3&&e.push(V),t++}var q=L===t;if(q){let V={};e===null?e=[V]:e.length<1e3&&e.push(
V),t++}else t=w,e!==null&&(w?e.length=w:e=null)}}var j=A===t;if(g=g||j,j){var k={};k.custom=!0}let x=t;if(m&&typeof m=="\
object"&&!Array.isArray(m)){let P;if(m.type===void 0&&(P="type")){let w={};e===null?e=[w]:e.length<1e3&&e.push(w),t++}else if(m.
type!==void 0&&m.type!=="custom"){let w={};e===null?e=[w]:e.length<1e3&&e.push(w),t++}}var j=x===t;if(g=g||j,j&&k!==!0&&
(k=k||{},k.type=!0),g)t=h,e!==null&&(h?e.length=h:e=null);else{let P={};e===null?e=[P]:e.length<1e3&&e.push(P),t++}var d=c===
t;if(t=y,e!==null&&(y?e.length=y:e=null),!d){let P=t;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.function===void 0){
let L={instancePath:s+"/choices/"+i+"/delta/tool_calls/"+l,schemaPath:"#/properties/choices/items/properties/delta/prope\
rties/tool_calls/items/else/required",keyword:"required",params:{missingProperty:"function"}};e===null?e=[L]:e.length<1e3&&
e.push(L),t++}if(m.function!==void 0){let L=m.function;if(!(L&&typeof L=="object"&&!Array.isArray(L))){let V={instancePath:s+
"/choices/"+i+"/delta/tool_calls/"+l+"/function",schemaPath:"#/properties/choices/items/properties/delta/properties/tool\
_calls/items/else/properties/function/type",keyword:"type",params:{type:"object"}};e===null?e=[V]:e.length<1e3&&e.push(V),
t++}}}var d=P===t;_=d,_&&k!==!0&&(k=k||{},k.function=!0)}if(!_){let P={instancePath:s+"/choices/"+i+"/delta/tool_calls/"+
l,schemaPath:"#/properties/choices/items/properties/delta/properties/tool_calls/items/if",keyword:"if",params:{failingKeyword:"\
else"}};e===null?e=[P]:e.length<1e3&&e.push(P),t++}if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.index===void 0){let P={
instancePath:s+"/choices/"+i+"/delta/tool_calls/"+l,schemaPath:"#/properties/choices/items/properties/delta/properties/t\
ool_calls/items/required",keyword:"required",params:{missingProperty:"index"}};e===null?e=[P]:e.length<1e3&&e.push(P),t++}
if(k!==!0&&(k=k||{},k.index=!0,k.id=!0,k.type=!0,k.function=!0,k.custom=!0),m.index!==void 0){let P=m.index;if(!(typeof P==
"number"&&!(P%1)&&!isNaN(P)&&isFinite(P))){let w={instancePath:s+"/choices/"+i+"/delta/tool_calls/"+l+"/index",schemaPath:"\
#/properties/choices/items/properties/delta/properties/tool_calls/items/properties/index/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[w]:e.length<1e3&&e.push(w),t++}}if(m.id!==void 0&&typeof m.id!="string"){let P={instancePath:s+"/\
choices/"+i+"/delta/tool_calls/"+l+"/id",schemaPath:"#/properties/choices/items/properties/delta/properties/tool_calls/i\
tems/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.length<1e3&&e.push(P),t++}if(m.type!==void 0){
let P=m.type;if(typeof P!="string"){let w={instancePath:s+"/choices/"+i+"/delta/tool_calls/"+l+"/type",schemaPath:"#/pro\
perties/choices/items/properties/delta/properties/tool_calls/items/properties/type/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[w]:e.length<1e3&&e.push(w),t++}if(!(P==="function"||P==="custom")){let w={instancePath:s+"/choices/"+
i+"/delta/tool_calls/"+l+"/type",schemaPath:"#/properties/choices/items/properties/delta/properties/tool_calls/items/pro\
perties/type/enum",keyword:"enum",params:{allowedValues:F.properties.choices.items.properties.delta.properties.tool_calls.
items.properties.type.enum}};e===null?e=[w]:e.length<1e3&&e.push(w),t++}}if(m.function!==void 0){let P=m.function;if(!(P&&
typeof P=="object"&&!Array.isArray(P))&&P!==null){let w={instancePath:s+"/choices/"+i+"/delta/tool_calls/"+l+"/function",
schemaPath:"#/properties/choices/items/properties/delta/properties/tool_calls/items/properties/function/type",keyword:"t\
ype",params:{type:F.properties.choices.items.properties.delta.properties.tool_calls.items.properties.function.type}};e===
null?e=[w]:e.length<1e3&&e.push(w),t++}if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.name!==void 0&&typeof P.name!="\
string"){let w={instancePath:s+"/choices/"+i+"/delta/tool_calls/"+l+"/function/name",schemaPath:"#/properties/choices/it\
ems/properties/delta/properties/tool_calls/items/properties/function/properties/name/type",keyword:"type",params:{type:"\
string"}};e===null?e=[w]:e.length<1e3&&e.push(w),t++}if(P.arguments!==void 0&&typeof P.arguments!="string"){let w={instancePath:s+
"/choices/"+i+"/delta/tool_calls/"+l+"/function/arguments",schemaPath:"#/properties/choices/items/properties/delta/prope\
rties/tool_calls/items/properties/function/properties/arguments/type",keyword:"type",params:{type:"string"}};e===null?e=
[w]:e.length<1e3&&e.push(w),t++}}}if(m.custom!==void 0){let P=m.custom;if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.
name!==void 0&&typeof P.name!="string"){let w={instancePath:s+"/choices/"+i+"/delta/tool_calls/"+l+"/custom/name",schemaPath:"\
#/properties/choices/items/properties/delta/properties/tool_calls/items/properties/custom/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[w]:e.length<1e3&&e.push(w),t++}if(P.input!==void 0&&typeof P.input!="string"){
let w={instancePath:s+"/choices/"+i+"/delta/tool_calls/"+l+"/custom/input",schemaPath:"#/properties/choices/items/proper\
ties/delta/properties/tool_calls/items/properties/custom/properties/input/type",keyword:"type",params:{type:"string"}};e===
null?e=[w]:e.length<1e3&&e.push(w),t++}}else{let w={instancePath:s+"/choices/"+i+"/delta/tool_calls/"+l+"/custom",schemaPath:"\
#/properties/choices/items/properties/delta/properties/tool_calls/items/properties/custom/type",keyword:"type",params:{type:"\
object"}};e===null?e=[w]:e.length<1e3&&e.push(w),t++}}}else{let P={instancePath:s+"/choices/"+i+"/delta/tool_calls/"+l,schemaPath:"\
#/properties/choices/items/properties/delta/properties/tool_calls/items/type",keyword:"type",params:{type:"object"}};e===
null?e=[P]:e.length<1e3&&e.push(P),t++}}}else{let f={instancePath:s+"/choices/"+i+"/delta/tool_calls",schemaPath:"#/prop\
erties/choices/items/properties/delta/properties/tool_calls/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.
length<1e3&&e.push(f),t++}}if(a.function_call!==void 0){let n=a.function_call;if(!(n&&typeof n=="object"&&!Array.isArray(
n))&&n!==null){let f={instancePath:s+"/choices/"+i+"/delta/function_call",schemaPath:"#/properties/choices/items/propert\
ies/delta/properties/function_call/type",keyword:"type",params:{type:F.properties.choices.items.properties.delta.properties.
function_call.type}};e===null?e=[f]:e.length<1e3&&e.push(f),t++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.name!==
void 0&&typeof n.name!="string"){let f={instancePath:s+"/choices/"+i+"/delta/function_call/name",schemaPath:"#/propertie\
s/choices/items/properties/delta/properties/function_call/properties/name/type",keyword:"type",params:{type:"string"}};e===
null?e=[f]:e.length<1e3&&e.push(f),t++}if(n.arguments!==void 0&&typeof n.arguments!="string"){let f={instancePath:s+"/ch\
oices/"+i+"/delta/function_call/arguments",schemaPath:"#/properties/choices/items/properties/delta/properties/function_c\
all/properties/arguments/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.length<1e3&&e.push(f),t++}}}if(a.
reasoning_content!==void 0){let n=a.reasoning_content;if(typeof n!="string"&&n!==null){let f={instancePath:s+"/choices/"+
i+"/delta/reasoning_content",schemaPath:"#/properties/choices/items/properties/delta/properties/reasoning_content/type",
keyword:"type",params:{type:F.properties.choices.items.properties.delta.properties.reasoning_content.type}};e===null?e=[
f]:e.length<1e3&&e.push(f),t++}}if(a.reasoning!==void 0){let n=a.reasoning;if(typeof n!="string"&&n!==null){let f={instancePath:s+
"/choices/"+i+"/delta/reasoning",schemaPath:"#/properties/choices/items/properties/delta/properties/reasoning/type",keyword:"\
type",params:{type:F.properties.choices.items.properties.delta.properties.reasoning.type}};e===null?e=[f]:e.length<1e3&&
e.push(f),t++}}}else{let n={instancePath:s+"/choices/"+i+"/delta",schemaPath:"#/properties/choices/items/properties/delt\
a/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.length<1e3&&e.push(n),t++}}if(p.message!==void 0){let a=p.
message,n=t,f=t;if((!a||typeof a!="object")&&typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){
let l={};e===null?e=[l]:e.length<1e3&&e.push(l),t++}var u=f===t;if(u){let l={instancePath:s+"/choices/"+i+"/message",schemaPath:"\
#/properties/choices/items/properties/message/not",keyword:"not",params:{}};e===null?e=[l]:e.length<1e3&&e.push(l),t++}else
t=n,e!==null&&(n?e.length=n:e=null)}if(p.finish_reason!==void 0){let a=p.finish_reason;if(typeof a!="string"&&a!==null){
let n={instancePath:s+"/choices/"+i+"/finish_reason",schemaPath:"#/properties/choices/items/properties/finish_reason/typ\
e",keyword:"type",params:{type:F.properties.choices.items.properties.finish_reason.type}};e===null?e=[n]:e.length<1e3&&e.
push(n),t++}if(!(a==="stop"||a==="length"||a==="tool_calls"||a==="content_filter"||a==="function_call"||a===null)){let n={
instancePath:s+"/choices/"+i+"/finish_reason",schemaPath:"#/properties/choices/items/properties/finish_reason/enum",keyword:"\
enum",params:{allowedValues:F.properties.choices.items.properties.finish_reason.enum}};e===null?e=[n]:e.length<1e3&&e.push(
n),t++}}if(p.logprobs!==void 0){let a=p.logprobs;if(!(a&&typeof a=="object"&&!Array.isArray(a))&&a!==null){let n={instancePath:s+
"/choices/"+i+"/logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/type",keyword:"type",params:{type:F.
properties.choices.items.properties.logprobs.type}};e===null?e=[n]:e.length<1e3&&e.push(n),t++}if(a&&typeof a=="object"&&
!Array.isArray(a)){if(a.content===void 0){let n={instancePath:s+"/choices/"+i+"/logprobs",schemaPath:"#/properties/choic\
es/items/properties/logprobs/required",keyword:"required",params:{missingProperty:"content"}};e===null?e=[n]:e.length<1e3&&
e.push(n),t++}if(a.refusal===void 0){let n={instancePath:s+"/choices/"+i+"/logprobs",schemaPath:"#/properties/choices/it\
ems/properties/logprobs/required",keyword:"required",params:{missingProperty:"refusal"}};e===null?e=[n]:e.length<1e3&&e.
push(n),t++}if(a.content!==void 0){let n=a.content;if(!Array.isArray(n)&&n!==null){let f={instancePath:s+"/choices/"+i+"\
/logprobs/content",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/type",keyword:"type",params:{
type:F.properties.choices.items.properties.logprobs.properties.content.type}};e===null?e=[f]:e.length<1e3&&e.push(f),t++}
if(Array.isArray(n)){let f=n.length;for(let l=0;l<f;l++){let m=n[l];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.token===
void 0){let y={instancePath:s+"/choices/"+i+"/logprobs/content/"+l,schemaPath:"#/properties/choices/items/properties/log\
probs/properties/content/items/required",keyword:"required",params:{missingProperty:"token"}};e===null?e=[y]:e.length<1e3&&
e.push(y),t++}if(m.logprob===void 0){let y={instancePath:s+"/choices/"+i+"/logprobs/content/"+l,schemaPath:"#/properties\
/choices/items/properties/logprobs/properties/content/items/required",keyword:"required",params:{missingProperty:"logpro\
b"}};e===null?e=[y]:e.length<1e3&&e.push(y),t++}if(m.bytes===void 0){let y={instancePath:s+"/choices/"+i+"/logprobs/cont\
ent/"+l,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/required",keyword:"required",
params:{missingProperty:"bytes"}};e===null?e=[y]:e.length<1e3&&e.push(y),t++}if(m.top_logprobs===void 0){let y={instancePath:s+
"/choices/"+i+"/logprobs/content/"+l,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items\
/required",keyword:"required",params:{missingProperty:"top_logprobs"}};e===null?e=[y]:e.length<1e3&&e.push(y),t++}if(m.token!==
void 0&&typeof m.token!="string"){let y={instancePath:s+"/choices/"+i+"/logprobs/content/"+l+"/token",schemaPath:"#/prop\
erties/choices/items/properties/logprobs/properties/content/items/properties/token/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[y]:e.length<1e3&&e.push(y),t++}if(m.logprob!==void 0){let y=m.logprob;if(!(typeof y=="number"&&isFinite(
y))){let _={instancePath:s+"/choices/"+i+"/logprobs/content/"+l+"/logprob",schemaPath:"#/properties/choices/items/proper\
ties/logprobs/properties/content/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===null?e=[_]:e.
length<1e3&&e.push(_),t++}}if(m.bytes!==void 0){let y=m.bytes;if(!Array.isArray(y)&&y!==null){let _={instancePath:s+"/ch\
oices/"+i+"/logprobs/content/"+l+"/bytes",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/\
items/properties/bytes/type",keyword:"type",params:{type:F.properties.choices.items.properties.logprobs.properties.content.
items.properties.bytes.type}};e===null?e=[_]:e.length<1e3&&e.push(_),t++}if(Array.isArray(y)){let _=y.length;for(let c=0;c<
_;c++){let h=y[c];if(!(typeof h=="number"&&isFinite(h))){let g={instancePath:s+"/choices/"+i+"/logprobs/content/"+l+"/by\
tes/"+c,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties/bytes/items/type",
keyword:"type",params:{type:"number"}};e===null?e=[g]:e.length<1e3&&e.push(g),t++}}}}if(m.top_logprobs!==void 0){let y=m.
top_logprobs;if(Array.isArray(y)){let _=y.length;for(let c=0;c<_;c++){let h=y[c];if(h&&typeof h=="object"&&!Array.isArray(
h)){if(h.token===void 0){let g={instancePath:s+"/choices/"+i+"/logprobs/content/"+l+"/top_logprobs/"+c,schemaPath:"#/pro\
perties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/required",keyword:"requ\
ired",params:{missingProperty:"token"}};e===null?e=[g]:e.length<1e3&&e.push(g),t++}if(h.logprob===void 0){let g={instancePath:s+
"/choices/"+i+"/logprobs/content/"+l+"/top_logprobs/"+c,schemaPath:"#/properties/choices/items/properties/logprobs/prope\
rties/content/items/properties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"logprob"}};e===null?
e=[g]:e.length<1e3&&e.push(g),t++}if(h.bytes===void 0){let g={instancePath:s+"/choices/"+i+"/logprobs/content/"+l+"/top_\
logprobs/"+c,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs\
/items/required",keyword:"required",params:{missingProperty:"bytes"}};e===null?e=[g]:e.length<1e3&&e.push(g),t++}if(h.token!==
void 0&&typeof h.token!="string"){let g={instancePath:s+"/choices/"+i+"/logprobs/content/"+l+"/top_logprobs/"+c+"/token",
schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties/top_logprobs/items/proper\
ties/token/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.length<1e3&&e.push(g),t++}if(h.logprob!==void 0){
let g=h.logprob;if(!(typeof g=="number"&&isFinite(g))){let A={instancePath:s+"/choices/"+i+"/logprobs/content/"+l+"/top_\
logprobs/"+c+"/logprob",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/properties/t\
op_logprobs/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===null?e=[A]:e.length<1e3&&e.push(A),
t++}}if(h.bytes!==void 0){let g=h.bytes;if(!Array.isArray(g)&&g!==null){let A={instancePath:s+"/choices/"+i+"/logprobs/c\
ontent/"+l+"/top_logprobs/"+c+"/bytes",schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/ite\
ms/properties/top_logprobs/items/properties/bytes/type",keyword:"type",params:{type:F.properties.choices.items.properties.
logprobs.properties.content.items.properties.top_logprobs.items.properties.bytes.type}};e===null?e=[A]:e.length<1e3&&e.push(
A),t++}if(Array.isArray(g)){let A=g.length;for(let x=0;x<A;x++){let P=g[x];if(!(typeof P=="number"&&isFinite(P))){let w={
instancePath:s+"/choices/"+i+"/logprobs/content/"+l+"/top_logprobs/"+c+"/bytes/"+x,schemaPath:"#/properties/choices/item\
s/properties/logprobs/properties/content/items/properties/top_logprobs/items/properties/bytes/items/type",keyword:"type",
params:{type:"number"}};e===null?e=[w]:e.length<1e3&&e.push(w),t++}}}}}else{let g={instancePath:s+"/choices/"+i+"/logpro\
bs/content/"+l+"/top_logprobs/"+c,schemaPath:"#/properties/choices/items/properties/logprobs/properties/content/items/pr\
operties/top_logprobs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.length<1e3&&e.push(g),t++}}}else{
let _={instancePath:s+"/choices/"+i+"/logprobs/content/"+l+"/top_logprobs",schemaPath:"#/properties/choices/items/proper\
ties/logprobs/properties/content/items/properties/top_logprobs/type",keyword:"type",params:{type:"array"}};e===null?e=[_]:
e.length<1e3&&e.push(_),t++}}}else{let y={instancePath:s+"/choices/"+i+"/logprobs/content/"+l,schemaPath:"#/properties/c\
hoices/items/properties/logprobs/properties/content/items/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.
length<1e3&&e.push(y),t++}}}}if(a.refusal!==void 0){let n=a.refusal;if(!Array.isArray(n)&&n!==null){let f={instancePath:s+
"/choices/"+i+"/logprobs/refusal",schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/type",keyword:"\
type",params:{type:F.properties.choices.items.properties.logprobs.properties.refusal.type}};e===null?e=[f]:e.length<1e3&&
e.push(f),t++}if(Array.isArray(n)){let f=n.length;for(let l=0;l<f;l++){let m=n[l];if(m&&typeof m=="object"&&!Array.isArray(
m)){if(m.token===void 0){let y={instancePath:s+"/choices/"+i+"/logprobs/refusal/"+l,schemaPath:"#/properties/choices/ite\
ms/properties/logprobs/properties/refusal/items/required",keyword:"required",params:{missingProperty:"token"}};e===null?
e=[y]:e.length<1e3&&e.push(y),t++}if(m.logprob===void 0){let y={instancePath:s+"/choices/"+i+"/logprobs/refusal/"+l,schemaPath:"\
#/properties/choices/items/properties/logprobs/properties/refusal/items/required",keyword:"required",params:{missingProperty:"\
logprob"}};e===null?e=[y]:e.length<1e3&&e.push(y),t++}if(m.bytes===void 0){let y={instancePath:s+"/choices/"+i+"/logprob\
s/refusal/"+l,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/required",keyword:"req\
uired",params:{missingProperty:"bytes"}};e===null?e=[y]:e.length<1e3&&e.push(y),t++}if(m.top_logprobs===void 0){let y={instancePath:s+
"/choices/"+i+"/logprobs/refusal/"+l,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items\
/required",keyword:"required",params:{missingProperty:"top_logprobs"}};e===null?e=[y]:e.length<1e3&&e.push(y),t++}if(m.token!==
void 0&&typeof m.token!="string"){let y={instancePath:s+"/choices/"+i+"/logprobs/refusal/"+l+"/token",schemaPath:"#/prop\
erties/choices/items/properties/logprobs/properties/refusal/items/properties/token/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[y]:e.length<1e3&&e.push(y),t++}if(m.logprob!==void 0){let y=m.logprob;if(!(typeof y=="number"&&isFinite(
y))){let _={instancePath:s+"/choices/"+i+"/logprobs/refusal/"+l+"/logprob",schemaPath:"#/properties/choices/items/proper\
ties/logprobs/properties/refusal/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===null?e=[_]:e.
length<1e3&&e.push(_),t++}}if(m.bytes!==void 0){let y=m.bytes;if(!Array.isArray(y)&&y!==null){let _={instancePath:s+"/ch\
oices/"+i+"/logprobs/refusal/"+l+"/bytes",schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/\
items/properties/bytes/type",keyword:"type",params:{type:F.properties.choices.items.properties.logprobs.properties.refusal.
items.properties.bytes.type}};e===null?e=[_]:e.length<1e3&&e.push(_),t++}if(Array.isArray(y)){let _=y.length;for(let c=0;c<
_;c++){let h=y[c];if(!(typeof h=="number"&&isFinite(h))){let g={instancePath:s+"/choices/"+i+"/logprobs/refusal/"+l+"/by\
tes/"+c,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/bytes/items/type",
keyword:"type",params:{type:"number"}};e===null?e=[g]:e.length<1e3&&e.push(g),t++}}}}if(m.top_logprobs!==void 0){let y=m.
top_logprobs;if(Array.isArray(y)){let _=y.length;for(let c=0;c<_;c++){let h=y[c];if(h&&typeof h=="object"&&!Array.isArray(
h)){if(h.token===void 0){let g={instancePath:s+"/choices/"+i+"/logprobs/refusal/"+l+"/top_logprobs/"+c,schemaPath:"#/pro\
perties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/required",keyword:"requ\
ired",params:{missingProperty:"token"}};e===null?e=[g]:e.length<1e3&&e.push(g),t++}if(h.logprob===void 0){let g={instancePath:s+
"/choices/"+i+"/logprobs/refusal/"+l+"/top_logprobs/"+c,schemaPath:"#/properties/choices/items/properties/logprobs/prope\
rties/refusal/items/properties/top_logprobs/items/required",keyword:"required",params:{missingProperty:"logprob"}};e===null?
e=[g]:e.length<1e3&&e.push(g),t++}if(h.bytes===void 0){let g={instancePath:s+"/choices/"+i+"/logprobs/refusal/"+l+"/top_\
logprobs/"+c,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs\
/items/required",keyword:"required",params:{missingProperty:"bytes"}};e===null?e=[g]:e.length<1e3&&e.push(g),t++}if(h.token!==
void 0&&typeof h.token!="string"){let g={instancePath:s+"/choices/"+i+"/logprobs/refusal/"+l+"/top_logprobs/"+c+"/token",
schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/proper\
ties/token/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.length<1e3&&e.push(g),t++}if(h.logprob!==void 0){
let g=h.logprob;if(!(typeof g=="number"&&isFinite(g))){let A={instancePath:s+"/choices/"+i+"/logprobs/refusal/"+l+"/top_\
logprobs/"+c+"/logprob",schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/properties/t\
op_logprobs/items/properties/logprob/type",keyword:"type",params:{type:"number"}};e===null?e=[A]:e.length<1e3&&e.push(A),
t++}}if(h.bytes!==void 0){let g=h.bytes;if(!Array.isArray(g)&&g!==null){let A={instancePath:s+"/choices/"+i+"/logprobs/r\
efusal/"+l+"/top_logprobs/"+c+"/bytes",schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/ite\
ms/properties/top_logprobs/items/properties/bytes/type",keyword:"type",params:{type:F.properties.choices.items.properties.
logprobs.properties.refusal.items.properties.top_logprobs.items.properties.bytes.type}};e===null?e=[A]:e.length<1e3&&e.push(
A),t++}if(Array.isArray(g)){let A=g.length;for(let x=0;x<A;x++){let P=g[x];if(!(typeof P=="number"&&isFinite(P))){let w={
instancePath:s+"/choices/"+i+"/logprobs/refusal/"+l+"/top_logprobs/"+c+"/bytes/"+x,schemaPath:"#/properties/choices/item\
s/properties/logprobs/properties/refusal/items/properties/top_logprobs/items/properties/bytes/items/type",keyword:"type",
params:{type:"number"}};e===null?e=[w]:e.length<1e3&&e.push(w),t++}}}}}else{let g={instancePath:s+"/choices/"+i+"/logpro\
bs/refusal/"+l+"/top_logprobs/"+c,schemaPath:"#/properties/choices/items/properties/logprobs/properties/refusal/items/pr\
operties/top_logprobs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.length<1e3&&e.push(g),t++}}}else{
let _={instancePath:s+"/choices/"+i+"/logprobs/refusal/"+l+"/top_logprobs",schemaPath:"#/properties/choices/items/proper\
ties/logprobs/properties/refusal/items/properties/top_logprobs/type",keyword:"type",params:{type:"array"}};e===null?e=[_]:
e.length<1e3&&e.push(_),t++}}}else{let y={instancePath:s+"/choices/"+i+"/logprobs/refusal/"+l,schemaPath:"#/properties/c\
hoices/items/properties/logprobs/properties/refusal/items/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.
length<1e3&&e.push(y),t++}}}}}}}else{let a={instancePath:s+"/choices/"+i,schemaPath:"#/properties/choices/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.length<1e3&&e.push(a),t++}}}else{let o={instancePath:s+"/choices",schemaPath:"\
#/properties/choices/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.length<1e3&&e.push(o),t++}}if(b.usage!==
void 0){let r=b.usage;if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/usage",schemaPath:"\
#/properties/usage/type",keyword:"type",params:{type:F.properties.usage.type}};e===null?e=[o]:e.length<1e3&&e.push(o),t++}
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt_tokens===void 0){let o={instancePath:s+"/usage",schemaPath:"#/p\
roperties/usage/required",keyword:"required",params:{missingProperty:"prompt_tokens"}};e===null?e=[o]:e.length<1e3&&e.push(
o),t++}if(r.completion_tokens===void 0){let o={instancePath:s+"/usage",schemaPath:"#/properties/usage/required",keyword:"\
required",params:{missingProperty:"completion_tokens"}};e===null?e=[o]:e.length<1e3&&e.push(o),t++}if(r.total_tokens===void 0){
let o={instancePath:s+"/usage",schemaPath:"#/properties/usage/required",keyword:"required",params:{missingProperty:"tota\
l_tokens"}};e===null?e=[o]:e.length<1e3&&e.push(o),t++}if(r.prompt_tokens!==void 0){let o=r.prompt_tokens;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let i={instancePath:s+"/usage/prompt_tokens",schemaPath:"#/properties/usage/p\
roperties/prompt_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.length<1e3&&e.push(i),t++}if(typeof o==
"number"&&isFinite(o)&&(o<0||isNaN(o))){let i={instancePath:s+"/usage/prompt_tokens",schemaPath:"#/properties/usage/prop\
erties/prompt_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.length<1e3&&e.push(i),
t++}}if(r.completion_tokens!==void 0){let o=r.completion_tokens;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){
let i={instancePath:s+"/usage/completion_tokens",schemaPath:"#/properties/usage/properties/completion_tokens/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[i]:e.length<1e3&&e.push(i),t++}if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(
o))){let i={instancePath:s+"/usage/completion_tokens",schemaPath:"#/properties/usage/properties/completion_tokens/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.length<1e3&&e.push(i),t++}}if(r.total_tokens!==void 0){
let o=r.total_tokens;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let i={instancePath:s+"/usage/total_token\
s",schemaPath:"#/properties/usage/properties/total_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.
length<1e3&&e.push(i),t++}if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){let i={instancePath:s+"/usage/total_token\
s",schemaPath:"#/properties/usage/properties/total_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===
null?e=[i]:e.length<1e3&&e.push(i),t++}}if(r.prompt_tokens_details!==void 0){let o=r.prompt_tokens_details;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.cached_tokens!==void 0){let i=o.cached_tokens;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i))){let p={instancePath:s+"/usage/prompt_tokens_details/cached_tokens",schemaPath:"#/properties/usage/prop\
erties/prompt_tokens_details/properties/cached_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.length<
1e3&&e.push(p),t++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let p={instancePath:s+"/usage/prompt_tokens_deta\
ils/cached_tokens",schemaPath:"#/properties/usage/properties/prompt_tokens_details/properties/cached_tokens/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.length<1e3&&e.push(p),t++}}if(o.cache_write_tokens!==void 0){
let i=o.cache_write_tokens;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let p={instancePath:s+"/usage/promp\
t_tokens_details/cache_write_tokens",schemaPath:"#/properties/usage/properties/prompt_tokens_details/properties/cache_wr\
ite_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.length<1e3&&e.push(p),t++}if(typeof i=="number"&&
isFinite(i)&&(i<0||isNaN(i))){let p={instancePath:s+"/usage/prompt_tokens_details/cache_write_tokens",schemaPath:"#/prop\
erties/usage/properties/prompt_tokens_details/properties/cache_write_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[p]:e.length<1e3&&e.push(p),t++}}if(o.audio_tokens!==void 0){let i=o.audio_tokens;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let p={instancePath:s+"/usage/prompt_tokens_details/audio_tokens",schemaPath:"\
#/properties/usage/properties/prompt_tokens_details/properties/audio_tokens/type",keyword:"type",params:{type:"integer"}};
e===null?e=[p]:e.length<1e3&&e.push(p),t++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let p={instancePath:s+"/\
usage/prompt_tokens_details/audio_tokens",schemaPath:"#/properties/usage/properties/prompt_tokens_details/properties/aud\
io_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.length<1e3&&e.push(p),t++}}}else{
let i={instancePath:s+"/usage/prompt_tokens_details",schemaPath:"#/properties/usage/properties/prompt_tokens_details/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.length<1e3&&e.push(i),t++}}if(r.completion_tokens_details!==void 0){
let o=r.completion_tokens_details;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.reasoning_tokens!==void 0){let i=o.reasoning_tokens;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let p={instancePath:s+"/usage/completion_tokens_details/reason\
ing_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/reasoning_tokens/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[p]:e.length<1e3&&e.push(p),t++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(
i))){let p={instancePath:s+"/usage/completion_tokens_details/reasoning_tokens",schemaPath:"#/properties/usage/properties\
/completion_tokens_details/properties/reasoning_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===
null?e=[p]:e.length<1e3&&e.push(p),t++}}if(o.audio_tokens!==void 0){let i=o.audio_tokens;if(!(typeof i=="number"&&!(i%1)&&
!isNaN(i)&&isFinite(i))){let p={instancePath:s+"/usage/completion_tokens_details/audio_tokens",schemaPath:"#/properties/\
usage/properties/completion_tokens_details/properties/audio_tokens/type",keyword:"type",params:{type:"integer"}};e===null?
e=[p]:e.length<1e3&&e.push(p),t++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let p={instancePath:s+"/usage/com\
pletion_tokens_details/audio_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/audi\
o_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.length<1e3&&e.push(p),t++}}if(o.accepted_prediction_tokens!==
void 0){let i=o.accepted_prediction_tokens;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let p={instancePath:s+
"/usage/completion_tokens_details/accepted_prediction_tokens",schemaPath:"#/properties/usage/properties/completion_token\
s_details/properties/accepted_prediction_tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.length<1e3&&
e.push(p),t++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let p={instancePath:s+"/usage/completion_tokens_detai\
ls/accepted_prediction_tokens",schemaPath:"#/properties/usage/properties/completion_tokens_details/properties/accepted_p\
rediction_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.length<1e3&&e.push(p),t++}}
if(o.rejected_prediction_tokens!==void 0){let i=o.rejected_prediction_tokens;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&
isFinite(i))){let p={instancePath:s+"/usage/completion_tokens_details/rejected_prediction_tokens",schemaPath:"#/properti\
es/usage/properties/completion_tokens_details/properties/rejected_prediction_tokens/type",keyword:"type",params:{type:"i\
nteger"}};e===null?e=[p]:e.length<1e3&&e.push(p),t++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let p={instancePath:s+
"/usage/completion_tokens_details/rejected_prediction_tokens",schemaPath:"#/properties/usage/properties/completion_token\
s_details/properties/rejected_prediction_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=
[p]:e.length<1e3&&e.push(p),t++}}}else{let i={instancePath:s+"/usage/completion_tokens_details",schemaPath:"#/properties\
/usage/properties/completion_tokens_details/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.length<1e3&&e.
push(i),t++}}}}if(b.system_fingerprint!==void 0&&typeof b.system_fingerprint!="string"){let r={instancePath:s+"/system_f\
ingerprint",schemaPath:"#/properties/system_fingerprint/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.length<
1e3&&e.push(r),t++}if(b.service_tier!==void 0){let r=b.service_tier;if(typeof r!="string"&&r!==null){let o={instancePath:s+
"/service_tier",schemaPath:"#/properties/service_tier/type",keyword:"type",params:{type:F.properties.service_tier.type}};
e===null?e=[o]:e.length<1e3&&e.push(o),t++}if(!(r==="auto"||r==="default"||r==="flex"||r==="scale"||r==="priority"||r===
"fast"||r===null)){let o={instancePath:s+"/service_tier",schemaPath:"#/properties/service_tier/enum",keyword:"enum",params:{
allowedValues:F.properties.service_tier.enum}};e===null?e=[o]:e.length<1e3&&e.push(o),t++}}if(b.moderation!==void 0){let r=b.
moderation;if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/moderation",schemaPath:"#/p\
roperties/moderation/type",keyword:"type",params:{type:F.properties.moderation.type}};e===null?e=[o]:e.length<1e3&&e.push(
o),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.input===void 0){let o={instancePath:s+"/moderation",schemaPath:"\
#/properties/moderation/required",keyword:"required",params:{missingProperty:"input"}};e===null?e=[o]:e.length<1e3&&e.push(
o),t++}if(r.output===void 0){let o={instancePath:s+"/moderation",schemaPath:"#/properties/moderation/required",keyword:"\
required",params:{missingProperty:"output"}};e===null?e=[o]:e.length<1e3&&e.push(o),t++}if(r.input!==void 0){let o=r.input;
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.type===void 0){let i={instancePath:s+"/moderation/input",schemaPath:"#\
/properties/moderation/properties/input/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[i]:e.length<
1e3&&e.push(i),t++}if(o.type!==void 0){let i=o.type;if(typeof i!="string"){let p={instancePath:s+"/moderation/input/type",
schemaPath:"#/properties/moderation/properties/input/properties/type/type",keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.length<1e3&&e.push(p),t++}if(!(i==="moderation_results"||i==="error")){let p={instancePath:s+"/moderation/input/\
type",schemaPath:"#/properties/moderation/properties/input/properties/type/enum",keyword:"enum",params:{allowedValues:F.
properties.moderation.properties.input.properties.type.enum}};e===null?e=[p]:e.length<1e3&&e.push(p),t++}}if(o.model!==void 0&&
typeof o.model!="string"){let i={instancePath:s+"/moderation/input/model",schemaPath:"#/properties/moderation/properties\
/input/properties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.length<1e3&&e.push(i),t++}if(o.results!==
void 0){let i=o.results;if(Array.isArray(i)){let p=i.length;for(let a=0;a<p;a++){let n=i[a];if(!(n&&typeof n=="object"&&
!Array.isArray(n))){let f={instancePath:s+"/moderation/input/results/"+a,schemaPath:"#/properties/moderation/properties/\
input/properties/results/items/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.length<1e3&&e.push(f),t++}}}else{
let p={instancePath:s+"/moderation/input/results",schemaPath:"#/properties/moderation/properties/input/properties/result\
s/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.length<1e3&&e.push(p),t++}}if(o.code!==void 0&&typeof o.code!=
"string"){let i={instancePath:s+"/moderation/input/code",schemaPath:"#/properties/moderation/properties/input/properties\
/code/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.length<1e3&&e.push(i),t++}if(o.message!==void 0&&typeof o.
message!="string"){let i={instancePath:s+"/moderation/input/message",schemaPath:"#/properties/moderation/properties/inpu\
t/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.length<1e3&&e.push(i),t++}}else{let i={
instancePath:s+"/moderation/input",schemaPath:"#/properties/moderation/properties/input/type",keyword:"type",params:{type:"\
object"}};e===null?e=[i]:e.length<1e3&&e.push(i),t++}}if(r.output!==void 0){let o=r.output;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.type===void 0){let i={instancePath:s+"/moderation/output",schemaPath:"#/properties/moderation/propertie\
s/output/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[i]:e.length<1e3&&e.push(i),t++}if(o.type!==
void 0){let i=o.type;if(typeof i!="string"){let p={instancePath:s+"/moderation/output/type",schemaPath:"#/properties/mod\
eration/properties/output/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.length<1e3&&e.push(
p),t++}if(!(i==="moderation_results"||i==="error")){let p={instancePath:s+"/moderation/output/type",schemaPath:"#/proper\
ties/moderation/properties/output/properties/type/enum",keyword:"enum",params:{allowedValues:F.properties.moderation.properties.
output.properties.type.enum}};e===null?e=[p]:e.length<1e3&&e.push(p),t++}}if(o.model!==void 0&&typeof o.model!="string"){
let i={instancePath:s+"/moderation/output/model",schemaPath:"#/properties/moderation/properties/output/properties/model/\
type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.length<1e3&&e.push(i),t++}if(o.results!==void 0){let i=o.results;
if(Array.isArray(i)){let p=i.length;for(let a=0;a<p;a++){let n=i[a];if(!(n&&typeof n=="object"&&!Array.isArray(n))){let f={
instancePath:s+"/moderation/output/results/"+a,schemaPath:"#/properties/moderation/properties/output/properties/results/\
items/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.length<1e3&&e.push(f),t++}}}else{let p={instancePath:s+
"/moderation/output/results",schemaPath:"#/properties/moderation/properties/output/properties/results/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[p]:e.length<1e3&&e.push(p),t++}}if(o.code!==void 0&&typeof o.code!="string"){let i={
instancePath:s+"/moderation/output/code",schemaPath:"#/properties/moderation/properties/output/properties/code/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.length<1e3&&e.push(i),t++}if(o.message!==void 0&&typeof o.message!="strin\
g"){let i={instancePath:s+"/moderation/output/message",schemaPath:"#/properties/moderation/properties/output/properties/\
message/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.length<1e3&&e.push(i),t++}}else{let i={instancePath:s+
"/moderation/output",schemaPath:"#/properties/moderation/properties/output/type",keyword:"type",params:{type:"object"}};
e===null?e=[i]:e.length<1e3&&e.push(i),t++}}}}if(b.obfuscation!==void 0&&typeof b.obfuscation!="string"){let r={instancePath:s+
"/obfuscation",schemaPath:"#/properties/obfuscation/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.length<
1e3&&e.push(r),t++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.length<1e3&&e.push(r),t++}return D.errors=e,t===0}D.evaluated={props:{id:!0,object:!0,created:!0,model:!0,choices:!0,usage:!0,
system_fingerprint:!0,service_tier:!0,moderation:!0,obfuscation:!0},dynamicProps:!1,dynamicItems:!1};var J=E,B={type:"ob\
ject",required:["error"],properties:{error:{type:"object",required:["message","type","param","code"],properties:{message:{
type:"string",minLength:1},type:{type:"string",minLength:1},param:{type:["string","null"]},code:{type:["string","null"]}}}}};
function E(b,{instancePath:s="",parentData:C,parentDataProperty:K,rootData:O=b,dynamicAnchors:z={}}={}){let e=null,t=0,v=E.
evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),b&&typeof b=="object"&&!Array.isArray(b)){
if(b.error===void 0){let q={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"error"}};
e===null?e=[q]:e.length<1e3&&e.push(q),t++}if(b.error!==void 0){let q=b.error;if(q&&typeof q=="object"&&!Array.isArray(q)){
if(q.message===void 0){let k={instancePath:s+"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{
missingProperty:"message"}};e===null?e=[k]:e.length<1e3&&e.push(k),t++}if(q.type===void 0){let k={instancePath:s+"/error",
schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[k]:e.length<1e3&&
e.push(k),t++}if(q.param===void 0){let k={instancePath:s+"/error",schemaPath:"#/properties/error/required",keyword:"requ\
ired",params:{missingProperty:"param"}};e===null?e=[k]:e.length<1e3&&e.push(k),t++}if(q.code===void 0){let k={instancePath:s+
"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty:"code"}};e===null?e=[k]:e.length<
1e3&&e.push(k),t++}if(q.message!==void 0){let k=q.message;if(typeof k=="string"){if(k===""){let j={instancePath:s+"/erro\
r/message",schemaPath:"#/properties/error/properties/message/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[j]:e.length<1e3&&e.push(j),t++}}else{let j={instancePath:s+"/error/message",schemaPath:"#/properties/error/properties/m\
essage/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.length<1e3&&e.push(j),t++}}if(q.type!==void 0){let k=q.
type;if(typeof k=="string"){if(k===""){let j={instancePath:s+"/error/type",schemaPath:"#/properties/error/properties/typ\
e/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[j]:e.length<1e3&&e.push(j),t++}}else{let j={instancePath:s+
"/error/type",schemaPath:"#/properties/error/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:
e.length<1e3&&e.push(j),t++}}if(q.param!==void 0){let k=q.param;if(typeof k!="string"&&k!==null){let j={instancePath:s+"\
/error/param",schemaPath:"#/properties/error/properties/param/type",keyword:"type",params:{type:B.properties.error.properties.
param.type}};e===null?e=[j]:e.length<1e3&&e.push(j),t++}}if(q.code!==void 0){let k=q.code;if(typeof k!="string"&&k!==null){
let j={instancePath:s+"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type:B.properties.
error.properties.code.type}};e===null?e=[j]:e.length<1e3&&e.push(j),t++}}}else{let k={instancePath:s+"/error",schemaPath:"\
#/properties/error/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.length<1e3&&e.push(k),t++}}}else{let q={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[q]:e.length<1e3&&e.push(q),t++}return E.
errors=e,t===0}E.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};export{H as validateChunk,G as validateCompletion,J as validateError};
