// Generated from schemas/ by npm run generate; do not edit.
var Ze=(i,s)=>()=>{try{return s||i((s={exports:{}}).exports,s),s.exports}catch(h){throw s=0,h}};var Ve=Ze(Ie=>{"use strict";Object.defineProperty(Ie,"__esModule",{value:!0});function Oe(i){let s=i.length,h=0,d=0,u;for(;d<
s;)h++,u=i.charCodeAt(d++),u>=55296&&u<=56319&&d<s&&(u=i.charCodeAt(d),(u&64512)===56320&&d++);return h}Ie.default=Oe;Oe.
code='require("ajv/dist/runtime/ucs2length").default'});var sr=Pe,_={type:"object",required:["model","messages"],additionalProperties:!1,properties:{model:{type:"string"},messages:{
type:"array",minItems:1,items:{$ref:"#/$defs/message"}},audio:{type:["object","null"],required:["voice","format"],properties:{
voice:{type:["string","object"],required:["id"],properties:{id:{type:"string"}}},format:{type:"string",enum:["wav","aac",
"mp3","flac","opus","pcm16"]}}},frequency_penalty:{type:["number","null"],minimum:-2,maximum:2},function_call:{anyOf:[{type:"\
string",enum:["none","auto"]},{type:"object",required:["name"],properties:{name:{type:"string"}}}]},functions:{type:"arr\
ay",minItems:1,maxItems:128,items:{$ref:"#/$defs/functionDefinition"}},logit_bias:{type:["object","null"],additionalProperties:{
type:"integer",minimum:-100,maximum:100}},logprobs:{type:["boolean","null"]},max_completion_tokens:{type:["integer","nul\
l"],minimum:1},max_tokens:{type:["integer","null"],minimum:1},metadata:{type:["object","null"],maxProperties:16,propertyNames:{
type:"string",maxLength:64},additionalProperties:{type:"string",maxLength:512}},modalities:{type:["array","null"],items:{
type:"string",enum:["text","audio"]}},moderation:{type:["object","null"],required:["model"],properties:{model:{type:"str\
ing"},policy:{type:["object","null"],properties:{input:{$ref:"#/$defs/moderationPolicy"},output:{$ref:"#/$defs/moderatio\
nPolicy"}}}}},n:{type:["integer","null"],minimum:1,maximum:128},parallel_tool_calls:{type:"boolean"},prediction:{type:["\
object","null"],required:["type","content"],properties:{type:{type:"string",const:"content"},content:{$ref:"#/$defs/text\
Content"}}},presence_penalty:{type:["number","null"],minimum:-2,maximum:2},prompt_cache_key:{type:["string","null"]},prompt_cache_options:{
type:"object",properties:{mode:{type:"string",enum:["implicit","explicit"]},ttl:{type:"string",enum:["30m"]}}},prompt_cache_retention:{
type:["string","null"],enum:["in_memory","24h",null]},reasoning_effort:{type:["string","null"],enum:["none","minimal","l\
ow","medium","high","xhigh","max",null]},response_format:{$ref:"#/$defs/responseFormat"},safety_identifier:{type:["strin\
g","null"],maxLength:64},seed:{type:["integer","null"],minimum:-9223372036854776e3,maximum:9223372036854776e3},service_tier:{
type:["string","null"],enum:["auto","default","flex","scale","priority","fast",null]},stop:{type:["string","array","null"],
minItems:1,maxItems:4,items:{type:"string"}},store:{type:["boolean","null"]},stream:{type:["boolean","null"]},stream_options:{
type:["object","null"],properties:{include_usage:{type:"boolean"},include_obfuscation:{type:"boolean"}}},temperature:{type:[
"number","null"],minimum:0,maximum:2},tool_choice:{$ref:"#/$defs/toolChoice"},tools:{type:"array",items:{$ref:"#/$defs/t\
ool"}},top_logprobs:{type:["integer","null"],minimum:0,maximum:20},top_p:{type:["number","null"],minimum:0,maximum:1},user:{
type:"string"},verbosity:{type:["string","null"],enum:["low","medium","high",null]},web_search_options:{type:"object",properties:{
search_context_size:{type:"string",enum:["low","medium","high"]},user_location:{type:["object","null"],required:["type",
"approximate"],properties:{type:{type:"string",const:"approximate"},approximate:{type:"object",properties:{city:{type:"s\
tring"},country:{type:"string"},region:{type:"string"},timezone:{type:"string"}}}}}}}},allOf:[{if:{not:{required:["logpr\
obs"],properties:{logprobs:{const:!0}}}},then:{properties:{top_logprobs:{not:{type:"integer"}}}}},{if:{not:{required:["s\
tream"],properties:{stream:{const:!0}}}},then:{properties:{stream_options:{not:{type:"object"}}}}},{if:{not:{required:["\
tools"],properties:{tools:{}}}},then:{properties:{tool_choice:{not:{}},parallel_tool_calls:{not:{}}}}},{if:{required:["m\
odalities"],properties:{modalities:{type:"array",contains:{const:"audio"}}}},then:{required:["audio"],properties:{audio:{
type:"object"}}}}],$defs:{message:{type:"object",discriminator:{propertyName:"role"},oneOf:[{$ref:"#/$defs/developerMess\
age"},{$ref:"#/$defs/systemMessage"},{$ref:"#/$defs/userMessage"},{$ref:"#/$defs/assistantMessage"},{$ref:"#/$defs/toolM\
essage"},{$ref:"#/$defs/functionMessage"}]},developerMessage:{type:"object",required:["role","content"],properties:{role:{
type:"string",const:"developer"},content:{$ref:"#/$defs/textContent"},name:{type:"string"}}},textContent:{type:["string",
"array"],minItems:1,items:{$ref:"#/$defs/textPart"}},textPart:{type:"object",required:["type","text"],properties:{type:{
type:"string",const:"text"},text:{type:"string"},prompt_cache_breakpoint:{$ref:"#/$defs/cacheBreakpoint"}}},cacheBreakpoint:{
type:"object",required:["mode"],properties:{mode:{type:"string",const:"explicit"}}},systemMessage:{type:"object",required:[
"role","content"],properties:{role:{type:"string",const:"system"},content:{$ref:"#/$defs/textContent"},name:{type:"strin\
g"}}},userMessage:{type:"object",required:["role","content"],properties:{role:{type:"string",const:"user"},content:{type:[
"string","array"],minItems:1,items:{$ref:"#/$defs/userPart"}},name:{type:"string"}}},userPart:{type:"object",discriminator:{
propertyName:"type"},oneOf:[{$ref:"#/$defs/textPart"},{$ref:"#/$defs/imagePart"},{$ref:"#/$defs/audioPart"},{$ref:"#/$de\
fs/filePart"}]},imagePart:{type:"object",required:["type","image_url"],properties:{type:{type:"string",const:"image_url"},
image_url:{type:"object",required:["url"],properties:{url:{type:"string"},detail:{type:"string",enum:["auto","low","high"]}}},
prompt_cache_breakpoint:{$ref:"#/$defs/cacheBreakpoint"}}},audioPart:{type:"object",required:["type","input_audio"],properties:{
type:{type:"string",const:"input_audio"},input_audio:{type:"object",required:["data","format"],properties:{data:{type:"s\
tring"},format:{type:"string",enum:["wav","mp3"]}}},prompt_cache_breakpoint:{$ref:"#/$defs/cacheBreakpoint"}}},filePart:{
type:"object",required:["type","file"],properties:{type:{type:"string",const:"file"},file:{type:"object",properties:{file_data:{
type:"string"},file_id:{type:"string"},filename:{type:"string"}}},prompt_cache_breakpoint:{$ref:"#/$defs/cacheBreakpoint"}}},
assistantMessage:{type:"object",required:["role"],properties:{role:{type:"string",const:"assistant"},content:{type:["str\
ing","array","null"],minItems:1,items:{$ref:"#/$defs/assistantPart"}},refusal:{type:["string","null"]},name:{type:"strin\
g"},audio:{type:["object","null"],required:["id"],properties:{id:{type:"string"}}},tool_calls:{type:"array",minItems:1,items:{
$ref:"#/$defs/toolCallMade"}},function_call:{type:["object","null"],required:["name","arguments"],properties:{name:{type:"\
string"},arguments:{type:"string"}}}},if:{not:{anyOf:[{required:["tool_calls"],properties:{tool_calls:{}}},{required:["f\
unction_call"],properties:{function_call:{}}},{required:["refusal"],properties:{refusal:{}}},{required:["audio"],properties:{
audio:{}}}]}},then:{required:["content"],properties:{content:{}}}},assistantPart:{type:"object",discriminator:{propertyName:"\
type"},oneOf:[{$ref:"#/$defs/textPart"},{$ref:"#/$defs/refusalPart"}]},refusalPart:{type:"object",required:["type","refu\
sal"],properties:{type:{type:"string",const:"refusal"},refusal:{type:"string"}}},toolCallMade:{type:"object",discriminator:{
propertyName:"type"},oneOf:[{$ref:"#/$defs/functionCallMade"},{$ref:"#/$defs/customCallMade"}]},functionCallMade:{type:"\
object",required:["id","type","function"],properties:{id:{type:"string"},type:{type:"string",const:"function"},function:{
type:"object",required:["name","arguments"],properties:{name:{type:"string"},arguments:{type:"string"}}}}},customCallMade:{
type:"object",required:["id","type","custom"],properties:{id:{type:"string"},type:{type:"string",const:"custom"},custom:{
type:"object",required:["name","input"],properties:{name:{type:"string"},input:{type:"string"}}}}},toolMessage:{type:"ob\
ject",required:["role","content","tool_call_id"],properties:{role:{type:"string",const:"tool"},content:{$ref:"#/$defs/te\
xtContent"},tool_call_id:{type:"string"}}},functionMessage:{type:"object",required:["role","content","name"],properties:{
role:{type:"string",const:"function"},content:{type:["string","null"]},name:{type:"string"}}},functionDefinition:{type:"\
object",required:["name"],properties:{name:{$ref:"#/$defs/functionName"},description:{type:"string"},parameters:{type:"o\
bject"},strict:{type:["boolean","null"]}}},functionName:{type:"string",pattern:"^[a-zA-Z0-9_.-]+$",maxLength:64},moderationPolicy:{
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
"definition","syntax"],properties:{definition:{type:"string"},syntax:{type:"string",enum:["lark","regex"]}}}}}}},Ke=Object.
prototype.hasOwnProperty,ge=Ve().default;var Ge={type:["string","array"],minItems:1,items:{$ref:"#/$defs/textPart"}};function x(i,{instancePath:s="",parentData:h,parentDataProperty:d,rootData:u=i,dynamicAnchors:y={}}={}){let e=null,r=0,l=x.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){
if(i.mode===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"mode"}};e===
null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.mode!==void 0){let t=i.mode;if(typeof t!="string"){let n={instancePath:s+"/m\
ode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}
if(t!=="explicit"){let n={instancePath:s+"/mode",schemaPath:"#/properties/mode/const",keyword:"const",params:{allowedValue:"\
explicit"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}return x.errors=e,r===0}x.evaluated={props:{mode:!0},dynamicProps:!1,
dynamicItems:!1};function D(i,{instancePath:s="",parentData:h,parentDataProperty:d,rootData:u=i,dynamicAnchors:y={}}={}){
let e=null,r=0,l=D.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&
!Array.isArray(i)){if(i.type===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.text===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"text"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.type!==void 0){let t=i.type;if(typeof t!=
"string"){let n={instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.length<1e3&&e.push(n),r++}if(t!=="text"){let n={instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"\
const",params:{allowedValue:"text"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}}if(i.text!==void 0&&typeof i.text!="str\
ing"){let t={instancePath:s+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.length<1e3&&e.push(t),r++}i.prompt_cache_breakpoint!==void 0&&(x(i.prompt_cache_breakpoint,{instancePath:s+"/pro\
mpt_cache_breakpoint",parentData:i,parentDataProperty:"prompt_cache_breakpoint",rootData:u,dynamicAnchors:y})||(e=e===null?
x.errors:e.concat(x.errors),r=e.length))}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}return D.errors=e,r===0}D.evaluated={props:{type:!0,text:!0,prompt_cache_breakpoint:!0},
dynamicProps:!1,dynamicItems:!1};function $(i,{instancePath:s="",parentData:h,parentDataProperty:d,rootData:u=i,dynamicAnchors:y={}}={}){
let e=null,r=0,l=$.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof i!="string"&&!Array.
isArray(i)){let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Ge.type}};e===null?e=[t]:e.length<1e3&&
e.push(t),r++}if(Array.isArray(i)){if(i.length<1){let n={instancePath:s,schemaPath:"#/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}let t=i.length;for(let n=0;n<t;n++)D(i[n],{instancePath:s+"/"+n,parentData:i,
parentDataProperty:n,rootData:u,dynamicAnchors:y})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)}return $.errors=
e,r===0}$.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function M(i,{instancePath:s="",parentData:h,parentDataProperty:d,
rootData:u=i,dynamicAnchors:y={}}={}){let e=null,r=0,l=M.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.role===void 0){let t={instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"role"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.content===void 0){let t={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"content"}};e===null?e=[t]:e.length<1e3&&
e.push(t),r++}if(i.role!==void 0){let t=i.role;if(typeof t!="string"){let n={instancePath:s+"/role",schemaPath:"#/proper\
ties/role/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}if(t!=="developer"){let n={
instancePath:s+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue:"developer"}};e===null?
e=[n]:e.length<1e3&&e.push(n),r++}}if(i.content!==void 0&&($(i.content,{instancePath:s+"/content",parentData:i,parentDataProperty:"\
content",rootData:u,dynamicAnchors:y})||(e=e===null?$.errors:e.concat($.errors),r=e.length)),i.name!==void 0&&typeof i.name!=
"string"){let t={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.length<1e3&&e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.length<1e3&&e.push(t),r++}return M.errors=e,r===0}M.evaluated={props:{role:!0,content:!0,name:!0},dynamicProps:!1,
dynamicItems:!1};function C(i,{instancePath:s="",parentData:h,parentDataProperty:d,rootData:u=i,dynamicAnchors:y={}}={}){let e=null,r=0,l=C.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){
if(i.role===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"}};e===
null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.content===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"content"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.role!==void 0){let t=i.role;if(typeof t!=
"string"){let n={instancePath:s+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.length<1e3&&e.push(n),r++}if(t!=="system"){let n={instancePath:s+"/role",schemaPath:"#/properties/role/const",keyword:"\
const",params:{allowedValue:"system"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}}if(i.content!==void 0&&($(i.content,{
instancePath:s+"/content",parentData:i,parentDataProperty:"content",rootData:u,dynamicAnchors:y})||(e=e===null?$.errors:
e.concat($.errors),r=e.length)),i.name!==void 0&&typeof i.name!="string"){let t={instancePath:s+"/name",schemaPath:"#/pr\
operties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}}else{let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}return C.errors=e,
r===0}C.evaluated={props:{role:!0,content:!0,name:!0},dynamicProps:!1,dynamicItems:!1};var Re={type:"object",required:["\
role","content"],properties:{role:{type:"string",const:"user"},content:{type:["string","array"],minItems:1,items:{$ref:"\
#/$defs/userPart"}},name:{type:"string"}}};var Se={type:"object",required:["type","image_url"],properties:{type:{type:"string",const:"image_url"},image_url:{type:"\
object",required:["url"],properties:{url:{type:"string"},detail:{type:"string",enum:["auto","low","high"]}}},prompt_cache_breakpoint:{
$ref:"#/$defs/cacheBreakpoint"}}};function T(i,{instancePath:s="",parentData:h,parentDataProperty:d,rootData:u=i,dynamicAnchors:y={}}={}){
let e=null,r=0,l=T.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&
!Array.isArray(i)){if(i.type===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.image_url===void 0){let t={instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"image_url"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.type!==void 0){
let t=i.type;if(typeof t!="string"){let n={instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}if(t!=="image_url"){let n={instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"image_url"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}}
if(i.image_url!==void 0){let t=i.image_url;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.url===void 0){let n={instancePath:s+
"/image_url",schemaPath:"#/properties/image_url/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=
[n]:e.length<1e3&&e.push(n),r++}if(t.url!==void 0&&typeof t.url!="string"){let n={instancePath:s+"/image_url/url",schemaPath:"\
#/properties/image_url/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.length<1e3&&e.push(n),
r++}if(t.detail!==void 0){let n=t.detail;if(typeof n!="string"){let f={instancePath:s+"/image_url/detail",schemaPath:"#/\
properties/image_url/properties/detail/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.length<1e3&&e.push(
f),r++}if(!(n==="auto"||n==="low"||n==="high")){let f={instancePath:s+"/image_url/detail",schemaPath:"#/properties/image\
_url/properties/detail/enum",keyword:"enum",params:{allowedValues:Se.properties.image_url.properties.detail.enum}};e===null?
e=[f]:e.length<1e3&&e.push(f),r++}}}else{let n={instancePath:s+"/image_url",schemaPath:"#/properties/image_url/type",keyword:"\
type",params:{type:"object"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}}i.prompt_cache_breakpoint!==void 0&&(x(i.prompt_cache_breakpoint,
{instancePath:s+"/prompt_cache_breakpoint",parentData:i,parentDataProperty:"prompt_cache_breakpoint",rootData:u,dynamicAnchors:y})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length))}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}return T.errors=e,r===0}T.evaluated={props:{type:!0,image_url:!0,
prompt_cache_breakpoint:!0},dynamicProps:!1,dynamicItems:!1};var He={type:"object",required:["type","input_audio"],properties:{
type:{type:"string",const:"input_audio"},input_audio:{type:"object",required:["data","format"],properties:{data:{type:"s\
tring"},format:{type:"string",enum:["wav","mp3"]}}},prompt_cache_breakpoint:{$ref:"#/$defs/cacheBreakpoint"}}};function z(i,{
instancePath:s="",parentData:h,parentDataProperty:d,rootData:u=i,dynamicAnchors:y={}}={}){let e=null,r=0,l=z.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.type===void 0){
let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[t]:e.length<
1e3&&e.push(t),r++}if(i.input_audio===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
input_audio"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.type!==void 0){let t=i.type;if(typeof t!="string"){let n={
instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.length<
1e3&&e.push(n),r++}if(t!=="input_audio"){let n={instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"con\
st",params:{allowedValue:"input_audio"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}}if(i.input_audio!==void 0){let t=i.
input_audio;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.data===void 0){let n={instancePath:s+"/input_audio",schemaPath:"\
#/properties/input_audio/required",keyword:"required",params:{missingProperty:"data"}};e===null?e=[n]:e.length<1e3&&e.push(
n),r++}if(t.format===void 0){let n={instancePath:s+"/input_audio",schemaPath:"#/properties/input_audio/required",keyword:"\
required",params:{missingProperty:"format"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}if(t.data!==void 0&&typeof t.data!=
"string"){let n={instancePath:s+"/input_audio/data",schemaPath:"#/properties/input_audio/properties/data/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}if(t.format!==void 0){let n=t.format;if(typeof n!=
"string"){let f={instancePath:s+"/input_audio/format",schemaPath:"#/properties/input_audio/properties/format/type",keyword:"\
type",params:{type:"string"}};e===null?e=[f]:e.length<1e3&&e.push(f),r++}if(!(n==="wav"||n==="mp3")){let f={instancePath:s+
"/input_audio/format",schemaPath:"#/properties/input_audio/properties/format/enum",keyword:"enum",params:{allowedValues:He.
properties.input_audio.properties.format.enum}};e===null?e=[f]:e.length<1e3&&e.push(f),r++}}}else{let n={instancePath:s+
"/input_audio",schemaPath:"#/properties/input_audio/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.length<
1e3&&e.push(n),r++}}i.prompt_cache_breakpoint!==void 0&&(x(i.prompt_cache_breakpoint,{instancePath:s+"/prompt_cache_brea\
kpoint",parentData:i,parentDataProperty:"prompt_cache_breakpoint",rootData:u,dynamicAnchors:y})||(e=e===null?x.errors:e.
concat(x.errors),r=e.length))}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[t]:e.length<1e3&&e.push(t),r++}return z.errors=e,r===0}z.evaluated={props:{type:!0,input_audio:!0,prompt_cache_breakpoint:!0},
dynamicProps:!1,dynamicItems:!1};function L(i,{instancePath:s="",parentData:h,parentDataProperty:d,rootData:u=i,dynamicAnchors:y={}}={}){let e=null,r=0,l=L.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){
if(i.type===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===
null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.file===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"file"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.type!==void 0){let t=i.type;if(typeof t!=
"string"){let n={instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.length<1e3&&e.push(n),r++}if(t!=="file"){let n={instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"\
const",params:{allowedValue:"file"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}}if(i.file!==void 0){let t=i.file;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.file_data!==void 0&&typeof t.file_data!="string"){let n={instancePath:s+"/fi\
le/file_data",schemaPath:"#/properties/file/properties/file_data/type",keyword:"type",params:{type:"string"}};e===null?e=
[n]:e.length<1e3&&e.push(n),r++}if(t.file_id!==void 0&&typeof t.file_id!="string"){let n={instancePath:s+"/file/file_id",
schemaPath:"#/properties/file/properties/file_id/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.length<1e3&&
e.push(n),r++}if(t.filename!==void 0&&typeof t.filename!="string"){let n={instancePath:s+"/file/filename",schemaPath:"#/\
properties/file/properties/filename/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.length<1e3&&e.push(n),
r++}}else{let n={instancePath:s+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.length<1e3&&e.push(n),r++}}i.prompt_cache_breakpoint!==void 0&&(x(i.prompt_cache_breakpoint,{instancePath:s+"/pr\
ompt_cache_breakpoint",parentData:i,parentDataProperty:"prompt_cache_breakpoint",rootData:u,dynamicAnchors:y})||(e=e===null?
x.errors:e.concat(x.errors),r=e.length))}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}return L.errors=e,r===0}L.evaluated={props:{type:!0,file:!0,prompt_cache_breakpoint:!0},
dynamicProps:!1,dynamicItems:!1};function B(i,{instancePath:s="",parentData:h,parentDataProperty:d,rootData:u=i,dynamicAnchors:y={}}={}){
let e=null,r=0,l=B.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&
!Array.isArray(i)){let n=i.type;if(typeof n=="string")if(n==="text"){D(i,{instancePath:s,parentData:h,parentDataProperty:d,
rootData:u,dynamicAnchors:y})||(e=e===null?D.errors:e.concat(D.errors),r=e.length);var t={};t.type=!0,t.text=!0,t.prompt_cache_breakpoint=
!0}else if(n==="image_url")T(i,{instancePath:s,parentData:h,parentDataProperty:d,rootData:u,dynamicAnchors:y})||(e=e===null?
T.errors:e.concat(T.errors),r=e.length),t!==!0&&(t=t||{},t.type=!0,t.image_url=!0,t.prompt_cache_breakpoint=!0);else if(n===
"input_audio")z(i,{instancePath:s,parentData:h,parentDataProperty:d,rootData:u,dynamicAnchors:y})||(e=e===null?z.errors:
e.concat(z.errors),r=e.length),t!==!0&&(t=t||{},t.type=!0,t.input_audio=!0,t.prompt_cache_breakpoint=!0);else if(n==="fi\
le")L(i,{instancePath:s,parentData:h,parentDataProperty:d,rootData:u,dynamicAnchors:y})||(e=e===null?L.errors:e.concat(L.
errors),r=e.length),t!==!0&&(t=t||{},t.type=!0,t.file=!0,t.prompt_cache_breakpoint=!0);else{let f={instancePath:s,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[f]:e.length<1e3&&e.
push(f),r++}else{let f={instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"typ\
e",tagValue:n}};e===null?e=[f]:e.length<1e3&&e.push(f),r++}}else{let n={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}return B.errors=e,l.props=t,r===0}B.evaluated={dynamicProps:!0,
dynamicItems:!1};function Z(i,{instancePath:s="",parentData:h,parentDataProperty:d,rootData:u=i,dynamicAnchors:y={}}={}){
let e=null,r=0,l=Z.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&
!Array.isArray(i)){if(i.role===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
role"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.content===void 0){let t={instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"content"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.role!==void 0){let t=i.
role;if(typeof t!="string"){let n={instancePath:s+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}if(t!=="user"){let n={instancePath:s+"/role",schemaPath:"#/properti\
es/role/const",keyword:"const",params:{allowedValue:"user"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}}if(i.content!==
void 0){let t=i.content;if(typeof t!="string"&&!Array.isArray(t)){let n={instancePath:s+"/content",schemaPath:"#/propert\
ies/content/type",keyword:"type",params:{type:Re.properties.content.type}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}if(Array.
isArray(t)){if(t.length<1){let f={instancePath:s+"/content",schemaPath:"#/properties/content/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[f]:e.length<1e3&&e.push(f),r++}let n=t.length;for(let f=0;f<n;f++)B(t[f],{instancePath:s+"\
/content/"+f,parentData:t,parentDataProperty:f,rootData:u,dynamicAnchors:y})||(e=e===null?B.errors:e.concat(B.errors),r=
e.length)}}if(i.name!==void 0&&typeof i.name!="string"){let t={instancePath:s+"/name",schemaPath:"#/properties/name/type",
keyword:"type",params:{type:"string"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}return Z.errors=e,r===0}Z.evaluated=
{props:{role:!0,content:!0,name:!0},dynamicProps:!1,dynamicItems:!1};var we={type:"object",required:["role"],properties:{
role:{type:"string",const:"assistant"},content:{type:["string","array","null"],minItems:1,items:{$ref:"#/$defs/assistant\
Part"}},refusal:{type:["string","null"]},name:{type:"string"},audio:{type:["object","null"],required:["id"],properties:{
id:{type:"string"}}},tool_calls:{type:"array",minItems:1,items:{$ref:"#/$defs/toolCallMade"}},function_call:{type:["obje\
ct","null"],required:["name","arguments"],properties:{name:{type:"string"},arguments:{type:"string"}}}},if:{not:{anyOf:[
{required:["tool_calls"],properties:{tool_calls:{}}},{required:["function_call"],properties:{function_call:{}}},{required:[
"refusal"],properties:{refusal:{}}},{required:["audio"],properties:{audio:{}}}]}},then:{required:["content"],properties:{
content:{}}}};function K(i,{instancePath:s="",parentData:h,parentDataProperty:d,rootData:u=i,dynamicAnchors:y={}}={}){let e=null,r=0,l=K.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){
if(i.type===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===
null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.refusal===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"refusal"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.type!==void 0){let t=i.type;if(typeof t!=
"string"){let n={instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.length<1e3&&e.push(n),r++}if(t!=="refusal"){let n={instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"\
const",params:{allowedValue:"refusal"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}}if(i.refusal!==void 0&&typeof i.refusal!=
"string"){let t={instancePath:s+"/refusal",schemaPath:"#/properties/refusal/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.length<1e3&&e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}return K.errors=e,r===0}K.evaluated={props:{type:!0,refusal:!0},dynamicProps:!1,
dynamicItems:!1};function G(i,{instancePath:s="",parentData:h,parentDataProperty:d,rootData:u=i,dynamicAnchors:y={}}={}){
let e=null,r=0,l=G.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&
!Array.isArray(i)){let n=i.type;if(typeof n=="string")if(n==="text"){D(i,{instancePath:s,parentData:h,parentDataProperty:d,
rootData:u,dynamicAnchors:y})||(e=e===null?D.errors:e.concat(D.errors),r=e.length);var t={};t.type=!0,t.text=!0,t.prompt_cache_breakpoint=
!0}else if(n==="refusal")K(i,{instancePath:s,parentData:h,parentDataProperty:d,rootData:u,dynamicAnchors:y})||(e=e===null?
K.errors:e.concat(K.errors),r=e.length),t!==!0&&(t=t||{},t.type=!0,t.refusal=!0);else{let f={instancePath:s,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[f]:e.length<1e3&&e.
push(f),r++}else{let f={instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"typ\
e",tagValue:n}};e===null?e=[f]:e.length<1e3&&e.push(f),r++}}else{let n={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}return G.errors=e,l.props=t,r===0}G.evaluated={dynamicProps:!0,
dynamicItems:!1};function R(i,{instancePath:s="",parentData:h,parentDataProperty:d,rootData:u=i,dynamicAnchors:y={}}={}){let e=null,r=0,l=R.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){
if(i.id===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?
e=[t]:e.length<1e3&&e.push(t),r++}if(i.type===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"type"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.function===void 0){let t={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"function"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.id!==
void 0&&typeof i.id!="string"){let t={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.type!==void 0){let t=i.type;if(typeof t!="string"){let n={instancePath:s+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.length<1e3&&e.push(n),
r++}if(t!=="function"){let n={instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
function"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}}if(i.function!==void 0){let t=i.function;if(t&&typeof t=="object"&&
!Array.isArray(t)){if(t.name===void 0){let n={instancePath:s+"/function",schemaPath:"#/properties/function/required",keyword:"\
required",params:{missingProperty:"name"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}if(t.arguments===void 0){let n={instancePath:s+
"/function",schemaPath:"#/properties/function/required",keyword:"required",params:{missingProperty:"arguments"}};e===null?
e=[n]:e.length<1e3&&e.push(n),r++}if(t.name!==void 0&&typeof t.name!="string"){let n={instancePath:s+"/function/name",schemaPath:"\
#/properties/function/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.length<1e3&&e.push(n),
r++}if(t.arguments!==void 0&&typeof t.arguments!="string"){let n={instancePath:s+"/function/arguments",schemaPath:"#/pro\
perties/function/properties/arguments/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.length<1e3&&e.push(n),
r++}}else{let n={instancePath:s+"/function",schemaPath:"#/properties/function/type",keyword:"type",params:{type:"object"}};
e===null?e=[n]:e.length<1e3&&e.push(n),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}return R.errors=e,r===0}R.evaluated={props:{id:!0,type:!0,function:!0},
dynamicProps:!1,dynamicItems:!1};function S(i,{instancePath:s="",parentData:h,parentDataProperty:d,rootData:u=i,dynamicAnchors:y={}}={}){let e=null,r=0,l=S.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){
if(i.id===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?
e=[t]:e.length<1e3&&e.push(t),r++}if(i.type===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"type"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.custom===void 0){let t={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"custom"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.id!==void 0&&
typeof i.id!="string"){let t={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.type!==void 0){let t=i.type;if(typeof t!="string"){let n={instancePath:s+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.length<1e3&&e.push(n),
r++}if(t!=="custom"){let n={instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
custom"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}}if(i.custom!==void 0){let t=i.custom;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.name===void 0){let n={instancePath:s+"/custom",schemaPath:"#/properties/custom/required",keyword:"requi\
red",params:{missingProperty:"name"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}if(t.input===void 0){let n={instancePath:s+
"/custom",schemaPath:"#/properties/custom/required",keyword:"required",params:{missingProperty:"input"}};e===null?e=[n]:
e.length<1e3&&e.push(n),r++}if(t.name!==void 0&&typeof t.name!="string"){let n={instancePath:s+"/custom/name",schemaPath:"\
#/properties/custom/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.length<1e3&&e.push(n),
r++}if(t.input!==void 0&&typeof t.input!="string"){let n={instancePath:s+"/custom/input",schemaPath:"#/properties/custom\
/properties/input/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}}else{let n={instancePath:s+
"/custom",schemaPath:"#/properties/custom/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.length<1e3&&e.push(
n),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.length<1e3&&
e.push(t),r++}return S.errors=e,r===0}S.evaluated={props:{id:!0,type:!0,custom:!0},dynamicProps:!1,dynamicItems:!1};function H(i,{
instancePath:s="",parentData:h,parentDataProperty:d,rootData:u=i,dynamicAnchors:y={}}={}){let e=null,r=0,l=H.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){let n=i.type;if(typeof n==
"string")if(n==="function"){R(i,{instancePath:s,parentData:h,parentDataProperty:d,rootData:u,dynamicAnchors:y})||(e=e===
null?R.errors:e.concat(R.errors),r=e.length);var t={};t.id=!0,t.type=!0,t.function=!0}else if(n==="custom")S(i,{instancePath:s,
parentData:h,parentDataProperty:d,rootData:u,dynamicAnchors:y})||(e=e===null?S.errors:e.concat(S.errors),r=e.length),t!==
!0&&(t=t||{},t.id=!0,t.type=!0,t.custom=!0);else{let f={instancePath:s,schemaPath:"#/discriminator",keyword:"discriminat\
or",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[f]:e.length<1e3&&e.push(f),r++}else{let f={instancePath:s,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:n}};e===null?e=[f]:e.length<
1e3&&e.push(f),r++}}else{let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:
e.length<1e3&&e.push(n),r++}return H.errors=e,l.props=t,r===0}H.evaluated={dynamicProps:!0,dynamicItems:!1};function F(i,{
instancePath:s="",parentData:h,parentDataProperty:d,rootData:u=i,dynamicAnchors:y={}}={}){let e=null,r=0,l=F.evaluated;l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let t=r,n=!0,f=r,v=r,j=r,N=r,P=!1,O=r;if(i&&typeof i=="o\
bject"&&!Array.isArray(i)){let c;if(i.tool_calls===void 0&&(c="tool_calls")){let g={};e===null?e=[g]:e.length<1e3&&e.push(
g),r++}}var A=O===r;if(P=P||A,A){var b={};b.tool_calls=!0}let ye=r;if(i&&typeof i=="object"&&!Array.isArray(i)){let c;if(i.
function_call===void 0&&(c="function_call")){let g={};e===null?e=[g]:e.length<1e3&&e.push(g),r++}}var A=ye===r;P=P||A,A&&
b!==!0&&(b=b||{},b.function_call=!0);let ce=r;if(i&&typeof i=="object"&&!Array.isArray(i)){let c;if(i.refusal===void 0&&
(c="refusal")){let g={};e===null?e=[g]:e.length<1e3&&e.push(g),r++}}var A=ce===r;P=P||A,A&&b!==!0&&(b=b||{},b.refusal=!0);
let be=r;if(i&&typeof i=="object"&&!Array.isArray(i)){let c;if(i.audio===void 0&&(c="audio")){let g={};e===null?e=[g]:e.
length<1e3&&e.push(g),r++}}var A=be===r;if(P=P||A,A&&b!==!0&&(b=b||{},b.audio=!0),P)r=N,e!==null&&(N?e.length=N:e=null);else{
let c={};e===null?e=[c]:e.length<1e3&&e.push(c),r++}var ke=j===r;if(ke){let c={};e===null?e=[c]:e.length<1e3&&e.push(c),
r++}else r=v,e!==null&&(v?e.length=v:e=null);var me=f===r;if(r=t,e!==null&&(t?e.length=t:e=null),me){let c=r;if(i&&typeof i==
"object"&&!Array.isArray(i)&&i.content===void 0){let k={instancePath:s,schemaPath:"#/then/required",keyword:"required",params:{
missingProperty:"content"}};e===null?e=[k]:e.length<1e3&&e.push(k),r++}var me=c===r;if(n=me,n){var q={};q.content=!0}}if(!n){
let c={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[c]:e.length<1e3&&e.push(
c),r++}if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.role===void 0){let c={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"role"}};e===null?e=[c]:e.length<1e3&&e.push(c),r++}if(q!==!0&&(q=q||{},q.role=!0,q.content=
!0,q.refusal=!0,q.name=!0,q.audio=!0,q.tool_calls=!0,q.function_call=!0),i.role!==void 0){let c=i.role;if(typeof c!="str\
ing"){let g={instancePath:s+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"}};e===null?
e=[g]:e.length<1e3&&e.push(g),r++}if(c!=="assistant"){let g={instancePath:s+"/role",schemaPath:"#/properties/role/const",
keyword:"const",params:{allowedValue:"assistant"}};e===null?e=[g]:e.length<1e3&&e.push(g),r++}}if(i.content!==void 0){let c=i.
content;if(typeof c!="string"&&!Array.isArray(c)&&c!==null){let g={instancePath:s+"/content",schemaPath:"#/properties/co\
ntent/type",keyword:"type",params:{type:we.properties.content.type}};e===null?e=[g]:e.length<1e3&&e.push(g),r++}if(Array.
isArray(c)){if(c.length<1){let k={instancePath:s+"/content",schemaPath:"#/properties/content/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[k]:e.length<1e3&&e.push(k),r++}let g=c.length;for(let k=0;k<g;k++)G(c[k],{instancePath:s+"\
/content/"+k,parentData:c,parentDataProperty:k,rootData:u,dynamicAnchors:y})||(e=e===null?G.errors:e.concat(G.errors),r=
e.length)}}if(i.refusal!==void 0){let c=i.refusal;if(typeof c!="string"&&c!==null){let g={instancePath:s+"/refusal",schemaPath:"\
#/properties/refusal/type",keyword:"type",params:{type:we.properties.refusal.type}};e===null?e=[g]:e.length<1e3&&e.push(
g),r++}}if(i.name!==void 0&&typeof i.name!="string"){let c={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[c]:e.length<1e3&&e.push(c),r++}if(i.audio!==void 0){let c=i.audio;if(!(c&&typeof c==
"object"&&!Array.isArray(c))&&c!==null){let g={instancePath:s+"/audio",schemaPath:"#/properties/audio/type",keyword:"typ\
e",params:{type:we.properties.audio.type}};e===null?e=[g]:e.length<1e3&&e.push(g),r++}if(c&&typeof c=="object"&&!Array.isArray(
c)){if(c.id===void 0){let g={instancePath:s+"/audio",schemaPath:"#/properties/audio/required",keyword:"required",params:{
missingProperty:"id"}};e===null?e=[g]:e.length<1e3&&e.push(g),r++}if(c.id!==void 0&&typeof c.id!="string"){let g={instancePath:s+
"/audio/id",schemaPath:"#/properties/audio/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.length<
1e3&&e.push(g),r++}}}if(i.tool_calls!==void 0){let c=i.tool_calls;if(Array.isArray(c)){if(c.length<1){let k={instancePath:s+
"/tool_calls",schemaPath:"#/properties/tool_calls/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[k]:e.length<
1e3&&e.push(k),r++}let g=c.length;for(let k=0;k<g;k++)H(c[k],{instancePath:s+"/tool_calls/"+k,parentData:c,parentDataProperty:k,
rootData:u,dynamicAnchors:y})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)}else{let g={instancePath:s+"/tool_cal\
ls",schemaPath:"#/properties/tool_calls/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.length<1e3&&e.push(
g),r++}}if(i.function_call!==void 0){let c=i.function_call;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null){let g={
instancePath:s+"/function_call",schemaPath:"#/properties/function_call/type",keyword:"type",params:{type:we.properties.function_call.
type}};e===null?e=[g]:e.length<1e3&&e.push(g),r++}if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){let g={
instancePath:s+"/function_call",schemaPath:"#/properties/function_call/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[g]:e.length<1e3&&e.push(g),r++}if(c.arguments===void 0){let g={instancePath:s+"/function_call",schemaPath:"\
#/properties/function_call/required",keyword:"required",params:{missingProperty:"arguments"}};e===null?e=[g]:e.length<1e3&&
e.push(g),r++}if(c.name!==void 0&&typeof c.name!="string"){let g={instancePath:s+"/function_call/name",schemaPath:"#/pro\
perties/function_call/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.length<1e3&&e.push(g),
r++}if(c.arguments!==void 0&&typeof c.arguments!="string"){let g={instancePath:s+"/function_call/arguments",schemaPath:"\
#/properties/function_call/properties/arguments/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.length<1e3&&
e.push(g),r++}}}}else{let c={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.
length<1e3&&e.push(c),r++}return F.errors=e,l.props=q,r===0}F.evaluated={dynamicProps:!0,dynamicItems:!1};function J(i,{instancePath:s="",parentData:h,parentDataProperty:d,rootData:u=i,dynamicAnchors:y={}}={}){let e=null,r=0,l=J.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){
if(i.role===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"}};e===
null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.content===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"content"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.tool_call_id===void 0){let t={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tool_call_id"}};e===null?e=[t]:e.length<
1e3&&e.push(t),r++}if(i.role!==void 0){let t=i.role;if(typeof t!="string"){let n={instancePath:s+"/role",schemaPath:"#/p\
roperties/role/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}if(t!=="tool"){let n={
instancePath:s+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue:"tool"}};e===null?e=[n]:
e.length<1e3&&e.push(n),r++}}if(i.content!==void 0&&($(i.content,{instancePath:s+"/content",parentData:i,parentDataProperty:"\
content",rootData:u,dynamicAnchors:y})||(e=e===null?$.errors:e.concat($.errors),r=e.length)),i.tool_call_id!==void 0&&typeof i.
tool_call_id!="string"){let t={instancePath:s+"/tool_call_id",schemaPath:"#/properties/tool_call_id/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}return J.errors=e,r===0}J.evaluated={props:{role:!0,
content:!0,tool_call_id:!0},dynamicProps:!1,dynamicItems:!1};var Je={type:"object",required:["role","content","name"],properties:{
role:{type:"string",const:"function"},content:{type:["string","null"]},name:{type:"string"}}};function Q(i,{instancePath:s="",
parentData:h,parentDataProperty:d,rootData:u=i,dynamicAnchors:y={}}={}){let e=null,r=0,l=Q.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.role===void 0){let t={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.
content===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"content"}};e===
null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.name===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"name"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.role!==void 0){let t=i.role;if(typeof t!=
"string"){let n={instancePath:s+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.length<1e3&&e.push(n),r++}if(t!=="function"){let n={instancePath:s+"/role",schemaPath:"#/properties/role/const",
keyword:"const",params:{allowedValue:"function"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}}if(i.content!==void 0){let t=i.
content;if(typeof t!="string"&&t!==null){let n={instancePath:s+"/content",schemaPath:"#/properties/content/type",keyword:"\
type",params:{type:Je.properties.content.type}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}}if(i.name!==void 0&&typeof i.
name!="string"){let t={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.length<1e3&&e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}return Q.errors=e,r===0}Q.evaluated={props:{role:!0,content:!0,name:!0},
dynamicProps:!1,dynamicItems:!1};function U(i,{instancePath:s="",parentData:h,parentDataProperty:d,rootData:u=i,dynamicAnchors:y={}}={}){
let e=null,r=0,l=U.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&
!Array.isArray(i)){let f=i.role;if(typeof f=="string")if(f==="developer"){M(i,{instancePath:s,parentData:h,parentDataProperty:d,
rootData:u,dynamicAnchors:y})||(e=e===null?M.errors:e.concat(M.errors),r=e.length);var t={};t.role=!0,t.content=!0,t.name=
!0}else if(f==="system")C(i,{instancePath:s,parentData:h,parentDataProperty:d,rootData:u,dynamicAnchors:y})||(e=e===null?
C.errors:e.concat(C.errors),r=e.length),t!==!0&&(t=t||{},t.role=!0,t.content=!0,t.name=!0);else if(f==="user")Z(i,{instancePath:s,
parentData:h,parentDataProperty:d,rootData:u,dynamicAnchors:y})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length),t!==
!0&&(t=t||{},t.role=!0,t.content=!0,t.name=!0);else if(f==="assistant"){if(!F(i,{instancePath:s,parentData:h,parentDataProperty:d,
rootData:u,dynamicAnchors:y}))e=e===null?F.errors:e.concat(F.errors),r=e.length;else var n=F.evaluated.props;t!==!0&&n!==
void 0&&(n===!0?t=!0:(t=t||{},Object.assign(t,n)))}else if(f==="tool")J(i,{instancePath:s,parentData:h,parentDataProperty:d,
rootData:u,dynamicAnchors:y})||(e=e===null?J.errors:e.concat(J.errors),r=e.length),t!==!0&&(t=t||{},t.role=!0,t.content=
!0,t.tool_call_id=!0);else if(f==="function")Q(i,{instancePath:s,parentData:h,parentDataProperty:d,rootData:u,dynamicAnchors:y})||
(e=e===null?Q.errors:e.concat(Q.errors),r=e.length),t!==!0&&(t=t||{},t.role=!0,t.content=!0,t.name=!0);else{let v={instancePath:s,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"role",tagValue:f}};e===null?e=[v]:e.length<
1e3&&e.push(v),r++}else{let v={instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"\
role",tagValue:f}};e===null?e=[v]:e.length<1e3&&e.push(v),r++}}else{let f={instancePath:s,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[f]:e.length<1e3&&e.push(f),r++}return U.errors=e,l.props=t,r===0}U.evaluated={dynamicProps:!0,
dynamicItems:!1};var Qe={type:"object",required:["name"],properties:{name:{$ref:"#/$defs/functionName"},description:{type:"\
string"},parameters:{type:"object"},strict:{type:["boolean","null"]}}};var Ue=new RegExp("^[a-zA-Z0-9_.-]+$","u");function W(i,{instancePath:s="",parentData:h,parentDataProperty:d,rootData:u=i,
dynamicAnchors:y={}}={}){let e=null,r=0,l=W.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
typeof i=="string"){if(ge(i)>64){let t={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64}};e===
null?e=[t]:e.length<1e3&&e.push(t),r++}if(!Ue.test(i)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-zA-Z0-9_.-]+$"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}}else{let t={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"string"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}return W.errors=e,r===0}W.evaluated={dynamicProps:!1,
dynamicItems:!1};function E(i,{instancePath:s="",parentData:h,parentDataProperty:d,rootData:u=i,dynamicAnchors:y={}}={}){
let e=null,r=0,l=E.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&
!Array.isArray(i)){if(i.name===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.name!==void 0&&(W(i.name,{instancePath:s+"/name",parentData:i,parentDataProperty:"\
name",rootData:u,dynamicAnchors:y})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)),i.description!==void 0&&typeof i.
description!="string"){let t={instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.parameters!==void 0){let t=i.parameters;if(!(t&&typeof t==
"object"&&!Array.isArray(t))){let n={instancePath:s+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}}if(i.strict!==void 0){let t=i.strict;if(typeof t!=
"boolean"&&t!==null){let n={instancePath:s+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type:Qe.
properties.strict.type}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}return E.errors=e,r===0}E.evaluated={props:{name:!0,
description:!0,parameters:!0,strict:!0},dynamicProps:!1,dynamicItems:!1};var Ee={type:["object","null"],required:["mode"],
properties:{mode:{type:"string",enum:["score","block"]}}};function V(i,{instancePath:s="",parentData:h,parentDataProperty:d,
rootData:u=i,dynamicAnchors:y={}}={}){let e=null,r=0,l=V.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0),!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){let t={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:Ee.type}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.
mode===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"mode"}};e===null?
e=[t]:e.length<1e3&&e.push(t),r++}if(i.mode!==void 0){let t=i.mode;if(typeof t!="string"){let n={instancePath:s+"/mode",
schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}if(!(t===
"score"||t==="block")){let n={instancePath:s+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:Ee.
properties.mode.enum}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}}}return V.errors=e,r===0}V.evaluated={props:{mode:!0},
dynamicProps:!1,dynamicItems:!1};function X(i,{instancePath:s="",parentData:h,parentDataProperty:d,rootData:u=i,dynamicAnchors:y={}}={}){let e=null,r=0,l=X.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){
if(i.type===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===
null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.type!==void 0){let t=i.type;if(typeof t!="string"){let n={instancePath:s+"/t\
ype",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}
if(t!=="text"){let n={instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
text"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}return X.errors=e,r===0}X.evaluated={props:{type:!0},dynamicProps:!1,
dynamicItems:!1};function Y(i,{instancePath:s="",parentData:h,parentDataProperty:d,rootData:u=i,dynamicAnchors:y={}}={}){let e=null,r=0,l=Y.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){
if(i.type===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===
null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.type!==void 0){let t=i.type;if(typeof t!="string"){let n={instancePath:s+"/t\
ype",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}
if(t!=="json_object"){let n={instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
json_object"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}return Y.errors=e,r===0}Y.evaluated={props:{type:!0},
dynamicProps:!1,dynamicItems:!1};var We={type:"object",required:["type","json_schema"],properties:{type:{type:"string",const:"\
json_schema"},json_schema:{type:"object",required:["name"],properties:{name:{type:"string",pattern:"^[a-zA-Z0-9_-]+$",maxLength:64},
description:{type:"string"},schema:{type:"object"},strict:{type:["boolean","null"]}}}}},Xe=new RegExp("^[a-zA-Z0-9_-]+$",
"u");function ee(i,{instancePath:s="",parentData:h,parentDataProperty:d,rootData:u=i,dynamicAnchors:y={}}={}){let e=null,
r=0,l=ee.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(
i)){if(i.type===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.json_schema===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"json_schema"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.type!==void 0){let t=i.
type;if(typeof t!="string"){let n={instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}if(t!=="json_schema"){let n={instancePath:s+"/type",schemaPath:"#/p\
roperties/type/const",keyword:"const",params:{allowedValue:"json_schema"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}}if(i.
json_schema!==void 0){let t=i.json_schema;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let n={instancePath:s+
"/json_schema",schemaPath:"#/properties/json_schema/required",keyword:"required",params:{missingProperty:"name"}};e===null?
e=[n]:e.length<1e3&&e.push(n),r++}if(t.name!==void 0){let n=t.name;if(typeof n=="string"){if(ge(n)>64){let f={instancePath:s+
"/json_schema/name",schemaPath:"#/properties/json_schema/properties/name/maxLength",keyword:"maxLength",params:{limit:64}};
e===null?e=[f]:e.length<1e3&&e.push(f),r++}if(!Xe.test(n)){let f={instancePath:s+"/json_schema/name",schemaPath:"#/prope\
rties/json_schema/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9_-]+$"}};e===null?e=[f]:e.length<
1e3&&e.push(f),r++}}else{let f={instancePath:s+"/json_schema/name",schemaPath:"#/properties/json_schema/properties/name/\
type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.length<1e3&&e.push(f),r++}}if(t.description!==void 0&&typeof t.
description!="string"){let n={instancePath:s+"/json_schema/description",schemaPath:"#/properties/json_schema/properties/\
description/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}if(t.schema!==void 0){
let n=t.schema;if(!(n&&typeof n=="object"&&!Array.isArray(n))){let f={instancePath:s+"/json_schema/schema",schemaPath:"#\
/properties/json_schema/properties/schema/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.length<1e3&&e.push(
f),r++}}if(t.strict!==void 0){let n=t.strict;if(typeof n!="boolean"&&n!==null){let f={instancePath:s+"/json_schema/stric\
t",schemaPath:"#/properties/json_schema/properties/strict/type",keyword:"type",params:{type:We.properties.json_schema.properties.
strict.type}};e===null?e=[f]:e.length<1e3&&e.push(f),r++}}}else{let n={instancePath:s+"/json_schema",schemaPath:"#/prope\
rties/json_schema/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}}}else{let t={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}return ee.
errors=e,r===0}ee.evaluated={props:{type:!0,json_schema:!0},dynamicProps:!1,dynamicItems:!1};function re(i,{instancePath:s="",
parentData:h,parentDataProperty:d,rootData:u=i,dynamicAnchors:y={}}={}){let e=null,r=0,l=re.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){let n=i.type;if(typeof n=="s\
tring")if(n==="text"){X(i,{instancePath:s,parentData:h,parentDataProperty:d,rootData:u,dynamicAnchors:y})||(e=e===null?X.
errors:e.concat(X.errors),r=e.length);var t={};t.type=!0}else if(n==="json_object")Y(i,{instancePath:s,parentData:h,parentDataProperty:d,
rootData:u,dynamicAnchors:y})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length),t!==!0&&(t=t||{},t.type=!0);else if(n===
"json_schema")ee(i,{instancePath:s,parentData:h,parentDataProperty:d,rootData:u,dynamicAnchors:y})||(e=e===null?ee.errors:
e.concat(ee.errors),r=e.length),t!==!0&&(t=t||{},t.type=!0,t.json_schema=!0);else{let f={instancePath:s,schemaPath:"#/di\
scriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[f]:e.length<1e3&&e.push(
f),r++}else{let f={instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:n}};
e===null?e=[f]:e.length<1e3&&e.push(f),r++}}else{let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}return re.errors=e,l.props=t,r===0}re.evaluated={dynamicProps:!0,dynamicItems:!1};
var Ye={anyOf:[{type:"string",enum:["none","auto","required"]},{type:"object",discriminator:{propertyName:"type"},oneOf:[
{$ref:"#/$defs/namedFunction"},{$ref:"#/$defs/namedCustomTool"},{$ref:"#/$defs/allowedTools"}]}]};function te(i,{instancePath:s="",parentData:h,parentDataProperty:d,rootData:u=i,dynamicAnchors:y={}}={}){let e=null,r=0,
l=te.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(
i)){if(i.type===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.function===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"function"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.type!==void 0){let t=i.type;
if(typeof t!="string"){let n={instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}if(t!=="function"){let n={instancePath:s+"/type",schemaPath:"#/proper\
ties/type/const",keyword:"const",params:{allowedValue:"function"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}}if(i.function!==
void 0){let t=i.function;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let n={instancePath:s+"/functi\
on",schemaPath:"#/properties/function/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[n]:e.length<
1e3&&e.push(n),r++}if(t.name!==void 0&&typeof t.name!="string"){let n={instancePath:s+"/function/name",schemaPath:"#/pro\
perties/function/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}}else{
let n={instancePath:s+"/function",schemaPath:"#/properties/function/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.length<1e3&&e.push(n),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.length<1e3&&e.push(t),r++}return te.errors=e,r===0}te.evaluated={props:{type:!0,function:!0},dynamicProps:!1,
dynamicItems:!1};function ie(i,{instancePath:s="",parentData:h,parentDataProperty:d,rootData:u=i,dynamicAnchors:y={}}={}){let e=null,r=0,
l=ie.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(
i)){if(i.type===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.custom===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"custom"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.type!==void 0){let t=i.type;
if(typeof t!="string"){let n={instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}if(t!=="custom"){let n={instancePath:s+"/type",schemaPath:"#/properti\
es/type/const",keyword:"const",params:{allowedValue:"custom"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}}if(i.custom!==
void 0){let t=i.custom;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let n={instancePath:s+"/custom",
schemaPath:"#/properties/custom/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[n]:e.length<1e3&&
e.push(n),r++}if(t.name!==void 0&&typeof t.name!="string"){let n={instancePath:s+"/custom/name",schemaPath:"#/properties\
/custom/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}}else{let n={
instancePath:s+"/custom",schemaPath:"#/properties/custom/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.length<
1e3&&e.push(n),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.length<1e3&&e.push(t),r++}return ie.errors=e,r===0}ie.evaluated={props:{type:!0,custom:!0},dynamicProps:!1,dynamicItems:!1};
var er={type:"object",required:["type","allowed_tools"],properties:{type:{type:"string",const:"allowed_tools"},allowed_tools:{
type:"object",required:["mode","tools"],properties:{mode:{type:"string",enum:["auto","required"]},tools:{type:"array",items:{
type:"object"}}}}}};function se(i,{instancePath:s="",parentData:h,parentDataProperty:d,rootData:u=i,dynamicAnchors:y={}}={}){
let e=null,r=0,l=se.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&
!Array.isArray(i)){if(i.type===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.allowed_tools===void 0){let t={instancePath:s,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"allowed_tools"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.type!==
void 0){let t=i.type;if(typeof t!="string"){let n={instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}if(t!=="allowed_tools"){let n={instancePath:s+"/\
type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"allowed_tools"}};e===null?e=[n]:e.length<
1e3&&e.push(n),r++}}if(i.allowed_tools!==void 0){let t=i.allowed_tools;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
mode===void 0){let n={instancePath:s+"/allowed_tools",schemaPath:"#/properties/allowed_tools/required",keyword:"required",
params:{missingProperty:"mode"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}if(t.tools===void 0){let n={instancePath:s+"\
/allowed_tools",schemaPath:"#/properties/allowed_tools/required",keyword:"required",params:{missingProperty:"tools"}};e===
null?e=[n]:e.length<1e3&&e.push(n),r++}if(t.mode!==void 0){let n=t.mode;if(typeof n!="string"){let f={instancePath:s+"/a\
llowed_tools/mode",schemaPath:"#/properties/allowed_tools/properties/mode/type",keyword:"type",params:{type:"string"}};e===
null?e=[f]:e.length<1e3&&e.push(f),r++}if(!(n==="auto"||n==="required")){let f={instancePath:s+"/allowed_tools/mode",schemaPath:"\
#/properties/allowed_tools/properties/mode/enum",keyword:"enum",params:{allowedValues:er.properties.allowed_tools.properties.
mode.enum}};e===null?e=[f]:e.length<1e3&&e.push(f),r++}}if(t.tools!==void 0){let n=t.tools;if(Array.isArray(n)){let f=n.
length;for(let v=0;v<f;v++){let j=n[v];if(!(j&&typeof j=="object"&&!Array.isArray(j))){let N={instancePath:s+"/allowed_t\
ools/tools/"+v,schemaPath:"#/properties/allowed_tools/properties/tools/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[N]:e.length<1e3&&e.push(N),r++}}}else{let f={instancePath:s+"/allowed_tools/tools",schemaPath:"#/properties/\
allowed_tools/properties/tools/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.length<1e3&&e.push(f),r++}}}else{
let n={instancePath:s+"/allowed_tools",schemaPath:"#/properties/allowed_tools/type",keyword:"type",params:{type:"object"}};
e===null?e=[n]:e.length<1e3&&e.push(n),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}return se.errors=e,r===0}se.evaluated={props:{type:!0,allowed_tools:!0},
dynamicProps:!1,dynamicItems:!1};function ne(i,{instancePath:s="",parentData:h,parentDataProperty:d,rootData:u=i,dynamicAnchors:y={}}={}){
let e=null,r=0,l=ne.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let t=r,n=!1,f=r;if(typeof i!=
"string"){let P={instancePath:s,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.length<
1e3&&e.push(P),r++}if(!(i==="none"||i==="auto"||i==="required")){let P={instancePath:s,schemaPath:"#/anyOf/0/enum",keyword:"\
enum",params:{allowedValues:Ye.anyOf[0].enum}};e===null?e=[P]:e.length<1e3&&e.push(P),r++}var N=f===r;n=n||N;let v=r;if(i&&
typeof i=="object"&&!Array.isArray(i)){let P=i.type;if(typeof P=="string")if(P==="function"){te(i,{instancePath:s,parentData:h,
parentDataProperty:d,rootData:u,dynamicAnchors:y})||(e=e===null?te.errors:e.concat(te.errors),r=e.length);var j={};j.type=
!0,j.function=!0}else if(P==="custom")ie(i,{instancePath:s,parentData:h,parentDataProperty:d,rootData:u,dynamicAnchors:y})||
(e=e===null?ie.errors:e.concat(ie.errors),r=e.length),j!==!0&&(j=j||{},j.type=!0,j.custom=!0);else if(P==="allowed_tools")
se(i,{instancePath:s,parentData:h,parentDataProperty:d,rootData:u,dynamicAnchors:y})||(e=e===null?se.errors:e.concat(se.
errors),r=e.length),j!==!0&&(j=j||{},j.type=!0,j.allowed_tools=!0);else{let O={instancePath:s,schemaPath:"#/anyOf/1/disc\
riminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:P}};e===null?e=[O]:e.length<1e3&&e.push(O),
r++}else{let O={instancePath:s,schemaPath:"#/anyOf/1/discriminator",keyword:"discriminator",params:{error:"tag",tag:"typ\
e",tagValue:P}};e===null?e=[O]:e.length<1e3&&e.push(O),r++}}else{let P={instancePath:s,schemaPath:"#/anyOf/1/type",keyword:"\
type",params:{type:"object"}};e===null?e=[P]:e.length<1e3&&e.push(P),r++}var N=v===r;if(n=n||N,n)r=t,e!==null&&(t?e.length=
t:e=null);else{let P={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[P]:e.length<1e3&&e.push(
P),r++}return ne.errors=e,l.props=j,r===0}ne.evaluated={dynamicProps:!0,dynamicItems:!1};function oe(i,{instancePath:s="",parentData:h,parentDataProperty:d,rootData:u=i,dynamicAnchors:y={}}={}){let e=null,r=0,
l=oe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(
i)){if(i.type===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.function===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"function"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.type!==void 0){let t=i.type;
if(typeof t!="string"){let n={instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}if(t!=="function"){let n={instancePath:s+"/type",schemaPath:"#/proper\
ties/type/const",keyword:"const",params:{allowedValue:"function"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}}i.function!==
void 0&&(E(i.function,{instancePath:s+"/function",parentData:i,parentDataProperty:"function",rootData:u,dynamicAnchors:y})||
(e=e===null?E.errors:e.concat(E.errors),r=e.length))}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}return oe.errors=e,r===0}oe.evaluated={props:{type:!0,function:!0},
dynamicProps:!1,dynamicItems:!1};function pe(i,{instancePath:s="",parentData:h,parentDataProperty:d,rootData:u=i,dynamicAnchors:y={}}={}){let e=null,r=0,
l=pe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(
i)){if(i.type===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.type!==void 0){let t=i.type;if(typeof t!="string"){let n={instancePath:s+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.length<1e3&&e.push(n),
r++}if(t!=="text"){let n={instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
text"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}return pe.errors=e,r===0}pe.evaluated={props:{type:!0},dynamicProps:!1,
dynamicItems:!1};var rr={type:"object",required:["type","grammar"],properties:{type:{type:"string",const:"grammar"},grammar:{
type:"object",required:["definition","syntax"],properties:{definition:{type:"string"},syntax:{type:"string",enum:["lark",
"regex"]}}}}};function le(i,{instancePath:s="",parentData:h,parentDataProperty:d,rootData:u=i,dynamicAnchors:y={}}={}){let e=null,
r=0,l=le.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(
i)){if(i.type===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.grammar===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"grammar"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.type!==void 0){let t=i.type;
if(typeof t!="string"){let n={instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}if(t!=="grammar"){let n={instancePath:s+"/type",schemaPath:"#/propert\
ies/type/const",keyword:"const",params:{allowedValue:"grammar"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}}if(i.grammar!==
void 0){let t=i.grammar;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.definition===void 0){let n={instancePath:s+"/g\
rammar",schemaPath:"#/properties/grammar/required",keyword:"required",params:{missingProperty:"definition"}};e===null?e=
[n]:e.length<1e3&&e.push(n),r++}if(t.syntax===void 0){let n={instancePath:s+"/grammar",schemaPath:"#/properties/grammar/\
required",keyword:"required",params:{missingProperty:"syntax"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}if(t.definition!==
void 0&&typeof t.definition!="string"){let n={instancePath:s+"/grammar/definition",schemaPath:"#/properties/grammar/prop\
erties/definition/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}if(t.syntax!==
void 0){let n=t.syntax;if(typeof n!="string"){let f={instancePath:s+"/grammar/syntax",schemaPath:"#/properties/grammar/p\
roperties/syntax/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.length<1e3&&e.push(f),r++}if(!(n==="lark"||
n==="regex")){let f={instancePath:s+"/grammar/syntax",schemaPath:"#/properties/grammar/properties/syntax/enum",keyword:"\
enum",params:{allowedValues:rr.properties.grammar.properties.syntax.enum}};e===null?e=[f]:e.length<1e3&&e.push(f),r++}}}else{
let n={instancePath:s+"/grammar",schemaPath:"#/properties/grammar/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.length<1e3&&e.push(n),r++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.length<1e3&&e.push(t),r++}return le.errors=e,r===0}le.evaluated={props:{type:!0,grammar:!0},dynamicProps:!1,
dynamicItems:!1};function ae(i,{instancePath:s="",parentData:h,parentDataProperty:d,rootData:u=i,dynamicAnchors:y={}}={}){
let e=null,r=0,l=ae.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&
!Array.isArray(i)){let n=i.type;if(typeof n=="string")if(n==="text"){pe(i,{instancePath:s,parentData:h,parentDataProperty:d,
rootData:u,dynamicAnchors:y})||(e=e===null?pe.errors:e.concat(pe.errors),r=e.length);var t={};t.type=!0}else if(n==="gra\
mmar")le(i,{instancePath:s,parentData:h,parentDataProperty:d,rootData:u,dynamicAnchors:y})||(e=e===null?le.errors:e.concat(
le.errors),r=e.length),t!==!0&&(t=t||{},t.type=!0,t.grammar=!0);else{let f={instancePath:s,schemaPath:"#/discriminator",
keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[f]:e.length<1e3&&e.push(f),r++}else{
let f={instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:n}};e===
null?e=[f]:e.length<1e3&&e.push(f),r++}}else{let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}return ae.errors=e,l.props=t,r===0}ae.evaluated={dynamicProps:!0,dynamicItems:!1};
function fe(i,{instancePath:s="",parentData:h,parentDataProperty:d,rootData:u=i,dynamicAnchors:y={}}={}){let e=null,r=0,
l=fe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(
i)){if(i.type===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.custom===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"custom"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}if(i.type!==void 0){let t=i.type;
if(typeof t!="string"){let n={instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}if(t!=="custom"){let n={instancePath:s+"/type",schemaPath:"#/properti\
es/type/const",keyword:"const",params:{allowedValue:"custom"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}}if(i.custom!==
void 0){let t=i.custom;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let n={instancePath:s+"/custom",
schemaPath:"#/properties/custom/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[n]:e.length<1e3&&
e.push(n),r++}if(t.name!==void 0&&typeof t.name!="string"){let n={instancePath:s+"/custom/name",schemaPath:"#/properties\
/custom/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}if(t.description!==
void 0&&typeof t.description!="string"){let n={instancePath:s+"/custom/description",schemaPath:"#/properties/custom/prop\
erties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}t.format!==void 0&&
(ae(t.format,{instancePath:s+"/custom/format",parentData:t,parentDataProperty:"format",rootData:u,dynamicAnchors:y})||(e=
e===null?ae.errors:e.concat(ae.errors),r=e.length))}else{let n={instancePath:s+"/custom",schemaPath:"#/properties/custom\
/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}}}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.length<1e3&&e.push(t),r++}return fe.errors=e,r===0}fe.evaluated=
{props:{type:!0,custom:!0},dynamicProps:!1,dynamicItems:!1};function ue(i,{instancePath:s="",parentData:h,parentDataProperty:d,
rootData:u=i,dynamicAnchors:y={}}={}){let e=null,r=0,l=ue.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){let n=i.type;if(typeof n=="string")if(n==="function"){oe(i,{instancePath:s,
parentData:h,parentDataProperty:d,rootData:u,dynamicAnchors:y})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length);var t={};
t.type=!0,t.function=!0}else if(n==="custom")fe(i,{instancePath:s,parentData:h,parentDataProperty:d,rootData:u,dynamicAnchors:y})||
(e=e===null?fe.errors:e.concat(fe.errors),r=e.length),t!==!0&&(t=t||{},t.type=!0,t.custom=!0);else{let f={instancePath:s,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[f]:e.length<
1e3&&e.push(f),r++}else{let f={instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"\
type",tagValue:n}};e===null?e=[f]:e.length<1e3&&e.push(f),r++}}else{let n={instancePath:s,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[n]:e.length<1e3&&e.push(n),r++}return ue.errors=e,l.props=t,r===0}ue.evaluated=
{dynamicProps:!0,dynamicItems:!1};function Pe(i,{instancePath:s="",parentData:h,parentDataProperty:d,rootData:u=i,dynamicAnchors:y={}}={}){
let e=null,r=0,l=Pe.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let t=r,n=!0,f=r,v=r,j=r;
if(i&&typeof i=="object"&&!Array.isArray(i)){let o;if(i.logprobs===void 0&&(o="logprobs")){let p={};e===null?e=[p]:e.length<
1e3&&e.push(p),r++}else if(i.logprobs!==void 0&&i.logprobs!==!0){let p={};e===null?e=[p]:e.length<1e3&&e.push(p),r++}}var N=j===
r;if(N){let o={};e===null?e=[o]:e.length<1e3&&e.push(o),r++}else r=v,e!==null&&(v?e.length=v:e=null);var P=f===r;if(r=t,
e!==null&&(t?e.length=t:e=null),P){let o=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.top_logprobs!==void 0){let a=i.
top_logprobs,m=r,I=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let w={};e===null?e=[w]:e.length<1e3&&e.push(
w),r++}var O=I===r;if(O){let w={instancePath:s+"/top_logprobs",schemaPath:"#/allOf/0/then/properties/top_logprobs/not",keyword:"\
not",params:{}};e===null?e=[w]:e.length<1e3&&e.push(w),r++}else r=m,e!==null&&(m?e.length=m:e=null)}var P=o===r;if(n=P,n){
var b={};b.top_logprobs=!0}}if(!n){let o={instancePath:s,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"\
then"}};e===null?e=[o]:e.length<1e3&&e.push(o),r++}let ye=r,ce=!0,be=r,A=r,ke=r;if(i&&typeof i=="object"&&!Array.isArray(
i)){let o;if(i.stream===void 0&&(o="stream")){let p={};e===null?e=[p]:e.length<1e3&&e.push(p),r++}else if(i.stream!==void 0&&
i.stream!==!0){let p={};e===null?e=[p]:e.length<1e3&&e.push(p),r++}}var me=ke===r;if(me){let o={};e===null?e=[o]:e.length<
1e3&&e.push(o),r++}else r=A,e!==null&&(A?e.length=A:e=null);var q=be===r;if(r=ye,e!==null&&(ye?e.length=ye:e=null),q){let o=r;
if(i&&typeof i=="object"&&!Array.isArray(i)&&i.stream_options!==void 0){let a=i.stream_options,m=r,I=r;if(!(a&&typeof a==
"object"&&!Array.isArray(a))){let w={};e===null?e=[w]:e.length<1e3&&e.push(w),r++}var c=I===r;if(c){let w={instancePath:s+
"/stream_options",schemaPath:"#/allOf/1/then/properties/stream_options/not",keyword:"not",params:{}};e===null?e=[w]:e.length<
1e3&&e.push(w),r++}else r=m,e!==null&&(m?e.length=m:e=null)}var q=o===r;if(ce=q,ce){var g={};g.stream_options=!0}}if(!ce){
let o={instancePath:s,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[o]:e.length<1e3&&
e.push(o),r++}b!==!0&&g!==void 0&&(g===!0?b=!0:(b=b||{},Object.assign(b,g)));let k=r,je=!0,Fe=r,ve=r,Me=r;if(i&&typeof i==
"object"&&!Array.isArray(i)){let o;if(i.tools===void 0&&(o="tools")){let p={};e===null?e=[p]:e.length<1e3&&e.push(p),r++}}
var Ce=Me===r;if(Ce){let o={};e===null?e=[o]:e.length<1e3&&e.push(o),r++}else r=ve,e!==null&&(ve?e.length=ve:e=null);var qe=Fe===
r;if(r=k,e!==null&&(k?e.length=k:e=null),qe){let o=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.tool_choice!==void 0){
let a={instancePath:s+"/tool_choice",schemaPath:"#/allOf/2/then/properties/tool_choice/not",keyword:"not",params:{}};e===
null?e=[a]:e.length<1e3&&e.push(a),r++}if(i.parallel_tool_calls!==void 0){let a={instancePath:s+"/parallel_tool_calls",schemaPath:"\
#/allOf/2/then/properties/parallel_tool_calls/not",keyword:"not",params:{}};e===null?e=[a]:e.length<1e3&&e.push(a),r++}}
var qe=o===r;if(je=qe,je){var de={};de.tool_choice=!0,de.parallel_tool_calls=!0}}if(!je){let o={instancePath:s,schemaPath:"\
#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[o]:e.length<1e3&&e.push(o),r++}b!==!0&&de!==void 0&&
(de===!0?b=!0:(b=b||{},Object.assign(b,de)));let Ae=r,xe=!0,Te=r;if(i&&typeof i=="object"&&!Array.isArray(i)){let o;if(i.
modalities===void 0&&(o="modalities")){let p={};e===null?e=[p]:e.length<1e3&&e.push(p),r++}else if(i.modalities!==void 0){
let p=i.modalities;if(r===r)if(Array.isArray(p)){let m=r,I=p.length;for(let w=0;w<I;w++){let Be=r;if(p[w]!=="audio"){let De={};
e===null?e=[De]:e.length<1e3&&e.push(De),r++}var Ne=Be===r;if(Ne)break}if(Ne)r=m,e!==null&&(m?e.length=m:e=null);else{let w={};
e===null?e=[w]:e.length<1e3&&e.push(w),r++}}else{let m={};e===null?e=[m]:e.length<1e3&&e.push(m),r++}}}var $e=Te===r;if(r=
Ae,e!==null&&(Ae?e.length=Ae:e=null),$e){let o=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.audio===void 0){let a={
instancePath:s,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty:"audio"}};e===null?e=[a]:
e.length<1e3&&e.push(a),r++}if(i.audio!==void 0){let a=i.audio;if(!(a&&typeof a=="object"&&!Array.isArray(a))){let m={instancePath:s+
"/audio",schemaPath:"#/allOf/3/then/properties/audio/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.length<
1e3&&e.push(m),r++}}}var $e=o===r;if(xe=$e,xe){var he={};he.audio=!0,he.modalities=!0}}if(!xe){let o={instancePath:s,schemaPath:"\
#/allOf/3/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[o]:e.length<1e3&&e.push(o),r++}if(b!==!0&&he!==void 0&&
(he===!0?b=!0:(b=b||{},Object.assign(b,he))),i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let o={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"model"}};e===null?e=[o]:e.length<1e3&&e.push(o),r++}
if(i.messages===void 0){let o={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"messag\
es"}};e===null?e=[o]:e.length<1e3&&e.push(o),r++}for(let o in i)if(!Ke.call(_.properties,o)){let p={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.length<1e3&&e.push(
p),r++}if(i.model!==void 0&&typeof i.model!="string"){let o={instancePath:s+"/model",schemaPath:"#/properties/model/type",
keyword:"type",params:{type:"string"}};e===null?e=[o]:e.length<1e3&&e.push(o),r++}if(i.messages!==void 0){let o=i.messages;
if(Array.isArray(o)){if(o.length<1){let a={instancePath:s+"/messages",schemaPath:"#/properties/messages/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[a]:e.length<1e3&&e.push(a),r++}let p=o.length;for(let a=0;a<p;a++)U(o[a],{instancePath:s+
"/messages/"+a,parentData:o,parentDataProperty:a,rootData:u,dynamicAnchors:y})||(e=e===null?U.errors:e.concat(U.errors),
r=e.length)}else{let p={instancePath:s+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type:"\
array"}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}}if(i.audio!==void 0){let o=i.audio;if(!(o&&typeof o=="object"&&!Array.
isArray(o))&&o!==null){let p={instancePath:s+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type:_.
properties.audio.type}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.voice===
void 0){let p={instancePath:s+"/audio",schemaPath:"#/properties/audio/required",keyword:"required",params:{missingProperty:"\
voice"}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}if(o.format===void 0){let p={instancePath:s+"/audio",schemaPath:"#/p\
roperties/audio/required",keyword:"required",params:{missingProperty:"format"}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}
if(o.voice!==void 0){let p=o.voice;if(typeof p!="string"&&!(p&&typeof p=="object"&&!Array.isArray(p))){let a={instancePath:s+
"/audio/voice",schemaPath:"#/properties/audio/properties/voice/type",keyword:"type",params:{type:_.properties.audio.properties.
voice.type}};e===null?e=[a]:e.length<1e3&&e.push(a),r++}if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.id===void 0){let a={
instancePath:s+"/audio/voice",schemaPath:"#/properties/audio/properties/voice/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[a]:e.length<1e3&&e.push(a),r++}if(p.id!==void 0&&typeof p.id!="string"){let a={instancePath:s+"/audio/\
voice/id",schemaPath:"#/properties/audio/properties/voice/properties/id/type",keyword:"type",params:{type:"string"}};e===
null?e=[a]:e.length<1e3&&e.push(a),r++}}}if(o.format!==void 0){let p=o.format;if(typeof p!="string"){let a={instancePath:s+
"/audio/format",schemaPath:"#/properties/audio/properties/format/type",keyword:"type",params:{type:"string"}};e===null?e=
[a]:e.length<1e3&&e.push(a),r++}if(!(p==="wav"||p==="aac"||p==="mp3"||p==="flac"||p==="opus"||p==="pcm16")){let a={instancePath:s+
"/audio/format",schemaPath:"#/properties/audio/properties/format/enum",keyword:"enum",params:{allowedValues:_.properties.
audio.properties.format.enum}};e===null?e=[a]:e.length<1e3&&e.push(a),r++}}}}if(i.frequency_penalty!==void 0){let o=i.frequency_penalty;
if(!(typeof o=="number"&&isFinite(o))&&o!==null){let p={instancePath:s+"/frequency_penalty",schemaPath:"#/properties/fre\
quency_penalty/type",keyword:"type",params:{type:_.properties.frequency_penalty.type}};e===null?e=[p]:e.length<1e3&&e.push(
p),r++}if(typeof o=="number"&&isFinite(o)){if(o>2||isNaN(o)){let p={instancePath:s+"/frequency_penalty",schemaPath:"#/pr\
operties/frequency_penalty/maximum",keyword:"maximum",params:{comparison:"<=",limit:2}};e===null?e=[p]:e.length<1e3&&e.push(
p),r++}if(o<-2||isNaN(o)){let p={instancePath:s+"/frequency_penalty",schemaPath:"#/properties/frequency_penalty/minimum",
keyword:"minimum",params:{comparison:">=",limit:-2}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}}}if(i.function_call!==void 0){
let o=i.function_call,p=r,a=!1,m=r;if(typeof o!="string"){let w={instancePath:s+"/function_call",schemaPath:"#/propertie\
s/function_call/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.length<1e3&&e.push(w),r++}if(!(o===
"none"||o==="auto")){let w={instancePath:s+"/function_call",schemaPath:"#/properties/function_call/anyOf/0/enum",keyword:"\
enum",params:{allowedValues:_.properties.function_call.anyOf[0].enum}};e===null?e=[w]:e.length<1e3&&e.push(w),r++}var _e=m===
r;a=a||_e;let I=r;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){let w={instancePath:s+"/function_call",
schemaPath:"#/properties/function_call/anyOf/1/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=
[w]:e.length<1e3&&e.push(w),r++}if(o.name!==void 0&&typeof o.name!="string"){let w={instancePath:s+"/function_call/name",
schemaPath:"#/properties/function_call/anyOf/1/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[
w]:e.length<1e3&&e.push(w),r++}}else{let w={instancePath:s+"/function_call",schemaPath:"#/properties/function_call/anyOf\
/1/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.length<1e3&&e.push(w),r++}var _e=I===r;if(a=a||_e,_e){var ze={};
ze.name=!0}if(a)r=p,e!==null&&(p?e.length=p:e=null);else{let w={instancePath:s+"/function_call",schemaPath:"#/properties\
/function_call/anyOf",keyword:"anyOf",params:{}};e===null?e=[w]:e.length<1e3&&e.push(w),r++}}if(i.functions!==void 0){let o=i.
functions;if(Array.isArray(o)){if(o.length>128){let a={instancePath:s+"/functions",schemaPath:"#/properties/functions/ma\
xItems",keyword:"maxItems",params:{limit:128}};e===null?e=[a]:e.length<1e3&&e.push(a),r++}if(o.length<1){let a={instancePath:s+
"/functions",schemaPath:"#/properties/functions/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[a]:e.length<1e3&&
e.push(a),r++}let p=o.length;for(let a=0;a<p;a++)E(o[a],{instancePath:s+"/functions/"+a,parentData:o,parentDataProperty:a,
rootData:u,dynamicAnchors:y})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)}else{let p={instancePath:s+"/function\
s",schemaPath:"#/properties/functions/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.length<1e3&&e.push(p),
r++}}if(i.logit_bias!==void 0){let o=i.logit_bias;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null){let p={instancePath:s+
"/logit_bias",schemaPath:"#/properties/logit_bias/type",keyword:"type",params:{type:_.properties.logit_bias.type}};e===null?
e=[p]:e.length<1e3&&e.push(p),r++}if(o&&typeof o=="object"&&!Array.isArray(o))for(let p in o){let a=o[p];if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let m={instancePath:s+"/logit_bias/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/logit_bias/additionalProperties/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.
length<1e3&&e.push(m),r++}if(typeof a=="number"&&isFinite(a)){if(a>100||isNaN(a)){let m={instancePath:s+"/logit_bias/"+p.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/logit_bias/additionalProperties/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:100}};e===null?e=[m]:e.length<1e3&&e.push(m),r++}if(a<-100||isNaN(a)){let m={instancePath:s+
"/logit_bias/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/logit_bias/additionalProperties/minimum",
keyword:"minimum",params:{comparison:">=",limit:-100}};e===null?e=[m]:e.length<1e3&&e.push(m),r++}}}}if(i.logprobs!==void 0){
let o=i.logprobs;if(typeof o!="boolean"&&o!==null){let p={instancePath:s+"/logprobs",schemaPath:"#/properties/logprobs/t\
ype",keyword:"type",params:{type:_.properties.logprobs.type}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}}if(i.max_completion_tokens!==
void 0){let o=i.max_completion_tokens;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&o!==null){let p={instancePath:s+
"/max_completion_tokens",schemaPath:"#/properties/max_completion_tokens/type",keyword:"type",params:{type:_.properties.max_completion_tokens.
type}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}if(typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){let p={instancePath:s+
"/max_completion_tokens",schemaPath:"#/properties/max_completion_tokens/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}}if(i.max_tokens!==void 0){let o=i.max_tokens;if(!(typeof o=="nu\
mber"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&o!==null){let p={instancePath:s+"/max_tokens",schemaPath:"#/properties/max_token\
s/type",keyword:"type",params:{type:_.properties.max_tokens.type}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}if(typeof o==
"number"&&isFinite(o)&&(o<1||isNaN(o))){let p={instancePath:s+"/max_tokens",schemaPath:"#/properties/max_tokens/minimum",
keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}}if(i.metadata!==void 0){
let o=i.metadata;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null){let p={instancePath:s+"/metadata",schemaPath:"\
#/properties/metadata/type",keyword:"type",params:{type:_.properties.metadata.type}};e===null?e=[p]:e.length<1e3&&e.push(
p),r++}if(o&&typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).length>16){let p={instancePath:s+"/metadata",schemaPath:"\
#/properties/metadata/maxProperties",keyword:"maxProperties",params:{limit:16}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}
for(let p in o){let a=r;if(typeof p=="string"){if(ge(p)>64){let m={instancePath:s+"/metadata",schemaPath:"#/properties/m\
etadata/propertyNames/maxLength",keyword:"maxLength",params:{limit:64},propertyName:p};e===null?e=[m]:e.length<1e3&&e.push(
m),r++}}else{let m={instancePath:s+"/metadata",schemaPath:"#/properties/metadata/propertyNames/type",keyword:"type",params:{
type:"string"},propertyName:p};e===null?e=[m]:e.length<1e3&&e.push(m),r++}var Le=a===r;if(!Le){let m={instancePath:s+"/m\
etadata",schemaPath:"#/properties/metadata/propertyNames",keyword:"propertyNames",params:{propertyName:p}};e===null?e=[m]:
e.length<1e3&&e.push(m),r++}}for(let p in o){let a=o[p];if(typeof a=="string"){if(ge(a)>512){let m={instancePath:s+"/met\
adata/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/maxLength",keyword:"\
maxLength",params:{limit:512}};e===null?e=[m]:e.length<1e3&&e.push(m),r++}}else{let m={instancePath:s+"/metadata/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{type:"\
string"}};e===null?e=[m]:e.length<1e3&&e.push(m),r++}}}}if(i.modalities!==void 0){let o=i.modalities;if(!Array.isArray(o)&&
o!==null){let p={instancePath:s+"/modalities",schemaPath:"#/properties/modalities/type",keyword:"type",params:{type:_.properties.
modalities.type}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}if(Array.isArray(o)){let p=o.length;for(let a=0;a<p;a++){let m=o[a];
if(typeof m!="string"){let I={instancePath:s+"/modalities/"+a,schemaPath:"#/properties/modalities/items/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[I]:e.length<1e3&&e.push(I),r++}if(!(m==="text"||m==="audio")){let I={instancePath:s+
"/modalities/"+a,schemaPath:"#/properties/modalities/items/enum",keyword:"enum",params:{allowedValues:_.properties.modalities.
items.enum}};e===null?e=[I]:e.length<1e3&&e.push(I),r++}}}}if(i.moderation!==void 0){let o=i.moderation;if(!(o&&typeof o==
"object"&&!Array.isArray(o))&&o!==null){let p={instancePath:s+"/moderation",schemaPath:"#/properties/moderation/type",keyword:"\
type",params:{type:_.properties.moderation.type}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.model===void 0){let p={instancePath:s+"/moderation",schemaPath:"#/properties/moderation/required",keyword:"\
required",params:{missingProperty:"model"}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}if(o.model!==void 0&&typeof o.model!=
"string"){let p={instancePath:s+"/moderation/model",schemaPath:"#/properties/moderation/properties/model/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}if(o.policy!==void 0){let p=o.policy;if(!(p&&typeof p==
"object"&&!Array.isArray(p))&&p!==null){let a={instancePath:s+"/moderation/policy",schemaPath:"#/properties/moderation/p\
roperties/policy/type",keyword:"type",params:{type:_.properties.moderation.properties.policy.type}};e===null?e=[a]:e.length<
1e3&&e.push(a),r++}p&&typeof p=="object"&&!Array.isArray(p)&&(p.input!==void 0&&(V(p.input,{instancePath:s+"/moderation/\
policy/input",parentData:p,parentDataProperty:"input",rootData:u,dynamicAnchors:y})||(e=e===null?V.errors:e.concat(V.errors),
r=e.length)),p.output!==void 0&&(V(p.output,{instancePath:s+"/moderation/policy/output",parentData:p,parentDataProperty:"\
output",rootData:u,dynamicAnchors:y})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)))}}}if(i.n!==void 0){let o=i.
n;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&o!==null){let p={instancePath:s+"/n",schemaPath:"#/propertie\
s/n/type",keyword:"type",params:{type:_.properties.n.type}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}if(typeof o=="num\
ber"&&isFinite(o)){if(o>128||isNaN(o)){let p={instancePath:s+"/n",schemaPath:"#/properties/n/maximum",keyword:"maximum",
params:{comparison:"<=",limit:128}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}if(o<1||isNaN(o)){let p={instancePath:s+"\
/n",schemaPath:"#/properties/n/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.length<1e3&&
e.push(p),r++}}}if(i.parallel_tool_calls!==void 0&&typeof i.parallel_tool_calls!="boolean"){let o={instancePath:s+"/para\
llel_tool_calls",schemaPath:"#/properties/parallel_tool_calls/type",keyword:"type",params:{type:"boolean"}};e===null?e=[
o]:e.length<1e3&&e.push(o),r++}if(i.prediction!==void 0){let o=i.prediction;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&
o!==null){let p={instancePath:s+"/prediction",schemaPath:"#/properties/prediction/type",keyword:"type",params:{type:_.properties.
prediction.type}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.type===void 0){
let p={instancePath:s+"/prediction",schemaPath:"#/properties/prediction/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}if(o.content===void 0){let p={instancePath:s+"/prediction",schemaPath:"\
#/properties/prediction/required",keyword:"required",params:{missingProperty:"content"}};e===null?e=[p]:e.length<1e3&&e.
push(p),r++}if(o.type!==void 0){let p=o.type;if(typeof p!="string"){let a={instancePath:s+"/prediction/type",schemaPath:"\
#/properties/prediction/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.length<1e3&&e.push(
a),r++}if(p!=="content"){let a={instancePath:s+"/prediction/type",schemaPath:"#/properties/prediction/properties/type/co\
nst",keyword:"const",params:{allowedValue:"content"}};e===null?e=[a]:e.length<1e3&&e.push(a),r++}}o.content!==void 0&&($(
o.content,{instancePath:s+"/prediction/content",parentData:o,parentDataProperty:"content",rootData:u,dynamicAnchors:y})||
(e=e===null?$.errors:e.concat($.errors),r=e.length))}}if(i.presence_penalty!==void 0){let o=i.presence_penalty;if(!(typeof o==
"number"&&isFinite(o))&&o!==null){let p={instancePath:s+"/presence_penalty",schemaPath:"#/properties/presence_penalty/ty\
pe",keyword:"type",params:{type:_.properties.presence_penalty.type}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}if(typeof o==
"number"&&isFinite(o)){if(o>2||isNaN(o)){let p={instancePath:s+"/presence_penalty",schemaPath:"#/properties/presence_pen\
alty/maximum",keyword:"maximum",params:{comparison:"<=",limit:2}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}if(o<-2||isNaN(
o)){let p={instancePath:s+"/presence_penalty",schemaPath:"#/properties/presence_penalty/minimum",keyword:"minimum",params:{
comparison:">=",limit:-2}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}}}if(i.prompt_cache_key!==void 0){let o=i.prompt_cache_key;
if(typeof o!="string"&&o!==null){let p={instancePath:s+"/prompt_cache_key",schemaPath:"#/properties/prompt_cache_key/typ\
e",keyword:"type",params:{type:_.properties.prompt_cache_key.type}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}}if(i.prompt_cache_options!==
void 0){let o=i.prompt_cache_options;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.mode!==void 0){let p=o.mode;if(typeof p!=
"string"){let a={instancePath:s+"/prompt_cache_options/mode",schemaPath:"#/properties/prompt_cache_options/properties/mo\
de/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.length<1e3&&e.push(a),r++}if(!(p==="implicit"||p==="exp\
licit")){let a={instancePath:s+"/prompt_cache_options/mode",schemaPath:"#/properties/prompt_cache_options/properties/mod\
e/enum",keyword:"enum",params:{allowedValues:_.properties.prompt_cache_options.properties.mode.enum}};e===null?e=[a]:e.length<
1e3&&e.push(a),r++}}if(o.ttl!==void 0){let p=o.ttl;if(typeof p!="string"){let a={instancePath:s+"/prompt_cache_options/t\
tl",schemaPath:"#/properties/prompt_cache_options/properties/ttl/type",keyword:"type",params:{type:"string"}};e===null?e=
[a]:e.length<1e3&&e.push(a),r++}if(p!=="30m"){let a={instancePath:s+"/prompt_cache_options/ttl",schemaPath:"#/properties\
/prompt_cache_options/properties/ttl/enum",keyword:"enum",params:{allowedValues:_.properties.prompt_cache_options.properties.
ttl.enum}};e===null?e=[a]:e.length<1e3&&e.push(a),r++}}}else{let p={instancePath:s+"/prompt_cache_options",schemaPath:"#\
/properties/prompt_cache_options/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}}
if(i.prompt_cache_retention!==void 0){let o=i.prompt_cache_retention;if(typeof o!="string"&&o!==null){let p={instancePath:s+
"/prompt_cache_retention",schemaPath:"#/properties/prompt_cache_retention/type",keyword:"type",params:{type:_.properties.
prompt_cache_retention.type}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}if(!(o==="in_memory"||o==="24h"||o===null)){let p={
instancePath:s+"/prompt_cache_retention",schemaPath:"#/properties/prompt_cache_retention/enum",keyword:"enum",params:{allowedValues:_.
properties.prompt_cache_retention.enum}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}}if(i.reasoning_effort!==void 0){let o=i.
reasoning_effort;if(typeof o!="string"&&o!==null){let p={instancePath:s+"/reasoning_effort",schemaPath:"#/properties/rea\
soning_effort/type",keyword:"type",params:{type:_.properties.reasoning_effort.type}};e===null?e=[p]:e.length<1e3&&e.push(
p),r++}if(!(o==="none"||o==="minimal"||o==="low"||o==="medium"||o==="high"||o==="xhigh"||o==="max"||o===null)){let p={instancePath:s+
"/reasoning_effort",schemaPath:"#/properties/reasoning_effort/enum",keyword:"enum",params:{allowedValues:_.properties.reasoning_effort.
enum}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}}if(i.response_format!==void 0&&(re(i.response_format,{instancePath:s+
"/response_format",parentData:i,parentDataProperty:"response_format",rootData:u,dynamicAnchors:y})||(e=e===null?re.errors:
e.concat(re.errors),r=e.length)),i.safety_identifier!==void 0){let o=i.safety_identifier;if(typeof o!="string"&&o!==null){
let p={instancePath:s+"/safety_identifier",schemaPath:"#/properties/safety_identifier/type",keyword:"type",params:{type:_.
properties.safety_identifier.type}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}if(typeof o=="string"&&ge(o)>64){let p={instancePath:s+
"/safety_identifier",schemaPath:"#/properties/safety_identifier/maxLength",keyword:"maxLength",params:{limit:64}};e===null?
e=[p]:e.length<1e3&&e.push(p),r++}}if(i.seed!==void 0){let o=i.seed;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o))&&o!==null){let p={instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:_.properties.
seed.type}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}if(typeof o=="number"&&isFinite(o)){if(o>9223372036854776e3||isNaN(
o)){let p={instancePath:s+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9223372036854776e3}};
e===null?e=[p]:e.length<1e3&&e.push(p),r++}if(o<-9223372036854776e3||isNaN(o)){let p={instancePath:s+"/seed",schemaPath:"\
#/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};e===null?e=[p]:e.length<
1e3&&e.push(p),r++}}}if(i.service_tier!==void 0){let o=i.service_tier;if(typeof o!="string"&&o!==null){let p={instancePath:s+
"/service_tier",schemaPath:"#/properties/service_tier/type",keyword:"type",params:{type:_.properties.service_tier.type}};
e===null?e=[p]:e.length<1e3&&e.push(p),r++}if(!(o==="auto"||o==="default"||o==="flex"||o==="scale"||o==="priority"||o===
"fast"||o===null)){let p={instancePath:s+"/service_tier",schemaPath:"#/properties/service_tier/enum",keyword:"enum",params:{
allowedValues:_.properties.service_tier.enum}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}}if(i.stop!==void 0){let o=i.stop;
if(typeof o!="string"&&!Array.isArray(o)&&o!==null){let p={instancePath:s+"/stop",schemaPath:"#/properties/stop/type",keyword:"\
type",params:{type:_.properties.stop.type}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}if(Array.isArray(o)){if(o.length>
4){let a={instancePath:s+"/stop",schemaPath:"#/properties/stop/maxItems",keyword:"maxItems",params:{limit:4}};e===null?e=
[a]:e.length<1e3&&e.push(a),r++}if(o.length<1){let a={instancePath:s+"/stop",schemaPath:"#/properties/stop/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[a]:e.length<1e3&&e.push(a),r++}let p=o.length;for(let a=0;a<p;a++)if(typeof o[a]!=
"string"){let m={instancePath:s+"/stop/"+a,schemaPath:"#/properties/stop/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[m]:e.length<1e3&&e.push(m),r++}}}if(i.store!==void 0){let o=i.store;if(typeof o!="boolean"&&o!==null){let p={
instancePath:s+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type:_.properties.store.type}};e===null?
e=[p]:e.length<1e3&&e.push(p),r++}}if(i.stream!==void 0){let o=i.stream;if(typeof o!="boolean"&&o!==null){let p={instancePath:s+
"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type:_.properties.stream.type}};e===null?e=[p]:e.
length<1e3&&e.push(p),r++}}if(i.stream_options!==void 0){let o=i.stream_options;if(!(o&&typeof o=="object"&&!Array.isArray(
o))&&o!==null){let p={instancePath:s+"/stream_options",schemaPath:"#/properties/stream_options/type",keyword:"type",params:{
type:_.properties.stream_options.type}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.include_usage!==void 0&&typeof o.include_usage!="boolean"){let p={instancePath:s+"/stream_options/include_usage",
schemaPath:"#/properties/stream_options/properties/include_usage/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[p]:e.length<1e3&&e.push(p),r++}if(o.include_obfuscation!==void 0&&typeof o.include_obfuscation!="boolean"){let p={instancePath:s+
"/stream_options/include_obfuscation",schemaPath:"#/properties/stream_options/properties/include_obfuscation/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}}}if(i.temperature!==void 0){let o=i.temperature;
if(!(typeof o=="number"&&isFinite(o))&&o!==null){let p={instancePath:s+"/temperature",schemaPath:"#/properties/temperatu\
re/type",keyword:"type",params:{type:_.properties.temperature.type}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}if(typeof o==
"number"&&isFinite(o)){if(o>2||isNaN(o)){let p={instancePath:s+"/temperature",schemaPath:"#/properties/temperature/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:2}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}if(o<0||isNaN(o)){let p={
instancePath:s+"/temperature",schemaPath:"#/properties/temperature/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[p]:e.length<1e3&&e.push(p),r++}}}if(i.tool_choice!==void 0&&(ne(i.tool_choice,{instancePath:s+"/tool_choice",
parentData:i,parentDataProperty:"tool_choice",rootData:u,dynamicAnchors:y})||(e=e===null?ne.errors:e.concat(ne.errors),r=
e.length)),i.tools!==void 0){let o=i.tools;if(Array.isArray(o)){let p=o.length;for(let a=0;a<p;a++)ue(o[a],{instancePath:s+
"/tools/"+a,parentData:o,parentDataProperty:a,rootData:u,dynamicAnchors:y})||(e=e===null?ue.errors:e.concat(ue.errors),r=
e.length)}else{let p={instancePath:s+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"array"}};
e===null?e=[p]:e.length<1e3&&e.push(p),r++}}if(i.top_logprobs!==void 0){let o=i.top_logprobs;if(!(typeof o=="number"&&!(o%
1)&&!isNaN(o)&&isFinite(o))&&o!==null){let p={instancePath:s+"/top_logprobs",schemaPath:"#/properties/top_logprobs/type",
keyword:"type",params:{type:_.properties.top_logprobs.type}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}if(typeof o=="nu\
mber"&&isFinite(o)){if(o>20||isNaN(o)){let p={instancePath:s+"/top_logprobs",schemaPath:"#/properties/top_logprobs/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:20}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}if(o<0||isNaN(o)){let p={
instancePath:s+"/top_logprobs",schemaPath:"#/properties/top_logprobs/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}}}if(i.top_p!==void 0){let o=i.top_p;if(!(typeof o=="number"&&isFinite(
o))&&o!==null){let p={instancePath:s+"/top_p",schemaPath:"#/properties/top_p/type",keyword:"type",params:{type:_.properties.
top_p.type}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}if(typeof o=="number"&&isFinite(o)){if(o>1||isNaN(o)){let p={instancePath:s+
"/top_p",schemaPath:"#/properties/top_p/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};e===null?e=[p]:e.length<
1e3&&e.push(p),r++}if(o<0||isNaN(o)){let p={instancePath:s+"/top_p",schemaPath:"#/properties/top_p/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}}}if(i.user!==void 0&&typeof i.user!=
"string"){let o={instancePath:s+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type:"string"}};e===null?
e=[o]:e.length<1e3&&e.push(o),r++}if(i.verbosity!==void 0){let o=i.verbosity;if(typeof o!="string"&&o!==null){let p={instancePath:s+
"/verbosity",schemaPath:"#/properties/verbosity/type",keyword:"type",params:{type:_.properties.verbosity.type}};e===null?
e=[p]:e.length<1e3&&e.push(p),r++}if(!(o==="low"||o==="medium"||o==="high"||o===null)){let p={instancePath:s+"/verbosity",
schemaPath:"#/properties/verbosity/enum",keyword:"enum",params:{allowedValues:_.properties.verbosity.enum}};e===null?e=[
p]:e.length<1e3&&e.push(p),r++}}if(i.web_search_options!==void 0){let o=i.web_search_options;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.search_context_size!==void 0){let p=o.search_context_size;if(typeof p!="string"){let a={instancePath:s+
"/web_search_options/search_context_size",schemaPath:"#/properties/web_search_options/properties/search_context_size/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.length<1e3&&e.push(a),r++}if(!(p==="low"||p==="medium"||p==="\
high")){let a={instancePath:s+"/web_search_options/search_context_size",schemaPath:"#/properties/web_search_options/prop\
erties/search_context_size/enum",keyword:"enum",params:{allowedValues:_.properties.web_search_options.properties.search_context_size.
enum}};e===null?e=[a]:e.length<1e3&&e.push(a),r++}}if(o.user_location!==void 0){let p=o.user_location;if(!(p&&typeof p==
"object"&&!Array.isArray(p))&&p!==null){let a={instancePath:s+"/web_search_options/user_location",schemaPath:"#/properti\
es/web_search_options/properties/user_location/type",keyword:"type",params:{type:_.properties.web_search_options.properties.
user_location.type}};e===null?e=[a]:e.length<1e3&&e.push(a),r++}if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.type===
void 0){let a={instancePath:s+"/web_search_options/user_location",schemaPath:"#/properties/web_search_options/properties\
/user_location/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[a]:e.length<1e3&&e.push(a),r++}
if(p.approximate===void 0){let a={instancePath:s+"/web_search_options/user_location",schemaPath:"#/properties/web_search\
_options/properties/user_location/required",keyword:"required",params:{missingProperty:"approximate"}};e===null?e=[a]:e.
length<1e3&&e.push(a),r++}if(p.type!==void 0){let a=p.type;if(typeof a!="string"){let m={instancePath:s+"/web_search_opt\
ions/user_location/type",schemaPath:"#/properties/web_search_options/properties/user_location/properties/type/type",keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.length<1e3&&e.push(m),r++}if(a!=="approximate"){let m={instancePath:s+"/w\
eb_search_options/user_location/type",schemaPath:"#/properties/web_search_options/properties/user_location/properties/ty\
pe/const",keyword:"const",params:{allowedValue:"approximate"}};e===null?e=[m]:e.length<1e3&&e.push(m),r++}}if(p.approximate!==
void 0){let a=p.approximate;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.city!==void 0&&typeof a.city!="string"){let m={
instancePath:s+"/web_search_options/user_location/approximate/city",schemaPath:"#/properties/web_search_options/properti\
es/user_location/properties/approximate/properties/city/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.length<
1e3&&e.push(m),r++}if(a.country!==void 0&&typeof a.country!="string"){let m={instancePath:s+"/web_search_options/user_lo\
cation/approximate/country",schemaPath:"#/properties/web_search_options/properties/user_location/properties/approximate/\
properties/country/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.length<1e3&&e.push(m),r++}if(a.region!==
void 0&&typeof a.region!="string"){let m={instancePath:s+"/web_search_options/user_location/approximate/region",schemaPath:"\
#/properties/web_search_options/properties/user_location/properties/approximate/properties/region/type",keyword:"type",params:{
type:"string"}};e===null?e=[m]:e.length<1e3&&e.push(m),r++}if(a.timezone!==void 0&&typeof a.timezone!="string"){let m={instancePath:s+
"/web_search_options/user_location/approximate/timezone",schemaPath:"#/properties/web_search_options/properties/user_loc\
ation/properties/approximate/properties/timezone/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.length<1e3&&
e.push(m),r++}}else{let m={instancePath:s+"/web_search_options/user_location/approximate",schemaPath:"#/properties/web_s\
earch_options/properties/user_location/properties/approximate/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:
e.length<1e3&&e.push(m),r++}}}}}else{let p={instancePath:s+"/web_search_options",schemaPath:"#/properties/web_search_opt\
ions/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.length<1e3&&e.push(p),r++}}}else{let o={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.length<1e3&&e.push(o),r++}return Pe.errors=e,
r===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{sr as validateRequest};
