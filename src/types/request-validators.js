// Generated from schemas/ by npm run generate; do not edit.
var Ze=(s,i)=>()=>{try{return i||s((i={exports:{}}).exports,i),i.exports}catch(h){throw i=0,h}};var Ve=Ze(Ie=>{"use strict";Object.defineProperty(Ie,"__esModule",{value:!0});function Oe(s){let i=s.length,h=0,d=0,y;for(;d<
i;)h++,y=s.charCodeAt(d++),y>=55296&&y<=56319&&d<i&&(y=s.charCodeAt(d),(y&64512)===56320&&d++);return h}Ie.default=Oe;Oe.
code='require("ajv/dist/runtime/ucs2length").default'});var ir=Pe,_={type:"object",required:["model","messages"],additionalProperties:!1,properties:{model:{type:"string"},messages:{
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
prototype.hasOwnProperty,ge=Ve().default;var Ge={type:["string","array"],minItems:1,items:{$ref:"#/$defs/textPart"}};function x(s,{instancePath:i="",parentData:h,parentDataProperty:d,rootData:y=s,dynamicAnchors:f={}}={}){let e=null,r=0,l=x.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){
if(s.mode===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"mode"}};e===
null?e=[t]:e.push(t),r++}if(s.mode!==void 0){let t=s.mode;if(typeof t!="string"){let o={instancePath:i+"/mode",schemaPath:"\
#/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(t!=="explicit"){let o={instancePath:i+
"/mode",schemaPath:"#/properties/mode/const",keyword:"const",params:{allowedValue:"explicit"}};e===null?e=[o]:e.push(o),
r++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}
return x.errors=e,r===0}x.evaluated={props:{mode:!0},dynamicProps:!1,dynamicItems:!1};function D(s,{instancePath:i="",parentData:h,
parentDataProperty:d,rootData:y=s,dynamicAnchors:f={}}={}){let e=null,r=0,l=D.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}if(s.text===void 0){let t={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"text"}};e===null?e=[t]:e.push(t),r++}
if(s.type!==void 0){let t=s.type;if(typeof t!="string"){let o={instancePath:i+"/type",schemaPath:"#/properties/type/type",
keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(t!=="text"){let o={instancePath:i+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"text"}};e===null?e=[o]:e.push(o),r++}}if(s.text!==void 0&&
typeof s.text!="string"){let t={instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),r++}s.prompt_cache_breakpoint!==void 0&&(x(s.prompt_cache_breakpoint,{instancePath:i+
"/prompt_cache_breakpoint",parentData:s,parentDataProperty:"prompt_cache_breakpoint",rootData:y,dynamicAnchors:f})||(e=e===
null?x.errors:e.concat(x.errors),r=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.push(t),r++}return D.errors=e,r===0}D.evaluated={props:{type:!0,text:!0,prompt_cache_breakpoint:!0},
dynamicProps:!1,dynamicItems:!1};function $(s,{instancePath:i="",parentData:h,parentDataProperty:d,rootData:y=s,dynamicAnchors:f={}}={}){
let e=null,r=0,l=$.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof s!="string"&&!Array.
isArray(s)){let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:Ge.type}};e===null?e=[t]:e.push(t),r++}
if(Array.isArray(s)){if(s.length<1){let o={instancePath:i,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[o]:e.push(o),r++}let t=s.length;for(let o=0;o<t;o++)D(s[o],{instancePath:i+"/"+o,parentData:s,parentDataProperty:o,
rootData:y,dynamicAnchors:f})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)}return $.errors=e,r===0}$.evaluated={
items:!0,dynamicProps:!1,dynamicItems:!1};function M(s,{instancePath:i="",parentData:h,parentDataProperty:d,rootData:y=s,
dynamicAnchors:f={}}={}){let e=null,r=0,l=M.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.role===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"role"}};e===null?e=[t]:e.push(t),r++}if(s.content===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"content"}};e===null?e=[t]:e.push(t),r++}if(s.role!==void 0){let t=s.
role;if(typeof t!="string"){let o={instancePath:i+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),r++}if(t!=="developer"){let o={instancePath:i+"/role",schemaPath:"#/properties/role/c\
onst",keyword:"const",params:{allowedValue:"developer"}};e===null?e=[o]:e.push(o),r++}}if(s.content!==void 0&&($(s.content,
{instancePath:i+"/content",parentData:s,parentDataProperty:"content",rootData:y,dynamicAnchors:f})||(e=e===null?$.errors:
e.concat($.errors),r=e.length)),s.name!==void 0&&typeof s.name!="string"){let t={instancePath:i+"/name",schemaPath:"#/pr\
operties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return M.errors=e,r===0}M.evaluated={props:{
role:!0,content:!0,name:!0},dynamicProps:!1,dynamicItems:!1};function C(s,{instancePath:i="",parentData:h,parentDataProperty:d,rootData:y=s,dynamicAnchors:f={}}={}){let e=null,r=0,l=C.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){
if(s.role===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"}};e===
null?e=[t]:e.push(t),r++}if(s.content===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"content"}};e===null?e=[t]:e.push(t),r++}if(s.role!==void 0){let t=s.role;if(typeof t!="string"){let o={
instancePath:i+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}if(t!=="system"){let o={instancePath:i+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue:"\
system"}};e===null?e=[o]:e.push(o),r++}}if(s.content!==void 0&&($(s.content,{instancePath:i+"/content",parentData:s,parentDataProperty:"\
content",rootData:y,dynamicAnchors:f})||(e=e===null?$.errors:e.concat($.errors),r=e.length)),s.name!==void 0&&typeof s.name!=
"string"){let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),r++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),r++}return C.errors=e,r===0}C.evaluated={props:{role:!0,content:!0,name:!0},dynamicProps:!1,dynamicItems:!1};var Re={
type:"object",required:["role","content"],properties:{role:{type:"string",const:"user"},content:{type:["string","array"],
minItems:1,items:{$ref:"#/$defs/userPart"}},name:{type:"string"}}};var Se={type:"object",required:["type","image_url"],properties:{type:{type:"string",const:"image_url"},image_url:{type:"\
object",required:["url"],properties:{url:{type:"string"},detail:{type:"string",enum:["auto","low","high"]}}},prompt_cache_breakpoint:{
$ref:"#/$defs/cacheBreakpoint"}}};function T(s,{instancePath:i="",parentData:h,parentDataProperty:d,rootData:y=s,dynamicAnchors:f={}}={}){
let e=null,r=0,l=T.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.type===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[t]:e.push(t),r++}if(s.image_url===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"image_url"}};e===null?e=[t]:e.push(t),r++}if(s.type!==void 0){let t=s.type;if(typeof t!=
"string"){let o={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?
e=[o]:e.push(o),r++}if(t!=="image_url"){let o={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"cons\
t",params:{allowedValue:"image_url"}};e===null?e=[o]:e.push(o),r++}}if(s.image_url!==void 0){let t=s.image_url;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.url===void 0){let o={instancePath:i+"/image_url",schemaPath:"#/properties/image_url/re\
quired",keyword:"required",params:{missingProperty:"url"}};e===null?e=[o]:e.push(o),r++}if(t.url!==void 0&&typeof t.url!=
"string"){let o={instancePath:i+"/image_url/url",schemaPath:"#/properties/image_url/properties/url/type",keyword:"type",
params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(t.detail!==void 0){let o=t.detail;if(typeof o!="string"){let u={
instancePath:i+"/image_url/detail",schemaPath:"#/properties/image_url/properties/detail/type",keyword:"type",params:{type:"\
string"}};e===null?e=[u]:e.push(u),r++}if(!(o==="auto"||o==="low"||o==="high")){let u={instancePath:i+"/image_url/detail",
schemaPath:"#/properties/image_url/properties/detail/enum",keyword:"enum",params:{allowedValues:Se.properties.image_url.
properties.detail.enum}};e===null?e=[u]:e.push(u),r++}}}else{let o={instancePath:i+"/image_url",schemaPath:"#/properties\
/image_url/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}s.prompt_cache_breakpoint!==void 0&&
(x(s.prompt_cache_breakpoint,{instancePath:i+"/prompt_cache_breakpoint",parentData:s,parentDataProperty:"prompt_cache_br\
eakpoint",rootData:y,dynamicAnchors:f})||(e=e===null?x.errors:e.concat(x.errors),r=e.length))}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return T.errors=e,r===0}T.evaluated=
{props:{type:!0,image_url:!0,prompt_cache_breakpoint:!0},dynamicProps:!1,dynamicItems:!1};var He={type:"object",required:[
"type","input_audio"],properties:{type:{type:"string",const:"input_audio"},input_audio:{type:"object",required:["data","\
format"],properties:{data:{type:"string"},format:{type:"string",enum:["wav","mp3"]}}},prompt_cache_breakpoint:{$ref:"#/$\
defs/cacheBreakpoint"}}};function z(s,{instancePath:i="",parentData:h,parentDataProperty:d,rootData:y=s,dynamicAnchors:f={}}={}){
let e=null,r=0,l=z.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.type===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[t]:e.push(t),r++}if(s.input_audio===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"input_audio"}};e===null?e=[t]:e.push(t),r++}if(s.type!==void 0){let t=s.type;if(typeof t!=
"string"){let o={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?
e=[o]:e.push(o),r++}if(t!=="input_audio"){let o={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"co\
nst",params:{allowedValue:"input_audio"}};e===null?e=[o]:e.push(o),r++}}if(s.input_audio!==void 0){let t=s.input_audio;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.data===void 0){let o={instancePath:i+"/input_audio",schemaPath:"#/properties\
/input_audio/required",keyword:"required",params:{missingProperty:"data"}};e===null?e=[o]:e.push(o),r++}if(t.format===void 0){
let o={instancePath:i+"/input_audio",schemaPath:"#/properties/input_audio/required",keyword:"required",params:{missingProperty:"\
format"}};e===null?e=[o]:e.push(o),r++}if(t.data!==void 0&&typeof t.data!="string"){let o={instancePath:i+"/input_audio/\
data",schemaPath:"#/properties/input_audio/properties/data/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.
push(o),r++}if(t.format!==void 0){let o=t.format;if(typeof o!="string"){let u={instancePath:i+"/input_audio/format",schemaPath:"\
#/properties/input_audio/properties/format/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}if(!(o===
"wav"||o==="mp3")){let u={instancePath:i+"/input_audio/format",schemaPath:"#/properties/input_audio/properties/format/en\
um",keyword:"enum",params:{allowedValues:He.properties.input_audio.properties.format.enum}};e===null?e=[u]:e.push(u),r++}}}else{
let o={instancePath:i+"/input_audio",schemaPath:"#/properties/input_audio/type",keyword:"type",params:{type:"object"}};e===
null?e=[o]:e.push(o),r++}}s.prompt_cache_breakpoint!==void 0&&(x(s.prompt_cache_breakpoint,{instancePath:i+"/prompt_cach\
e_breakpoint",parentData:s,parentDataProperty:"prompt_cache_breakpoint",rootData:y,dynamicAnchors:f})||(e=e===null?x.errors:
e.concat(x.errors),r=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[t]:e.push(t),r++}return z.errors=e,r===0}z.evaluated={props:{type:!0,input_audio:!0,prompt_cache_breakpoint:!0},
dynamicProps:!1,dynamicItems:!1};function L(s,{instancePath:i="",parentData:h,parentDataProperty:d,rootData:y=s,dynamicAnchors:f={}}={}){let e=null,r=0,l=L.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){
if(s.type===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===
null?e=[t]:e.push(t),r++}if(s.file===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
file"}};e===null?e=[t]:e.push(t),r++}if(s.type!==void 0){let t=s.type;if(typeof t!="string"){let o={instancePath:i+"/typ\
e",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(t!=="file"){
let o={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"file"}};e===null?
e=[o]:e.push(o),r++}}if(s.file!==void 0){let t=s.file;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.file_data!==void 0&&
typeof t.file_data!="string"){let o={instancePath:i+"/file/file_data",schemaPath:"#/properties/file/properties/file_data\
/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(t.file_id!==void 0&&typeof t.file_id!="str\
ing"){let o={instancePath:i+"/file/file_id",schemaPath:"#/properties/file/properties/file_id/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),r++}if(t.filename!==void 0&&typeof t.filename!="string"){let o={instancePath:i+
"/file/filename",schemaPath:"#/properties/file/properties/filename/type",keyword:"type",params:{type:"string"}};e===null?
e=[o]:e.push(o),r++}}else{let o={instancePath:i+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"\
object"}};e===null?e=[o]:e.push(o),r++}}s.prompt_cache_breakpoint!==void 0&&(x(s.prompt_cache_breakpoint,{instancePath:i+
"/prompt_cache_breakpoint",parentData:s,parentDataProperty:"prompt_cache_breakpoint",rootData:y,dynamicAnchors:f})||(e=e===
null?x.errors:e.concat(x.errors),r=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.push(t),r++}return L.errors=e,r===0}L.evaluated={props:{type:!0,file:!0,prompt_cache_breakpoint:!0},
dynamicProps:!1,dynamicItems:!1};function B(s,{instancePath:i="",parentData:h,parentDataProperty:d,rootData:y=s,dynamicAnchors:f={}}={}){
let e=null,r=0,l=B.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){let o=s.type;if(typeof o=="string")if(o==="text"){D(s,{instancePath:i,parentData:h,parentDataProperty:d,
rootData:y,dynamicAnchors:f})||(e=e===null?D.errors:e.concat(D.errors),r=e.length);var t={};t.type=!0,t.text=!0,t.prompt_cache_breakpoint=
!0}else if(o==="image_url")T(s,{instancePath:i,parentData:h,parentDataProperty:d,rootData:y,dynamicAnchors:f})||(e=e===null?
T.errors:e.concat(T.errors),r=e.length),t!==!0&&(t=t||{},t.type=!0,t.image_url=!0,t.prompt_cache_breakpoint=!0);else if(o===
"input_audio")z(s,{instancePath:i,parentData:h,parentDataProperty:d,rootData:y,dynamicAnchors:f})||(e=e===null?z.errors:
e.concat(z.errors),r=e.length),t!==!0&&(t=t||{},t.type=!0,t.input_audio=!0,t.prompt_cache_breakpoint=!0);else if(o==="fi\
le")L(s,{instancePath:i,parentData:h,parentDataProperty:d,rootData:y,dynamicAnchors:f})||(e=e===null?L.errors:e.concat(L.
errors),r=e.length),t!==!0&&(t=t||{},t.type=!0,t.file=!0,t.prompt_cache_breakpoint=!0);else{let u={instancePath:i,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:o}};e===null?e=[u]:e.push(u),r++}else{
let u={instancePath:i,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:o}};e===
null?e=[u]:e.push(u),r++}}else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[o]:e.push(o),r++}return B.errors=e,l.props=t,r===0}B.evaluated={dynamicProps:!0,dynamicItems:!1};function Z(s,{instancePath:i="",
parentData:h,parentDataProperty:d,rootData:y=s,dynamicAnchors:f={}}={}){let e=null,r=0,l=Z.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.role===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"}};e===null?e=[t]:e.push(t),r++}if(s.content===
void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"content"}};e===null?e=
[t]:e.push(t),r++}if(s.role!==void 0){let t=s.role;if(typeof t!="string"){let o={instancePath:i+"/role",schemaPath:"#/pr\
operties/role/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(t!=="user"){let o={instancePath:i+
"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue:"user"}};e===null?e=[o]:e.push(o),r++}}
if(s.content!==void 0){let t=s.content;if(typeof t!="string"&&!Array.isArray(t)){let o={instancePath:i+"/content",schemaPath:"\
#/properties/content/type",keyword:"type",params:{type:Re.properties.content.type}};e===null?e=[o]:e.push(o),r++}if(Array.
isArray(t)){if(t.length<1){let u={instancePath:i+"/content",schemaPath:"#/properties/content/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[u]:e.push(u),r++}let o=t.length;for(let u=0;u<o;u++)B(t[u],{instancePath:i+"/content/"+u,parentData:t,
parentDataProperty:u,rootData:y,dynamicAnchors:f})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)}}if(s.name!==void 0&&
typeof s.name!="string"){let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[t]:e.push(t),r++}return Z.errors=e,r===0}Z.evaluated={props:{role:!0,content:!0,name:!0},dynamicProps:!1,
dynamicItems:!1};var we={type:"object",required:["role"],properties:{role:{type:"string",const:"assistant"},content:{type:[
"string","array","null"],minItems:1,items:{$ref:"#/$defs/assistantPart"}},refusal:{type:["string","null"]},name:{type:"s\
tring"},audio:{type:["object","null"],required:["id"],properties:{id:{type:"string"}}},tool_calls:{type:"array",minItems:1,
items:{$ref:"#/$defs/toolCallMade"}},function_call:{type:["object","null"],required:["name","arguments"],properties:{name:{
type:"string"},arguments:{type:"string"}}}},if:{not:{anyOf:[{required:["tool_calls"],properties:{tool_calls:{}}},{required:[
"function_call"],properties:{function_call:{}}},{required:["refusal"],properties:{refusal:{}}},{required:["audio"],properties:{
audio:{}}}]}},then:{required:["content"],properties:{content:{}}}};function K(s,{instancePath:i="",parentData:h,parentDataProperty:d,rootData:y=s,dynamicAnchors:f={}}={}){let e=null,r=0,l=K.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){
if(s.type===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===
null?e=[t]:e.push(t),r++}if(s.refusal===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"refusal"}};e===null?e=[t]:e.push(t),r++}if(s.type!==void 0){let t=s.type;if(typeof t!="string"){let o={
instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}if(t!=="refusal"){let o={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
refusal"}};e===null?e=[o]:e.push(o),r++}}if(s.refusal!==void 0&&typeof s.refusal!="string"){let t={instancePath:i+"/refu\
sal",schemaPath:"#/properties/refusal/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}else{let t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return K.errors=e,
r===0}K.evaluated={props:{type:!0,refusal:!0},dynamicProps:!1,dynamicItems:!1};function G(s,{instancePath:i="",parentData:h,
parentDataProperty:d,rootData:y=s,dynamicAnchors:f={}}={}){let e=null,r=0,l=G.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){let o=s.type;if(typeof o=="string")if(o==="te\
xt"){D(s,{instancePath:i,parentData:h,parentDataProperty:d,rootData:y,dynamicAnchors:f})||(e=e===null?D.errors:e.concat(
D.errors),r=e.length);var t={};t.type=!0,t.text=!0,t.prompt_cache_breakpoint=!0}else if(o==="refusal")K(s,{instancePath:i,
parentData:h,parentDataProperty:d,rootData:y,dynamicAnchors:f})||(e=e===null?K.errors:e.concat(K.errors),r=e.length),t!==
!0&&(t=t||{},t.type=!0,t.refusal=!0);else{let u={instancePath:i,schemaPath:"#/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"type",tagValue:o}};e===null?e=[u]:e.push(u),r++}else{let u={instancePath:i,schemaPath:"#/discrimina\
tor",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:o}};e===null?e=[u]:e.push(u),r++}}else{let o={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return G.errors=e,l.props=t,r===
0}G.evaluated={dynamicProps:!0,dynamicItems:!1};function R(s,{instancePath:i="",parentData:h,parentDataProperty:d,rootData:y=s,dynamicAnchors:f={}}={}){let e=null,r=0,l=R.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){
if(s.id===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?
e=[t]:e.push(t),r++}if(s.type===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[t]:e.push(t),r++}if(s.function===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"function"}};e===null?e=[t]:e.push(t),r++}if(s.id!==void 0&&typeof s.id!="string"){let t={
instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}
if(s.type!==void 0){let t=s.type;if(typeof t!="string"){let o={instancePath:i+"/type",schemaPath:"#/properties/type/type",
keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(t!=="function"){let o={instancePath:i+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"function"}};e===null?e=[o]:e.push(o),r++}}if(s.function!==
void 0){let t=s.function;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let o={instancePath:i+"/functi\
on",schemaPath:"#/properties/function/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[o]:e.push(
o),r++}if(t.arguments===void 0){let o={instancePath:i+"/function",schemaPath:"#/properties/function/required",keyword:"r\
equired",params:{missingProperty:"arguments"}};e===null?e=[o]:e.push(o),r++}if(t.name!==void 0&&typeof t.name!="string"){
let o={instancePath:i+"/function/name",schemaPath:"#/properties/function/properties/name/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),r++}if(t.arguments!==void 0&&typeof t.arguments!="string"){let o={instancePath:i+"/fu\
nction/arguments",schemaPath:"#/properties/function/properties/arguments/type",keyword:"type",params:{type:"string"}};e===
null?e=[o]:e.push(o),r++}}else{let o={instancePath:i+"/function",schemaPath:"#/properties/function/type",keyword:"type",
params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),r++}return R.errors=e,r===0}R.evaluated={props:{id:!0,type:!0,function:!0},dynamicProps:!1,
dynamicItems:!1};function S(s,{instancePath:i="",parentData:h,parentDataProperty:d,rootData:y=s,dynamicAnchors:f={}}={}){let e=null,r=0,l=S.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){
if(s.id===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?
e=[t]:e.push(t),r++}if(s.type===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[t]:e.push(t),r++}if(s.custom===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"custom"}};e===null?e=[t]:e.push(t),r++}if(s.id!==void 0&&typeof s.id!="string"){let t={instancePath:i+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(s.type!==
void 0){let t=s.type;if(typeof t!="string"){let o={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(t!=="custom"){let o={instancePath:i+"/type",schemaPath:"#/p\
roperties/type/const",keyword:"const",params:{allowedValue:"custom"}};e===null?e=[o]:e.push(o),r++}}if(s.custom!==void 0){
let t=s.custom;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let o={instancePath:i+"/custom",schemaPath:"\
#/properties/custom/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[o]:e.push(o),r++}if(t.input===
void 0){let o={instancePath:i+"/custom",schemaPath:"#/properties/custom/required",keyword:"required",params:{missingProperty:"\
input"}};e===null?e=[o]:e.push(o),r++}if(t.name!==void 0&&typeof t.name!="string"){let o={instancePath:i+"/custom/name",
schemaPath:"#/properties/custom/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}
if(t.input!==void 0&&typeof t.input!="string"){let o={instancePath:i+"/custom/input",schemaPath:"#/properties/custom/pro\
perties/input/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:i+"/cu\
stom",schemaPath:"#/properties/custom/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{let t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return S.errors=e,
r===0}S.evaluated={props:{id:!0,type:!0,custom:!0},dynamicProps:!1,dynamicItems:!1};function H(s,{instancePath:i="",parentData:h,
parentDataProperty:d,rootData:y=s,dynamicAnchors:f={}}={}){let e=null,r=0,l=H.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){let o=s.type;if(typeof o=="string")if(o==="fu\
nction"){R(s,{instancePath:i,parentData:h,parentDataProperty:d,rootData:y,dynamicAnchors:f})||(e=e===null?R.errors:e.concat(
R.errors),r=e.length);var t={};t.id=!0,t.type=!0,t.function=!0}else if(o==="custom")S(s,{instancePath:i,parentData:h,parentDataProperty:d,
rootData:y,dynamicAnchors:f})||(e=e===null?S.errors:e.concat(S.errors),r=e.length),t!==!0&&(t=t||{},t.id=!0,t.type=!0,t.
custom=!0);else{let u={instancePath:i,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"\
type",tagValue:o}};e===null?e=[u]:e.push(u),r++}else{let u={instancePath:i,schemaPath:"#/discriminator",keyword:"discrim\
inator",params:{error:"tag",tag:"type",tagValue:o}};e===null?e=[u]:e.push(u),r++}}else{let o={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return H.errors=e,l.props=t,r===0}H.evaluated=
{dynamicProps:!0,dynamicItems:!1};function F(s,{instancePath:i="",parentData:h,parentDataProperty:d,rootData:y=s,dynamicAnchors:f={}}={}){
let e=null,r=0,l=F.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let t=r,o=!0,u=r,v=r,j=r,
N=r,P=!1,O=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let c;if(s.tool_calls===void 0&&(c="tool_calls")){let g={};e===
null?e=[g]:e.push(g),r++}}var A=O===r;if(P=P||A,A){var b={};b.tool_calls=!0}let fe=r;if(s&&typeof s=="object"&&!Array.isArray(
s)){let c;if(s.function_call===void 0&&(c="function_call")){let g={};e===null?e=[g]:e.push(g),r++}}var A=fe===r;P=P||A,A&&
b!==!0&&(b=b||{},b.function_call=!0);let ce=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let c;if(s.refusal===void 0&&
(c="refusal")){let g={};e===null?e=[g]:e.push(g),r++}}var A=ce===r;P=P||A,A&&b!==!0&&(b=b||{},b.refusal=!0);let be=r;if(s&&
typeof s=="object"&&!Array.isArray(s)){let c;if(s.audio===void 0&&(c="audio")){let g={};e===null?e=[g]:e.push(g),r++}}var A=be===
r;if(P=P||A,A&&b!==!0&&(b=b||{},b.audio=!0),P)r=N,e!==null&&(N?e.length=N:e=null);else{let c={};e===null?e=[c]:e.push(c),
r++}var ke=j===r;if(ke){let c={};e===null?e=[c]:e.push(c),r++}else r=v,e!==null&&(v?e.length=v:e=null);var me=u===r;if(r=
t,e!==null&&(t?e.length=t:e=null),me){let c=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.content===void 0){let k={instancePath:i,
schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"content"}};e===null?e=[k]:e.push(k),r++}var me=c===
r;if(o=me,o){var q={};q.content=!0}}if(!o){let c={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"\
then"}};e===null?e=[c]:e.push(c),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.role===void 0){let c={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"}};e===null?e=[c]:e.push(c),r++}if(q!==!0&&(q=q||
{},q.role=!0,q.content=!0,q.refusal=!0,q.name=!0,q.audio=!0,q.tool_calls=!0,q.function_call=!0),s.role!==void 0){let c=s.
role;if(typeof c!="string"){let g={instancePath:i+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"\
string"}};e===null?e=[g]:e.push(g),r++}if(c!=="assistant"){let g={instancePath:i+"/role",schemaPath:"#/properties/role/c\
onst",keyword:"const",params:{allowedValue:"assistant"}};e===null?e=[g]:e.push(g),r++}}if(s.content!==void 0){let c=s.content;
if(typeof c!="string"&&!Array.isArray(c)&&c!==null){let g={instancePath:i+"/content",schemaPath:"#/properties/content/ty\
pe",keyword:"type",params:{type:we.properties.content.type}};e===null?e=[g]:e.push(g),r++}if(Array.isArray(c)){if(c.length<
1){let k={instancePath:i+"/content",schemaPath:"#/properties/content/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[k]:e.push(k),r++}let g=c.length;for(let k=0;k<g;k++)G(c[k],{instancePath:i+"/content/"+k,parentData:c,parentDataProperty:k,
rootData:y,dynamicAnchors:f})||(e=e===null?G.errors:e.concat(G.errors),r=e.length)}}if(s.refusal!==void 0){let c=s.refusal;
if(typeof c!="string"&&c!==null){let g={instancePath:i+"/refusal",schemaPath:"#/properties/refusal/type",keyword:"type",
params:{type:we.properties.refusal.type}};e===null?e=[g]:e.push(g),r++}}if(s.name!==void 0&&typeof s.name!="string"){let c={
instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(
c),r++}if(s.audio!==void 0){let c=s.audio;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null){let g={instancePath:i+
"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type:we.properties.audio.type}};e===null?e=[g]:e.push(
g),r++}if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.id===void 0){let g={instancePath:i+"/audio",schemaPath:"#/prope\
rties/audio/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[g]:e.push(g),r++}if(c.id!==void 0&&typeof c.
id!="string"){let g={instancePath:i+"/audio/id",schemaPath:"#/properties/audio/properties/id/type",keyword:"type",params:{
type:"string"}};e===null?e=[g]:e.push(g),r++}}}if(s.tool_calls!==void 0){let c=s.tool_calls;if(Array.isArray(c)){if(c.length<
1){let k={instancePath:i+"/tool_calls",schemaPath:"#/properties/tool_calls/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[k]:e.push(k),r++}let g=c.length;for(let k=0;k<g;k++)H(c[k],{instancePath:i+"/tool_calls/"+k,parentData:c,parentDataProperty:k,
rootData:y,dynamicAnchors:f})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)}else{let g={instancePath:i+"/tool_cal\
ls",schemaPath:"#/properties/tool_calls/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}}if(s.function_call!==
void 0){let c=s.function_call;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null){let g={instancePath:i+"/function\
_call",schemaPath:"#/properties/function_call/type",keyword:"type",params:{type:we.properties.function_call.type}};e===null?
e=[g]:e.push(g),r++}if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){let g={instancePath:i+"/function_ca\
ll",schemaPath:"#/properties/function_call/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[g]:
e.push(g),r++}if(c.arguments===void 0){let g={instancePath:i+"/function_call",schemaPath:"#/properties/function_call/req\
uired",keyword:"required",params:{missingProperty:"arguments"}};e===null?e=[g]:e.push(g),r++}if(c.name!==void 0&&typeof c.
name!="string"){let g={instancePath:i+"/function_call/name",schemaPath:"#/properties/function_call/properties/name/type",
keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(c.arguments!==void 0&&typeof c.arguments!="string"){
let g={instancePath:i+"/function_call/arguments",schemaPath:"#/properties/function_call/properties/arguments/type",keyword:"\
type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}}}else{let c={instancePath:i,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}return F.errors=e,l.props=q,r===0}F.evaluated={dynamicProps:!0,
dynamicItems:!1};function J(s,{instancePath:i="",parentData:h,parentDataProperty:d,rootData:y=s,dynamicAnchors:f={}}={}){let e=null,r=0,l=J.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){
if(s.role===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"}};e===
null?e=[t]:e.push(t),r++}if(s.content===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"content"}};e===null?e=[t]:e.push(t),r++}if(s.tool_call_id===void 0){let t={instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"tool_call_id"}};e===null?e=[t]:e.push(t),r++}if(s.role!==void 0){
let t=s.role;if(typeof t!="string"){let o={instancePath:i+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),r++}if(t!=="tool"){let o={instancePath:i+"/role",schemaPath:"#/properties/role/\
const",keyword:"const",params:{allowedValue:"tool"}};e===null?e=[o]:e.push(o),r++}}if(s.content!==void 0&&($(s.content,{
instancePath:i+"/content",parentData:s,parentDataProperty:"content",rootData:y,dynamicAnchors:f})||(e=e===null?$.errors:
e.concat($.errors),r=e.length)),s.tool_call_id!==void 0&&typeof s.tool_call_id!="string"){let t={instancePath:i+"/tool_c\
all_id",schemaPath:"#/properties/tool_call_id/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return J.errors=
e,r===0}J.evaluated={props:{role:!0,content:!0,tool_call_id:!0},dynamicProps:!1,dynamicItems:!1};var Je={type:"object",required:[
"role","content","name"],properties:{role:{type:"string",const:"function"},content:{type:["string","null"]},name:{type:"\
string"}}};function Q(s,{instancePath:i="",parentData:h,parentDataProperty:d,rootData:y=s,dynamicAnchors:f={}}={}){let e=null,
r=0,l=Q.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.role===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"}};
e===null?e=[t]:e.push(t),r++}if(s.content===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"content"}};e===null?e=[t]:e.push(t),r++}if(s.name===void 0){let t={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"name"}};e===null?e=[t]:e.push(t),r++}if(s.role!==void 0){let t=s.role;if(typeof t!=
"string"){let o={instancePath:i+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"}};e===null?
e=[o]:e.push(o),r++}if(t!=="function"){let o={instancePath:i+"/role",schemaPath:"#/properties/role/const",keyword:"const",
params:{allowedValue:"function"}};e===null?e=[o]:e.push(o),r++}}if(s.content!==void 0){let t=s.content;if(typeof t!="str\
ing"&&t!==null){let o={instancePath:i+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:Je.properties.
content.type}};e===null?e=[o]:e.push(o),r++}}if(s.name!==void 0&&typeof s.name!="string"){let t={instancePath:i+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return Q.errors=e,r===0}Q.evaluated=
{props:{role:!0,content:!0,name:!0},dynamicProps:!1,dynamicItems:!1};function U(s,{instancePath:i="",parentData:h,parentDataProperty:d,
rootData:y=s,dynamicAnchors:f={}}={}){let e=null,r=0,l=U.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){let u=s.role;if(typeof u=="string")if(u==="developer"){M(s,{instancePath:i,
parentData:h,parentDataProperty:d,rootData:y,dynamicAnchors:f})||(e=e===null?M.errors:e.concat(M.errors),r=e.length);var t={};
t.role=!0,t.content=!0,t.name=!0}else if(u==="system")C(s,{instancePath:i,parentData:h,parentDataProperty:d,rootData:y,dynamicAnchors:f})||
(e=e===null?C.errors:e.concat(C.errors),r=e.length),t!==!0&&(t=t||{},t.role=!0,t.content=!0,t.name=!0);else if(u==="user")
Z(s,{instancePath:i,parentData:h,parentDataProperty:d,rootData:y,dynamicAnchors:f})||(e=e===null?Z.errors:e.concat(Z.errors),
r=e.length),t!==!0&&(t=t||{},t.role=!0,t.content=!0,t.name=!0);else if(u==="assistant"){if(!F(s,{instancePath:i,parentData:h,
parentDataProperty:d,rootData:y,dynamicAnchors:f}))e=e===null?F.errors:e.concat(F.errors),r=e.length;else var o=F.evaluated.
props;t!==!0&&o!==void 0&&(o===!0?t=!0:(t=t||{},Object.assign(t,o)))}else if(u==="tool")J(s,{instancePath:i,parentData:h,
parentDataProperty:d,rootData:y,dynamicAnchors:f})||(e=e===null?J.errors:e.concat(J.errors),r=e.length),t!==!0&&(t=t||{},
t.role=!0,t.content=!0,t.tool_call_id=!0);else if(u==="function")Q(s,{instancePath:i,parentData:h,parentDataProperty:d,rootData:y,
dynamicAnchors:f})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length),t!==!0&&(t=t||{},t.role=!0,t.content=!0,t.name=!0);else{
let v={instancePath:i,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"role",tagValue:u}};
e===null?e=[v]:e.push(v),r++}else{let v={instancePath:i,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"\
tag",tag:"role",tagValue:u}};e===null?e=[v]:e.push(v),r++}}else{let u={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[u]:e.push(u),r++}return U.errors=e,l.props=t,r===0}U.evaluated={dynamicProps:!0,dynamicItems:!1};
var Qe={type:"object",required:["name"],properties:{name:{$ref:"#/$defs/functionName"},description:{type:"string"},parameters:{
type:"object"},strict:{type:["boolean","null"]}}};var Ue=new RegExp("^[a-zA-Z0-9_.-]+$","u");function W(s,{instancePath:i="",parentData:h,parentDataProperty:d,rootData:y=s,
dynamicAnchors:f={}}={}){let e=null,r=0,l=W.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
typeof s=="string"){if(ge(s)>64){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64}};e===
null?e=[t]:e.push(t),r++}if(!Ue.test(s)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[a-zA-Z0-9_.-]+$"}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),r++}return W.errors=e,r===0}W.evaluated={dynamicProps:!1,dynamicItems:!1};function E(s,{
instancePath:i="",parentData:h,parentDataProperty:d,rootData:y=s,dynamicAnchors:f={}}={}){let e=null,r=0,l=E.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[t]:e.push(
t),r++}if(s.name!==void 0&&(W(s.name,{instancePath:i+"/name",parentData:s,parentDataProperty:"name",rootData:y,dynamicAnchors:f})||
(e=e===null?W.errors:e.concat(W.errors),r=e.length)),s.description!==void 0&&typeof s.description!="string"){let t={instancePath:i+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
r++}if(s.parameters!==void 0){let t=s.parameters;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let o={instancePath:i+"\
/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}
if(s.strict!==void 0){let t=s.strict;if(typeof t!="boolean"&&t!==null){let o={instancePath:i+"/strict",schemaPath:"#/pro\
perties/strict/type",keyword:"type",params:{type:Qe.properties.strict.type}};e===null?e=[o]:e.push(o),r++}}}else{let t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return E.errors=e,
r===0}E.evaluated={props:{name:!0,description:!0,parameters:!0,strict:!0},dynamicProps:!1,dynamicItems:!1};var Ee={type:[
"object","null"],required:["mode"],properties:{mode:{type:"string",enum:["score","block"]}}};function V(s,{instancePath:i="",
parentData:h,parentDataProperty:d,rootData:y=s,dynamicAnchors:f={}}={}){let e=null,r=0,l=V.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:Ee.type}};e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.mode===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
mode"}};e===null?e=[t]:e.push(t),r++}if(s.mode!==void 0){let t=s.mode;if(typeof t!="string"){let o={instancePath:i+"/mod\
e",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(!(t==="sco\
re"||t==="block")){let o={instancePath:i+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:Ee.
properties.mode.enum}};e===null?e=[o]:e.push(o),r++}}}return V.errors=e,r===0}V.evaluated={props:{mode:!0},dynamicProps:!1,
dynamicItems:!1};function X(s,{instancePath:i="",parentData:h,parentDataProperty:d,rootData:y=s,dynamicAnchors:f={}}={}){let e=null,r=0,l=X.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){
if(s.type===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===
null?e=[t]:e.push(t),r++}if(s.type!==void 0){let t=s.type;if(typeof t!="string"){let o={instancePath:i+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(t!=="text"){let o={instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"text"}};e===null?e=[o]:e.push(o),r++}}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return X.errors=
e,r===0}X.evaluated={props:{type:!0},dynamicProps:!1,dynamicItems:!1};function Y(s,{instancePath:i="",parentData:h,parentDataProperty:d,rootData:y=s,dynamicAnchors:f={}}={}){let e=null,r=0,l=Y.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){
if(s.type===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===
null?e=[t]:e.push(t),r++}if(s.type!==void 0){let t=s.type;if(typeof t!="string"){let o={instancePath:i+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(t!=="json_object"){let o={
instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"json_object"}};e===null?
e=[o]:e.push(o),r++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[
t]:e.push(t),r++}return Y.errors=e,r===0}Y.evaluated={props:{type:!0},dynamicProps:!1,dynamicItems:!1};var We={type:"obj\
ect",required:["type","json_schema"],properties:{type:{type:"string",const:"json_schema"},json_schema:{type:"object",required:[
"name"],properties:{name:{type:"string",pattern:"^[a-zA-Z0-9_-]+$",maxLength:64},description:{type:"string"},schema:{type:"\
object"},strict:{type:["boolean","null"]}}}}},Xe=new RegExp("^[a-zA-Z0-9_-]+$","u");function ee(s,{instancePath:i="",parentData:h,
parentDataProperty:d,rootData:y=s,dynamicAnchors:f={}}={}){let e=null,r=0,l=ee.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}if(s.json_schema===void 0){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"json_schema"}};e===null?e=[t]:
e.push(t),r++}if(s.type!==void 0){let t=s.type;if(typeof t!="string"){let o={instancePath:i+"/type",schemaPath:"#/proper\
ties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(t!=="json_schema"){let o={instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"json_schema"}};e===null?e=[o]:e.push(
o),r++}}if(s.json_schema!==void 0){let t=s.json_schema;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){
let o={instancePath:i+"/json_schema",schemaPath:"#/properties/json_schema/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[o]:e.push(o),r++}if(t.name!==void 0){let o=t.name;if(typeof o=="string"){if(ge(o)>64){let u={instancePath:i+
"/json_schema/name",schemaPath:"#/properties/json_schema/properties/name/maxLength",keyword:"maxLength",params:{limit:64}};
e===null?e=[u]:e.push(u),r++}if(!Xe.test(o)){let u={instancePath:i+"/json_schema/name",schemaPath:"#/properties/json_sch\
ema/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9_-]+$"}};e===null?e=[u]:e.push(u),r++}}else{let u={
instancePath:i+"/json_schema/name",schemaPath:"#/properties/json_schema/properties/name/type",keyword:"type",params:{type:"\
string"}};e===null?e=[u]:e.push(u),r++}}if(t.description!==void 0&&typeof t.description!="string"){let o={instancePath:i+
"/json_schema/description",schemaPath:"#/properties/json_schema/properties/description/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),r++}if(t.schema!==void 0){let o=t.schema;if(!(o&&typeof o=="object"&&!Array.isArray(o))){
let u={instancePath:i+"/json_schema/schema",schemaPath:"#/properties/json_schema/properties/schema/type",keyword:"type",
params:{type:"object"}};e===null?e=[u]:e.push(u),r++}}if(t.strict!==void 0){let o=t.strict;if(typeof o!="boolean"&&o!==null){
let u={instancePath:i+"/json_schema/strict",schemaPath:"#/properties/json_schema/properties/strict/type",keyword:"type",
params:{type:We.properties.json_schema.properties.strict.type}};e===null?e=[u]:e.push(u),r++}}}else{let o={instancePath:i+
"/json_schema",schemaPath:"#/properties/json_schema/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),
r++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}
return ee.errors=e,r===0}ee.evaluated={props:{type:!0,json_schema:!0},dynamicProps:!1,dynamicItems:!1};function re(s,{instancePath:i="",
parentData:h,parentDataProperty:d,rootData:y=s,dynamicAnchors:f={}}={}){let e=null,r=0,l=re.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){let o=s.type;if(typeof o=="s\
tring")if(o==="text"){X(s,{instancePath:i,parentData:h,parentDataProperty:d,rootData:y,dynamicAnchors:f})||(e=e===null?X.
errors:e.concat(X.errors),r=e.length);var t={};t.type=!0}else if(o==="json_object")Y(s,{instancePath:i,parentData:h,parentDataProperty:d,
rootData:y,dynamicAnchors:f})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length),t!==!0&&(t=t||{},t.type=!0);else if(o===
"json_schema")ee(s,{instancePath:i,parentData:h,parentDataProperty:d,rootData:y,dynamicAnchors:f})||(e=e===null?ee.errors:
e.concat(ee.errors),r=e.length),t!==!0&&(t=t||{},t.type=!0,t.json_schema=!0);else{let u={instancePath:i,schemaPath:"#/di\
scriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:o}};e===null?e=[u]:e.push(u),r++}else{let u={
instancePath:i,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:o}};e===null?
e=[u]:e.push(u),r++}}else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:
e.push(o),r++}return re.errors=e,l.props=t,r===0}re.evaluated={dynamicProps:!0,dynamicItems:!1};var Ye={anyOf:[{type:"st\
ring",enum:["none","auto","required"]},{type:"object",discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/namedFun\
ction"},{$ref:"#/$defs/namedCustomTool"},{$ref:"#/$defs/allowedTools"}]}]};function te(s,{instancePath:i="",parentData:h,parentDataProperty:d,rootData:y=s,dynamicAnchors:f={}}={}){let e=null,r=0,
l=te.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.type===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[t]:e.push(t),r++}if(s.function===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"function"}};e===null?e=[t]:e.push(t),r++}if(s.type!==void 0){let t=s.type;if(typeof t!="string"){let o={
instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}if(t!=="function"){let o={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
function"}};e===null?e=[o]:e.push(o),r++}}if(s.function!==void 0){let t=s.function;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.name===void 0){let o={instancePath:i+"/function",schemaPath:"#/properties/function/required",keyword:"required",
params:{missingProperty:"name"}};e===null?e=[o]:e.push(o),r++}if(t.name!==void 0&&typeof t.name!="string"){let o={instancePath:i+
"/function/name",schemaPath:"#/properties/function/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[o]:e.push(o),r++}}else{let o={instancePath:i+"/function",schemaPath:"#/properties/function/type",keyword:"type",params:{
type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.push(t),r++}return te.errors=e,r===0}te.evaluated={props:{type:!0,function:!0},dynamicProps:!1,
dynamicItems:!1};function se(s,{instancePath:i="",parentData:h,parentDataProperty:d,rootData:y=s,dynamicAnchors:f={}}={}){let e=null,r=0,
l=se.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.type===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[t]:e.push(t),r++}if(s.custom===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"custom"}};e===null?e=[t]:e.push(t),r++}if(s.type!==void 0){let t=s.type;if(typeof t!="string"){let o={instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(t!=="\
custom"){let o={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"custom"}};
e===null?e=[o]:e.push(o),r++}}if(s.custom!==void 0){let t=s.custom;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===
void 0){let o={instancePath:i+"/custom",schemaPath:"#/properties/custom/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[o]:e.push(o),r++}if(t.name!==void 0&&typeof t.name!="string"){let o={instancePath:i+"/custom/name",schemaPath:"\
#/properties/custom/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}else{let o={
instancePath:i+"/custom",schemaPath:"#/properties/custom/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(
o),r++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),
r++}return se.errors=e,r===0}se.evaluated={props:{type:!0,custom:!0},dynamicProps:!1,dynamicItems:!1};var er={type:"obje\
ct",required:["type","allowed_tools"],properties:{type:{type:"string",const:"allowed_tools"},allowed_tools:{type:"object",
required:["mode","tools"],properties:{mode:{type:"string",enum:["auto","required"]},tools:{type:"array",items:{type:"obj\
ect"}}}}}};function ie(s,{instancePath:i="",parentData:h,parentDataProperty:d,rootData:y=s,dynamicAnchors:f={}}={}){let e=null,
r=0,l=ie.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.type===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[t]:e.push(t),r++}if(s.allowed_tools===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"allowed_tools"}};e===null?e=[t]:e.push(t),r++}if(s.type!==void 0){let t=s.type;if(typeof t!=
"string"){let o={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?
e=[o]:e.push(o),r++}if(t!=="allowed_tools"){let o={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"\
const",params:{allowedValue:"allowed_tools"}};e===null?e=[o]:e.push(o),r++}}if(s.allowed_tools!==void 0){let t=s.allowed_tools;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.mode===void 0){let o={instancePath:i+"/allowed_tools",schemaPath:"#/pr\
operties/allowed_tools/required",keyword:"required",params:{missingProperty:"mode"}};e===null?e=[o]:e.push(o),r++}if(t.tools===
void 0){let o={instancePath:i+"/allowed_tools",schemaPath:"#/properties/allowed_tools/required",keyword:"required",params:{
missingProperty:"tools"}};e===null?e=[o]:e.push(o),r++}if(t.mode!==void 0){let o=t.mode;if(typeof o!="string"){let u={instancePath:i+
"/allowed_tools/mode",schemaPath:"#/properties/allowed_tools/properties/mode/type",keyword:"type",params:{type:"string"}};
e===null?e=[u]:e.push(u),r++}if(!(o==="auto"||o==="required")){let u={instancePath:i+"/allowed_tools/mode",schemaPath:"#\
/properties/allowed_tools/properties/mode/enum",keyword:"enum",params:{allowedValues:er.properties.allowed_tools.properties.
mode.enum}};e===null?e=[u]:e.push(u),r++}}if(t.tools!==void 0){let o=t.tools;if(Array.isArray(o)){let u=o.length;for(let v=0;v<
u;v++){let j=o[v];if(!(j&&typeof j=="object"&&!Array.isArray(j))){let N={instancePath:i+"/allowed_tools/tools/"+v,schemaPath:"\
#/properties/allowed_tools/properties/tools/items/type",keyword:"type",params:{type:"object"}};e===null?e=[N]:e.push(N),
r++}}}else{let u={instancePath:i+"/allowed_tools/tools",schemaPath:"#/properties/allowed_tools/properties/tools/type",keyword:"\
type",params:{type:"array"}};e===null?e=[u]:e.push(u),r++}}}else{let o={instancePath:i+"/allowed_tools",schemaPath:"#/pr\
operties/allowed_tools/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return ie.errors=e,r===0}ie.evaluated=
{props:{type:!0,allowed_tools:!0},dynamicProps:!1,dynamicItems:!1};function oe(s,{instancePath:i="",parentData:h,parentDataProperty:d,
rootData:y=s,dynamicAnchors:f={}}={}){let e=null,r=0,l=oe.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0);let t=r,o=!1,u=r;if(typeof s!="string"){let P={instancePath:i,schemaPath:"#/anyOf/0/type",keyword:"type",params:{
type:"string"}};e===null?e=[P]:e.push(P),r++}if(!(s==="none"||s==="auto"||s==="required")){let P={instancePath:i,schemaPath:"\
#/anyOf/0/enum",keyword:"enum",params:{allowedValues:Ye.anyOf[0].enum}};e===null?e=[P]:e.push(P),r++}var N=u===r;o=o||N;
let v=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let P=s.type;if(typeof P=="string")if(P==="function"){te(s,{instancePath:i,
parentData:h,parentDataProperty:d,rootData:y,dynamicAnchors:f})||(e=e===null?te.errors:e.concat(te.errors),r=e.length);var j={};
j.type=!0,j.function=!0}else if(P==="custom")se(s,{instancePath:i,parentData:h,parentDataProperty:d,rootData:y,dynamicAnchors:f})||
(e=e===null?se.errors:e.concat(se.errors),r=e.length),j!==!0&&(j=j||{},j.type=!0,j.custom=!0);else if(P==="allowed_tools")
ie(s,{instancePath:i,parentData:h,parentDataProperty:d,rootData:y,dynamicAnchors:f})||(e=e===null?ie.errors:e.concat(ie.
errors),r=e.length),j!==!0&&(j=j||{},j.type=!0,j.allowed_tools=!0);else{let O={instancePath:i,schemaPath:"#/anyOf/1/disc\
riminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:P}};e===null?e=[O]:e.push(O),r++}else{let O={
instancePath:i,schemaPath:"#/anyOf/1/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:P}};
e===null?e=[O]:e.push(O),r++}}else{let P={instancePath:i,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"object"}};
e===null?e=[P]:e.push(P),r++}var N=v===r;if(o=o||N,o)r=t,e!==null&&(t?e.length=t:e=null);else{let P={instancePath:i,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{}};e===null?e=[P]:e.push(P),r++}return oe.errors=e,l.props=j,r===0}oe.evaluated={dynamicProps:!0,
dynamicItems:!1};function ne(s,{instancePath:i="",parentData:h,parentDataProperty:d,rootData:y=s,dynamicAnchors:f={}}={}){let e=null,r=0,
l=ne.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.type===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[t]:e.push(t),r++}if(s.function===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"function"}};e===null?e=[t]:e.push(t),r++}if(s.type!==void 0){let t=s.type;if(typeof t!="string"){let o={
instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}if(t!=="function"){let o={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
function"}};e===null?e=[o]:e.push(o),r++}}s.function!==void 0&&(E(s.function,{instancePath:i+"/function",parentData:s,parentDataProperty:"\
function",rootData:y,dynamicAnchors:f})||(e=e===null?E.errors:e.concat(E.errors),r=e.length))}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return ne.errors=e,r===0}ne.evaluated=
{props:{type:!0,function:!0},dynamicProps:!1,dynamicItems:!1};function pe(s,{instancePath:i="",parentData:h,parentDataProperty:d,rootData:y=s,dynamicAnchors:f={}}={}){let e=null,r=0,
l=pe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.type===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[t]:e.push(t),r++}if(s.type!==void 0){let t=s.type;if(typeof t!="string"){let o={instancePath:i+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(t!=="text"){let o={instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"text"}};e===null?e=[o]:e.push(o),r++}}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return pe.
errors=e,r===0}pe.evaluated={props:{type:!0},dynamicProps:!1,dynamicItems:!1};var rr={type:"object",required:["type","gr\
ammar"],properties:{type:{type:"string",const:"grammar"},grammar:{type:"object",required:["definition","syntax"],properties:{
definition:{type:"string"},syntax:{type:"string",enum:["lark","regex"]}}}}};function le(s,{instancePath:i="",parentData:h,
parentDataProperty:d,rootData:y=s,dynamicAnchors:f={}}={}){let e=null,r=0,l=le.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}if(s.grammar===void 0){let t={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"grammar"}};e===null?e=[t]:e.push(t),r++}
if(s.type!==void 0){let t=s.type;if(typeof t!="string"){let o={instancePath:i+"/type",schemaPath:"#/properties/type/type",
keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(t!=="grammar"){let o={instancePath:i+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"grammar"}};e===null?e=[o]:e.push(o),r++}}if(s.grammar!==void 0){
let t=s.grammar;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.definition===void 0){let o={instancePath:i+"/grammar",
schemaPath:"#/properties/grammar/required",keyword:"required",params:{missingProperty:"definition"}};e===null?e=[o]:e.push(
o),r++}if(t.syntax===void 0){let o={instancePath:i+"/grammar",schemaPath:"#/properties/grammar/required",keyword:"requir\
ed",params:{missingProperty:"syntax"}};e===null?e=[o]:e.push(o),r++}if(t.definition!==void 0&&typeof t.definition!="stri\
ng"){let o={instancePath:i+"/grammar/definition",schemaPath:"#/properties/grammar/properties/definition/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(t.syntax!==void 0){let o=t.syntax;if(typeof o!="string"){let u={
instancePath:i+"/grammar/syntax",schemaPath:"#/properties/grammar/properties/syntax/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[u]:e.push(u),r++}if(!(o==="lark"||o==="regex")){let u={instancePath:i+"/grammar/syntax",schemaPath:"\
#/properties/grammar/properties/syntax/enum",keyword:"enum",params:{allowedValues:rr.properties.grammar.properties.syntax.
enum}};e===null?e=[u]:e.push(u),r++}}}else{let o={instancePath:i+"/grammar",schemaPath:"#/properties/grammar/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return le.errors=e,r===0}le.evaluated={props:{type:!0,grammar:!0},
dynamicProps:!1,dynamicItems:!1};function ae(s,{instancePath:i="",parentData:h,parentDataProperty:d,rootData:y=s,dynamicAnchors:f={}}={}){
let e=null,r=0,l=ae.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){let o=s.type;if(typeof o=="string")if(o==="text"){pe(s,{instancePath:i,parentData:h,parentDataProperty:d,
rootData:y,dynamicAnchors:f})||(e=e===null?pe.errors:e.concat(pe.errors),r=e.length);var t={};t.type=!0}else if(o==="gra\
mmar")le(s,{instancePath:i,parentData:h,parentDataProperty:d,rootData:y,dynamicAnchors:f})||(e=e===null?le.errors:e.concat(
le.errors),r=e.length),t!==!0&&(t=t||{},t.type=!0,t.grammar=!0);else{let u={instancePath:i,schemaPath:"#/discriminator",
keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:o}};e===null?e=[u]:e.push(u),r++}else{let u={instancePath:i,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:o}};e===null?e=[u]:e.push(u),
r++}}else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}
return ae.errors=e,l.props=t,r===0}ae.evaluated={dynamicProps:!0,dynamicItems:!1};function ue(s,{instancePath:i="",parentData:h,
parentDataProperty:d,rootData:y=s,dynamicAnchors:f={}}={}){let e=null,r=0,l=ue.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}if(s.custom===void 0){let t={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"custom"}};e===null?e=[t]:e.push(t),r++}
if(s.type!==void 0){let t=s.type;if(typeof t!="string"){let o={instancePath:i+"/type",schemaPath:"#/properties/type/type",
keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(t!=="custom"){let o={instancePath:i+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"custom"}};e===null?e=[o]:e.push(o),r++}}if(s.custom!==void 0){
let t=s.custom;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let o={instancePath:i+"/custom",schemaPath:"\
#/properties/custom/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[o]:e.push(o),r++}if(t.name!==
void 0&&typeof t.name!="string"){let o={instancePath:i+"/custom/name",schemaPath:"#/properties/custom/properties/name/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(t.description!==void 0&&typeof t.description!=
"string"){let o={instancePath:i+"/custom/description",schemaPath:"#/properties/custom/properties/description/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}t.format!==void 0&&(ae(t.format,{instancePath:i+"/custom/form\
at",parentData:t,parentDataProperty:"format",rootData:y,dynamicAnchors:f})||(e=e===null?ae.errors:e.concat(ae.errors),r=
e.length))}else{let o={instancePath:i+"/custom",schemaPath:"#/properties/custom/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[o]:e.push(o),r++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),r++}return ue.errors=e,r===0}ue.evaluated={props:{type:!0,custom:!0},dynamicProps:!1,dynamicItems:!1};
function ye(s,{instancePath:i="",parentData:h,parentDataProperty:d,rootData:y=s,dynamicAnchors:f={}}={}){let e=null,r=0,
l=ye.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){let o=s.type;if(typeof o=="string")if(o==="function"){ne(s,{instancePath:i,parentData:h,parentDataProperty:d,rootData:y,
dynamicAnchors:f})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length);var t={};t.type=!0,t.function=!0}else if(o==="\
custom")ue(s,{instancePath:i,parentData:h,parentDataProperty:d,rootData:y,dynamicAnchors:f})||(e=e===null?ue.errors:e.concat(
ue.errors),r=e.length),t!==!0&&(t=t||{},t.type=!0,t.custom=!0);else{let u={instancePath:i,schemaPath:"#/discriminator",keyword:"\
discriminator",params:{error:"mapping",tag:"type",tagValue:o}};e===null?e=[u]:e.push(u),r++}else{let u={instancePath:i,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:o}};e===null?e=[u]:e.push(u),r++}}else{
let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return ye.
errors=e,l.props=t,r===0}ye.evaluated={dynamicProps:!0,dynamicItems:!1};function Pe(s,{instancePath:i="",parentData:h,parentDataProperty:d,
rootData:y=s,dynamicAnchors:f={}}={}){let e=null,r=0,l=Pe.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0);let t=r,o=!0,u=r,v=r,j=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let n;if(s.logprobs===void 0&&(n="lo\
gprobs")){let p={};e===null?e=[p]:e.push(p),r++}else if(s.logprobs!==void 0&&s.logprobs!==!0){let p={};e===null?e=[p]:e.
push(p),r++}}var N=j===r;if(N){let n={};e===null?e=[n]:e.push(n),r++}else r=v,e!==null&&(v?e.length=v:e=null);var P=u===
r;if(r=t,e!==null&&(t?e.length=t:e=null),P){let n=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.top_logprobs!==void 0){
let a=s.top_logprobs,m=r,I=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let w={};e===null?e=[w]:e.push(w),
r++}var O=I===r;if(O){let w={instancePath:i+"/top_logprobs",schemaPath:"#/allOf/0/then/properties/top_logprobs/not",keyword:"\
not",params:{}};e===null?e=[w]:e.push(w),r++}else r=m,e!==null&&(m?e.length=m:e=null)}var P=n===r;if(o=P,o){var b={};b.top_logprobs=
!0}}if(!o){let n={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[n]:e.
push(n),r++}let fe=r,ce=!0,be=r,A=r,ke=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let n;if(s.stream===void 0&&(n="st\
ream")){let p={};e===null?e=[p]:e.push(p),r++}else if(s.stream!==void 0&&s.stream!==!0){let p={};e===null?e=[p]:e.push(p),
r++}}var me=ke===r;if(me){let n={};e===null?e=[n]:e.push(n),r++}else r=A,e!==null&&(A?e.length=A:e=null);var q=be===r;if(r=
fe,e!==null&&(fe?e.length=fe:e=null),q){let n=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.stream_options!==void 0){
let a=s.stream_options,m=r,I=r;if(!(a&&typeof a=="object"&&!Array.isArray(a))){let w={};e===null?e=[w]:e.push(w),r++}var c=I===
r;if(c){let w={instancePath:i+"/stream_options",schemaPath:"#/allOf/1/then/properties/stream_options/not",keyword:"not",
params:{}};e===null?e=[w]:e.push(w),r++}else r=m,e!==null&&(m?e.length=m:e=null)}var q=n===r;if(ce=q,ce){var g={};g.stream_options=
!0}}if(!ce){let n={instancePath:i,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[n]:
e.push(n),r++}b!==!0&&g!==void 0&&(g===!0?b=!0:(b=b||{},Object.assign(b,g)));let k=r,je=!0,Fe=r,ve=r,Me=r;if(s&&typeof s==
"object"&&!Array.isArray(s)){let n;if(s.tools===void 0&&(n="tools")){let p={};e===null?e=[p]:e.push(p),r++}}var Ce=Me===
r;if(Ce){let n={};e===null?e=[n]:e.push(n),r++}else r=ve,e!==null&&(ve?e.length=ve:e=null);var qe=Fe===r;if(r=k,e!==null&&
(k?e.length=k:e=null),qe){let n=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.tool_choice!==void 0){let a={instancePath:i+
"/tool_choice",schemaPath:"#/allOf/2/then/properties/tool_choice/not",keyword:"not",params:{}};e===null?e=[a]:e.push(a),
r++}if(s.parallel_tool_calls!==void 0){let a={instancePath:i+"/parallel_tool_calls",schemaPath:"#/allOf/2/then/propertie\
s/parallel_tool_calls/not",keyword:"not",params:{}};e===null?e=[a]:e.push(a),r++}}var qe=n===r;if(je=qe,je){var de={};de.
tool_choice=!0,de.parallel_tool_calls=!0}}if(!je){let n={instancePath:i,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"\
then"}};e===null?e=[n]:e.push(n),r++}b!==!0&&de!==void 0&&(de===!0?b=!0:(b=b||{},Object.assign(b,de)));let Ae=r,xe=!0,Te=r;
if(s&&typeof s=="object"&&!Array.isArray(s)){let n;if(s.modalities===void 0&&(n="modalities")){let p={};e===null?e=[p]:e.
push(p),r++}else if(s.modalities!==void 0){let p=s.modalities;if(r===r)if(Array.isArray(p)){let m=r,I=p.length;for(let w=0;w<
I;w++){let Be=r;if(p[w]!=="audio"){let De={};e===null?e=[De]:e.push(De),r++}var Ne=Be===r;if(Ne)break}if(Ne)r=m,e!==null&&
(m?e.length=m:e=null);else{let w={};e===null?e=[w]:e.push(w),r++}}else{let m={};e===null?e=[m]:e.push(m),r++}}}var $e=Te===
r;if(r=Ae,e!==null&&(Ae?e.length=Ae:e=null),$e){let n=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.audio===void 0){
let a={instancePath:i,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty:"audio"}};e===null?
e=[a]:e.push(a),r++}if(s.audio!==void 0){let a=s.audio;if(!(a&&typeof a=="object"&&!Array.isArray(a))){let m={instancePath:i+
"/audio",schemaPath:"#/allOf/3/then/properties/audio/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(
m),r++}}}var $e=n===r;if(xe=$e,xe){var he={};he.audio=!0,he.modalities=!0}}if(!xe){let n={instancePath:i,schemaPath:"#/a\
llOf/3/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[n]:e.push(n),r++}if(b!==!0&&he!==void 0&&(he===!0?b=
!0:(b=b||{},Object.assign(b,he))),s&&typeof s=="object"&&!Array.isArray(s)){if(s.model===void 0){let n={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"model"}};e===null?e=[n]:e.push(n),r++}if(s.messages===void 0){let n={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"messages"}};e===null?e=[n]:e.push(n),
r++}for(let n in s)if(!Ke.call(_.properties,n)){let p={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:n}};e===null?e=[p]:e.push(p),r++}if(s.model!==void 0&&typeof s.model!="strin\
g"){let n={instancePath:i+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),r++}if(s.messages!==void 0){let n=s.messages;if(Array.isArray(n)){if(n.length<1){let a={instancePath:i+"\
/messages",schemaPath:"#/properties/messages/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[a]:e.push(a),r++}
let p=n.length;for(let a=0;a<p;a++)U(n[a],{instancePath:i+"/messages/"+a,parentData:n,parentDataProperty:a,rootData:y,dynamicAnchors:f})||
(e=e===null?U.errors:e.concat(U.errors),r=e.length)}else{let p={instancePath:i+"/messages",schemaPath:"#/properties/mess\
ages/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(s.audio!==void 0){let n=s.audio;if(!(n&&
typeof n=="object"&&!Array.isArray(n))&&n!==null){let p={instancePath:i+"/audio",schemaPath:"#/properties/audio/type",keyword:"\
type",params:{type:_.properties.audio.type}};e===null?e=[p]:e.push(p),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.
voice===void 0){let p={instancePath:i+"/audio",schemaPath:"#/properties/audio/required",keyword:"required",params:{missingProperty:"\
voice"}};e===null?e=[p]:e.push(p),r++}if(n.format===void 0){let p={instancePath:i+"/audio",schemaPath:"#/properties/audi\
o/required",keyword:"required",params:{missingProperty:"format"}};e===null?e=[p]:e.push(p),r++}if(n.voice!==void 0){let p=n.
voice;if(typeof p!="string"&&!(p&&typeof p=="object"&&!Array.isArray(p))){let a={instancePath:i+"/audio/voice",schemaPath:"\
#/properties/audio/properties/voice/type",keyword:"type",params:{type:_.properties.audio.properties.voice.type}};e===null?
e=[a]:e.push(a),r++}if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.id===void 0){let a={instancePath:i+"/audio/voice",
schemaPath:"#/properties/audio/properties/voice/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[
a]:e.push(a),r++}if(p.id!==void 0&&typeof p.id!="string"){let a={instancePath:i+"/audio/voice/id",schemaPath:"#/properti\
es/audio/properties/voice/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}}if(n.
format!==void 0){let p=n.format;if(typeof p!="string"){let a={instancePath:i+"/audio/format",schemaPath:"#/properties/au\
dio/properties/format/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(!(p==="wav"||p==="aac"||
p==="mp3"||p==="flac"||p==="opus"||p==="pcm16")){let a={instancePath:i+"/audio/format",schemaPath:"#/properties/audio/pr\
operties/format/enum",keyword:"enum",params:{allowedValues:_.properties.audio.properties.format.enum}};e===null?e=[a]:e.
push(a),r++}}}}if(s.frequency_penalty!==void 0){let n=s.frequency_penalty;if(!(typeof n=="number"&&isFinite(n))&&n!==null){
let p={instancePath:i+"/frequency_penalty",schemaPath:"#/properties/frequency_penalty/type",keyword:"type",params:{type:_.
properties.frequency_penalty.type}};e===null?e=[p]:e.push(p),r++}if(typeof n=="number"&&isFinite(n)){if(n>2||isNaN(n)){let p={
instancePath:i+"/frequency_penalty",schemaPath:"#/properties/frequency_penalty/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:2}};e===null?e=[p]:e.push(p),r++}if(n<-2||isNaN(n)){let p={instancePath:i+"/frequency_penalty",schemaPath:"#/p\
roperties/frequency_penalty/minimum",keyword:"minimum",params:{comparison:">=",limit:-2}};e===null?e=[p]:e.push(p),r++}}}
if(s.function_call!==void 0){let n=s.function_call,p=r,a=!1,m=r;if(typeof n!="string"){let w={instancePath:i+"/function_\
call",schemaPath:"#/properties/function_call/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(
w),r++}if(!(n==="none"||n==="auto")){let w={instancePath:i+"/function_call",schemaPath:"#/properties/function_call/anyOf\
/0/enum",keyword:"enum",params:{allowedValues:_.properties.function_call.anyOf[0].enum}};e===null?e=[w]:e.push(w),r++}var _e=m===
r;a=a||_e;let I=r;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0){let w={instancePath:i+"/function_call",
schemaPath:"#/properties/function_call/anyOf/1/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=
[w]:e.push(w),r++}if(n.name!==void 0&&typeof n.name!="string"){let w={instancePath:i+"/function_call/name",schemaPath:"#\
/properties/function_call/anyOf/1/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),
r++}}else{let w={instancePath:i+"/function_call",schemaPath:"#/properties/function_call/anyOf/1/type",keyword:"type",params:{
type:"object"}};e===null?e=[w]:e.push(w),r++}var _e=I===r;if(a=a||_e,_e){var ze={};ze.name=!0}if(a)r=p,e!==null&&(p?e.length=
p:e=null);else{let w={instancePath:i+"/function_call",schemaPath:"#/properties/function_call/anyOf",keyword:"anyOf",params:{}};
e===null?e=[w]:e.push(w),r++}}if(s.functions!==void 0){let n=s.functions;if(Array.isArray(n)){if(n.length>128){let a={instancePath:i+
"/functions",schemaPath:"#/properties/functions/maxItems",keyword:"maxItems",params:{limit:128}};e===null?e=[a]:e.push(a),
r++}if(n.length<1){let a={instancePath:i+"/functions",schemaPath:"#/properties/functions/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[a]:e.push(a),r++}let p=n.length;for(let a=0;a<p;a++)E(n[a],{instancePath:i+"/functions/"+a,parentData:n,
parentDataProperty:a,rootData:y,dynamicAnchors:f})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)}else{let p={instancePath:i+
"/functions",schemaPath:"#/properties/functions/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}
if(s.logit_bias!==void 0){let n=s.logit_bias;if(!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){let p={instancePath:i+
"/logit_bias",schemaPath:"#/properties/logit_bias/type",keyword:"type",params:{type:_.properties.logit_bias.type}};e===null?
e=[p]:e.push(p),r++}if(n&&typeof n=="object"&&!Array.isArray(n))for(let p in n){let a=n[p];if(!(typeof a=="number"&&!(a%
1)&&!isNaN(a)&&isFinite(a))){let m={instancePath:i+"/logit_bias/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#\
/properties/logit_bias/additionalProperties/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),r++}if(typeof a==
"number"&&isFinite(a)){if(a>100||isNaN(a)){let m={instancePath:i+"/logit_bias/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/logit_bias/additionalProperties/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};
e===null?e=[m]:e.push(m),r++}if(a<-100||isNaN(a)){let m={instancePath:i+"/logit_bias/"+p.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/logit_bias/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:-100}};
e===null?e=[m]:e.push(m),r++}}}}if(s.logprobs!==void 0){let n=s.logprobs;if(typeof n!="boolean"&&n!==null){let p={instancePath:i+
"/logprobs",schemaPath:"#/properties/logprobs/type",keyword:"type",params:{type:_.properties.logprobs.type}};e===null?e=
[p]:e.push(p),r++}}if(s.max_completion_tokens!==void 0){let n=s.max_completion_tokens;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n))&&n!==null){let p={instancePath:i+"/max_completion_tokens",schemaPath:"#/properties/max_completion_token\
s/type",keyword:"type",params:{type:_.properties.max_completion_tokens.type}};e===null?e=[p]:e.push(p),r++}if(typeof n==
"number"&&isFinite(n)&&(n<1||isNaN(n))){let p={instancePath:i+"/max_completion_tokens",schemaPath:"#/properties/max_comp\
letion_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),r++}}if(s.max_tokens!==
void 0){let n=s.max_tokens;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&n!==null){let p={instancePath:i+"/m\
ax_tokens",schemaPath:"#/properties/max_tokens/type",keyword:"type",params:{type:_.properties.max_tokens.type}};e===null?
e=[p]:e.push(p),r++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){let p={instancePath:i+"/max_tokens",schemaPath:"\
#/properties/max_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),r++}}if(s.
metadata!==void 0){let n=s.metadata;if(!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){let p={instancePath:i+"/me\
tadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:_.properties.metadata.type}};e===null?e=[p]:
e.push(p),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(Object.keys(n).length>16){let p={instancePath:i+"/metadata",
schemaPath:"#/properties/metadata/maxProperties",keyword:"maxProperties",params:{limit:16}};e===null?e=[p]:e.push(p),r++}
for(let p in n){let a=r;if(typeof p=="string"){if(ge(p)>64){let m={instancePath:i+"/metadata",schemaPath:"#/properties/m\
etadata/propertyNames/maxLength",keyword:"maxLength",params:{limit:64},propertyName:p};e===null?e=[m]:e.push(m),r++}}else{
let m={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/propertyNames/type",keyword:"type",params:{type:"str\
ing"},propertyName:p};e===null?e=[m]:e.push(m),r++}var Le=a===r;if(!Le){let m={instancePath:i+"/metadata",schemaPath:"#/\
properties/metadata/propertyNames",keyword:"propertyNames",params:{propertyName:p}};e===null?e=[m]:e.push(m),r++}}for(let p in n){
let a=n[p];if(typeof a=="string"){if(ge(a)>512){let m={instancePath:i+"/metadata/"+p.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/metadata/additionalProperties/maxLength",keyword:"maxLength",params:{limit:512}};e===null?e=
[m]:e.push(m),r++}}else{let m={instancePath:i+"/metadata/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/metadata/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}}}if(s.modalities!==
void 0){let n=s.modalities;if(!Array.isArray(n)&&n!==null){let p={instancePath:i+"/modalities",schemaPath:"#/properties/\
modalities/type",keyword:"type",params:{type:_.properties.modalities.type}};e===null?e=[p]:e.push(p),r++}if(Array.isArray(
n)){let p=n.length;for(let a=0;a<p;a++){let m=n[a];if(typeof m!="string"){let I={instancePath:i+"/modalities/"+a,schemaPath:"\
#/properties/modalities/items/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),r++}if(!(m==="text"||
m==="audio")){let I={instancePath:i+"/modalities/"+a,schemaPath:"#/properties/modalities/items/enum",keyword:"enum",params:{
allowedValues:_.properties.modalities.items.enum}};e===null?e=[I]:e.push(I),r++}}}}if(s.moderation!==void 0){let n=s.moderation;
if(!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){let p={instancePath:i+"/moderation",schemaPath:"#/properties/m\
oderation/type",keyword:"type",params:{type:_.properties.moderation.type}};e===null?e=[p]:e.push(p),r++}if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.model===void 0){let p={instancePath:i+"/moderation",schemaPath:"#/properties/moderatio\
n/required",keyword:"required",params:{missingProperty:"model"}};e===null?e=[p]:e.push(p),r++}if(n.model!==void 0&&typeof n.
model!="string"){let p={instancePath:i+"/moderation/model",schemaPath:"#/properties/moderation/properties/model/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(n.policy!==void 0){let p=n.policy;if(!(p&&typeof p=="objec\
t"&&!Array.isArray(p))&&p!==null){let a={instancePath:i+"/moderation/policy",schemaPath:"#/properties/moderation/propert\
ies/policy/type",keyword:"type",params:{type:_.properties.moderation.properties.policy.type}};e===null?e=[a]:e.push(a),r++}
p&&typeof p=="object"&&!Array.isArray(p)&&(p.input!==void 0&&(V(p.input,{instancePath:i+"/moderation/policy/input",parentData:p,
parentDataProperty:"input",rootData:y,dynamicAnchors:f})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),p.output!==
void 0&&(V(p.output,{instancePath:i+"/moderation/policy/output",parentData:p,parentDataProperty:"output",rootData:y,dynamicAnchors:f})||
(e=e===null?V.errors:e.concat(V.errors),r=e.length)))}}}if(s.n!==void 0){let n=s.n;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n))&&n!==null){let p={instancePath:i+"/n",schemaPath:"#/properties/n/type",keyword:"type",params:{type:_.properties.
n.type}};e===null?e=[p]:e.push(p),r++}if(typeof n=="number"&&isFinite(n)){if(n>128||isNaN(n)){let p={instancePath:i+"/n",
schemaPath:"#/properties/n/maximum",keyword:"maximum",params:{comparison:"<=",limit:128}};e===null?e=[p]:e.push(p),r++}if(n<
1||isNaN(n)){let p={instancePath:i+"/n",schemaPath:"#/properties/n/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[p]:e.push(p),r++}}}if(s.parallel_tool_calls!==void 0&&typeof s.parallel_tool_calls!="boolean"){let n={instancePath:i+
"/parallel_tool_calls",schemaPath:"#/properties/parallel_tool_calls/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[n]:e.push(n),r++}if(s.prediction!==void 0){let n=s.prediction;if(!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){
let p={instancePath:i+"/prediction",schemaPath:"#/properties/prediction/type",keyword:"type",params:{type:_.properties.prediction.
type}};e===null?e=[p]:e.push(p),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.type===void 0){let p={instancePath:i+
"/prediction",schemaPath:"#/properties/prediction/required",keyword:"required",params:{missingProperty:"type"}};e===null?
e=[p]:e.push(p),r++}if(n.content===void 0){let p={instancePath:i+"/prediction",schemaPath:"#/properties/prediction/requi\
red",keyword:"required",params:{missingProperty:"content"}};e===null?e=[p]:e.push(p),r++}if(n.type!==void 0){let p=n.type;
if(typeof p!="string"){let a={instancePath:i+"/prediction/type",schemaPath:"#/properties/prediction/properties/type/type",
keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(p!=="content"){let a={instancePath:i+"/prediction\
/type",schemaPath:"#/properties/prediction/properties/type/const",keyword:"const",params:{allowedValue:"content"}};e===null?
e=[a]:e.push(a),r++}}n.content!==void 0&&($(n.content,{instancePath:i+"/prediction/content",parentData:n,parentDataProperty:"\
content",rootData:y,dynamicAnchors:f})||(e=e===null?$.errors:e.concat($.errors),r=e.length))}}if(s.presence_penalty!==void 0){
let n=s.presence_penalty;if(!(typeof n=="number"&&isFinite(n))&&n!==null){let p={instancePath:i+"/presence_penalty",schemaPath:"\
#/properties/presence_penalty/type",keyword:"type",params:{type:_.properties.presence_penalty.type}};e===null?e=[p]:e.push(
p),r++}if(typeof n=="number"&&isFinite(n)){if(n>2||isNaN(n)){let p={instancePath:i+"/presence_penalty",schemaPath:"#/pro\
perties/presence_penalty/maximum",keyword:"maximum",params:{comparison:"<=",limit:2}};e===null?e=[p]:e.push(p),r++}if(n<
-2||isNaN(n)){let p={instancePath:i+"/presence_penalty",schemaPath:"#/properties/presence_penalty/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:-2}};e===null?e=[p]:e.push(p),r++}}}if(s.prompt_cache_key!==void 0){let n=s.prompt_cache_key;
if(typeof n!="string"&&n!==null){let p={instancePath:i+"/prompt_cache_key",schemaPath:"#/properties/prompt_cache_key/typ\
e",keyword:"type",params:{type:_.properties.prompt_cache_key.type}};e===null?e=[p]:e.push(p),r++}}if(s.prompt_cache_options!==
void 0){let n=s.prompt_cache_options;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.mode!==void 0){let p=n.mode;if(typeof p!=
"string"){let a={instancePath:i+"/prompt_cache_options/mode",schemaPath:"#/properties/prompt_cache_options/properties/mo\
de/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(!(p==="implicit"||p==="explicit")){let a={
instancePath:i+"/prompt_cache_options/mode",schemaPath:"#/properties/prompt_cache_options/properties/mode/enum",keyword:"\
enum",params:{allowedValues:_.properties.prompt_cache_options.properties.mode.enum}};e===null?e=[a]:e.push(a),r++}}if(n.
ttl!==void 0){let p=n.ttl;if(typeof p!="string"){let a={instancePath:i+"/prompt_cache_options/ttl",schemaPath:"#/propert\
ies/prompt_cache_options/properties/ttl/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(p!==
"30m"){let a={instancePath:i+"/prompt_cache_options/ttl",schemaPath:"#/properties/prompt_cache_options/properties/ttl/en\
um",keyword:"enum",params:{allowedValues:_.properties.prompt_cache_options.properties.ttl.enum}};e===null?e=[a]:e.push(a),
r++}}}else{let p={instancePath:i+"/prompt_cache_options",schemaPath:"#/properties/prompt_cache_options/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(s.prompt_cache_retention!==void 0){let n=s.prompt_cache_retention;
if(typeof n!="string"&&n!==null){let p={instancePath:i+"/prompt_cache_retention",schemaPath:"#/properties/prompt_cache_r\
etention/type",keyword:"type",params:{type:_.properties.prompt_cache_retention.type}};e===null?e=[p]:e.push(p),r++}if(!(n===
"in_memory"||n==="24h"||n===null)){let p={instancePath:i+"/prompt_cache_retention",schemaPath:"#/properties/prompt_cache\
_retention/enum",keyword:"enum",params:{allowedValues:_.properties.prompt_cache_retention.enum}};e===null?e=[p]:e.push(p),
r++}}if(s.reasoning_effort!==void 0){let n=s.reasoning_effort;if(typeof n!="string"&&n!==null){let p={instancePath:i+"/r\
easoning_effort",schemaPath:"#/properties/reasoning_effort/type",keyword:"type",params:{type:_.properties.reasoning_effort.
type}};e===null?e=[p]:e.push(p),r++}if(!(n==="none"||n==="minimal"||n==="low"||n==="medium"||n==="high"||n==="xhigh"||n===
"max"||n===null)){let p={instancePath:i+"/reasoning_effort",schemaPath:"#/properties/reasoning_effort/enum",keyword:"enu\
m",params:{allowedValues:_.properties.reasoning_effort.enum}};e===null?e=[p]:e.push(p),r++}}if(s.response_format!==void 0&&
(re(s.response_format,{instancePath:i+"/response_format",parentData:s,parentDataProperty:"response_format",rootData:y,dynamicAnchors:f})||
(e=e===null?re.errors:e.concat(re.errors),r=e.length)),s.safety_identifier!==void 0){let n=s.safety_identifier;if(typeof n!=
"string"&&n!==null){let p={instancePath:i+"/safety_identifier",schemaPath:"#/properties/safety_identifier/type",keyword:"\
type",params:{type:_.properties.safety_identifier.type}};e===null?e=[p]:e.push(p),r++}if(typeof n=="string"&&ge(n)>64){let p={
instancePath:i+"/safety_identifier",schemaPath:"#/properties/safety_identifier/maxLength",keyword:"maxLength",params:{limit:64}};
e===null?e=[p]:e.push(p),r++}}if(s.seed!==void 0){let n=s.seed;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&
n!==null){let p={instancePath:i+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:_.properties.seed.
type}};e===null?e=[p]:e.push(p),r++}if(typeof n=="number"&&isFinite(n)){if(n>9223372036854776e3||isNaN(n)){let p={instancePath:i+
"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9223372036854776e3}};e===
null?e=[p]:e.push(p),r++}if(n<-9223372036854776e3||isNaN(n)){let p={instancePath:i+"/seed",schemaPath:"#/properties/seed\
/minimum",keyword:"minimum",params:{comparison:">=",limit:-9223372036854776e3}};e===null?e=[p]:e.push(p),r++}}}if(s.service_tier!==
void 0){let n=s.service_tier;if(typeof n!="string"&&n!==null){let p={instancePath:i+"/service_tier",schemaPath:"#/proper\
ties/service_tier/type",keyword:"type",params:{type:_.properties.service_tier.type}};e===null?e=[p]:e.push(p),r++}if(!(n===
"auto"||n==="default"||n==="flex"||n==="scale"||n==="priority"||n==="fast"||n===null)){let p={instancePath:i+"/service_t\
ier",schemaPath:"#/properties/service_tier/enum",keyword:"enum",params:{allowedValues:_.properties.service_tier.enum}};e===
null?e=[p]:e.push(p),r++}}if(s.stop!==void 0){let n=s.stop;if(typeof n!="string"&&!Array.isArray(n)&&n!==null){let p={instancePath:i+
"/stop",schemaPath:"#/properties/stop/type",keyword:"type",params:{type:_.properties.stop.type}};e===null?e=[p]:e.push(p),
r++}if(Array.isArray(n)){if(n.length>4){let a={instancePath:i+"/stop",schemaPath:"#/properties/stop/maxItems",keyword:"m\
axItems",params:{limit:4}};e===null?e=[a]:e.push(a),r++}if(n.length<1){let a={instancePath:i+"/stop",schemaPath:"#/prope\
rties/stop/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[a]:e.push(a),r++}let p=n.length;for(let a=0;a<p;a++)
if(typeof n[a]!="string"){let m={instancePath:i+"/stop/"+a,schemaPath:"#/properties/stop/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[m]:e.push(m),r++}}}if(s.store!==void 0){let n=s.store;if(typeof n!="boolean"&&n!==null){let p={
instancePath:i+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type:_.properties.store.type}};e===null?
e=[p]:e.push(p),r++}}if(s.stream!==void 0){let n=s.stream;if(typeof n!="boolean"&&n!==null){let p={instancePath:i+"/stre\
am",schemaPath:"#/properties/stream/type",keyword:"type",params:{type:_.properties.stream.type}};e===null?e=[p]:e.push(p),
r++}}if(s.stream_options!==void 0){let n=s.stream_options;if(!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){let p={
instancePath:i+"/stream_options",schemaPath:"#/properties/stream_options/type",keyword:"type",params:{type:_.properties.
stream_options.type}};e===null?e=[p]:e.push(p),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.include_usage!==void 0&&
typeof n.include_usage!="boolean"){let p={instancePath:i+"/stream_options/include_usage",schemaPath:"#/properties/stream\
_options/properties/include_usage/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),r++}if(n.include_obfuscation!==
void 0&&typeof n.include_obfuscation!="boolean"){let p={instancePath:i+"/stream_options/include_obfuscation",schemaPath:"\
#/properties/stream_options/properties/include_obfuscation/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:
e.push(p),r++}}}if(s.temperature!==void 0){let n=s.temperature;if(!(typeof n=="number"&&isFinite(n))&&n!==null){let p={instancePath:i+
"/temperature",schemaPath:"#/properties/temperature/type",keyword:"type",params:{type:_.properties.temperature.type}};e===
null?e=[p]:e.push(p),r++}if(typeof n=="number"&&isFinite(n)){if(n>2||isNaN(n)){let p={instancePath:i+"/temperature",schemaPath:"\
#/properties/temperature/maximum",keyword:"maximum",params:{comparison:"<=",limit:2}};e===null?e=[p]:e.push(p),r++}if(n<
0||isNaN(n)){let p={instancePath:i+"/temperature",schemaPath:"#/properties/temperature/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}}if(s.tool_choice!==void 0&&(oe(s.tool_choice,{instancePath:i+"/\
tool_choice",parentData:s,parentDataProperty:"tool_choice",rootData:y,dynamicAnchors:f})||(e=e===null?oe.errors:e.concat(
oe.errors),r=e.length)),s.tools!==void 0){let n=s.tools;if(Array.isArray(n)){let p=n.length;for(let a=0;a<p;a++)ye(n[a],
{instancePath:i+"/tools/"+a,parentData:n,parentDataProperty:a,rootData:y,dynamicAnchors:f})||(e=e===null?ye.errors:e.concat(
ye.errors),r=e.length)}else{let p={instancePath:i+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"\
array"}};e===null?e=[p]:e.push(p),r++}}if(s.top_logprobs!==void 0){let n=s.top_logprobs;if(!(typeof n=="number"&&!(n%1)&&
!isNaN(n)&&isFinite(n))&&n!==null){let p={instancePath:i+"/top_logprobs",schemaPath:"#/properties/top_logprobs/type",keyword:"\
type",params:{type:_.properties.top_logprobs.type}};e===null?e=[p]:e.push(p),r++}if(typeof n=="number"&&isFinite(n)){if(n>
20||isNaN(n)){let p={instancePath:i+"/top_logprobs",schemaPath:"#/properties/top_logprobs/maximum",keyword:"maximum",params:{
comparison:"<=",limit:20}};e===null?e=[p]:e.push(p),r++}if(n<0||isNaN(n)){let p={instancePath:i+"/top_logprobs",schemaPath:"\
#/properties/top_logprobs/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}}if(s.
top_p!==void 0){let n=s.top_p;if(!(typeof n=="number"&&isFinite(n))&&n!==null){let p={instancePath:i+"/top_p",schemaPath:"\
#/properties/top_p/type",keyword:"type",params:{type:_.properties.top_p.type}};e===null?e=[p]:e.push(p),r++}if(typeof n==
"number"&&isFinite(n)){if(n>1||isNaN(n)){let p={instancePath:i+"/top_p",schemaPath:"#/properties/top_p/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1}};e===null?e=[p]:e.push(p),r++}if(n<0||isNaN(n)){let p={instancePath:i+"/top_p",
schemaPath:"#/properties/top_p/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}}
if(s.user!==void 0&&typeof s.user!="string"){let n={instancePath:i+"/user",schemaPath:"#/properties/user/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(s.verbosity!==void 0){let n=s.verbosity;if(typeof n!="stri\
ng"&&n!==null){let p={instancePath:i+"/verbosity",schemaPath:"#/properties/verbosity/type",keyword:"type",params:{type:_.
properties.verbosity.type}};e===null?e=[p]:e.push(p),r++}if(!(n==="low"||n==="medium"||n==="high"||n===null)){let p={instancePath:i+
"/verbosity",schemaPath:"#/properties/verbosity/enum",keyword:"enum",params:{allowedValues:_.properties.verbosity.enum}};
e===null?e=[p]:e.push(p),r++}}if(s.web_search_options!==void 0){let n=s.web_search_options;if(n&&typeof n=="object"&&!Array.
isArray(n)){if(n.search_context_size!==void 0){let p=n.search_context_size;if(typeof p!="string"){let a={instancePath:i+
"/web_search_options/search_context_size",schemaPath:"#/properties/web_search_options/properties/search_context_size/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(!(p==="low"||p==="medium"||p==="high")){let a={
instancePath:i+"/web_search_options/search_context_size",schemaPath:"#/properties/web_search_options/properties/search_c\
ontext_size/enum",keyword:"enum",params:{allowedValues:_.properties.web_search_options.properties.search_context_size.enum}};
e===null?e=[a]:e.push(a),r++}}if(n.user_location!==void 0){let p=n.user_location;if(!(p&&typeof p=="object"&&!Array.isArray(
p))&&p!==null){let a={instancePath:i+"/web_search_options/user_location",schemaPath:"#/properties/web_search_options/pro\
perties/user_location/type",keyword:"type",params:{type:_.properties.web_search_options.properties.user_location.type}};
e===null?e=[a]:e.push(a),r++}if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.type===void 0){let a={instancePath:i+"/we\
b_search_options/user_location",schemaPath:"#/properties/web_search_options/properties/user_location/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[a]:e.push(a),r++}if(p.approximate===void 0){let a={instancePath:i+
"/web_search_options/user_location",schemaPath:"#/properties/web_search_options/properties/user_location/required",keyword:"\
required",params:{missingProperty:"approximate"}};e===null?e=[a]:e.push(a),r++}if(p.type!==void 0){let a=p.type;if(typeof a!=
"string"){let m={instancePath:i+"/web_search_options/user_location/type",schemaPath:"#/properties/web_search_options/pro\
perties/user_location/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(a!=="\
approximate"){let m={instancePath:i+"/web_search_options/user_location/type",schemaPath:"#/properties/web_search_options\
/properties/user_location/properties/type/const",keyword:"const",params:{allowedValue:"approximate"}};e===null?e=[m]:e.push(
m),r++}}if(p.approximate!==void 0){let a=p.approximate;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.city!==void 0&&
typeof a.city!="string"){let m={instancePath:i+"/web_search_options/user_location/approximate/city",schemaPath:"#/proper\
ties/web_search_options/properties/user_location/properties/approximate/properties/city/type",keyword:"type",params:{type:"\
string"}};e===null?e=[m]:e.push(m),r++}if(a.country!==void 0&&typeof a.country!="string"){let m={instancePath:i+"/web_se\
arch_options/user_location/approximate/country",schemaPath:"#/properties/web_search_options/properties/user_location/pro\
perties/approximate/properties/country/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(a.region!==
void 0&&typeof a.region!="string"){let m={instancePath:i+"/web_search_options/user_location/approximate/region",schemaPath:"\
#/properties/web_search_options/properties/user_location/properties/approximate/properties/region/type",keyword:"type",params:{
type:"string"}};e===null?e=[m]:e.push(m),r++}if(a.timezone!==void 0&&typeof a.timezone!="string"){let m={instancePath:i+
"/web_search_options/user_location/approximate/timezone",schemaPath:"#/properties/web_search_options/properties/user_loc\
ation/properties/approximate/properties/timezone/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}else{
let m={instancePath:i+"/web_search_options/user_location/approximate",schemaPath:"#/properties/web_search_options/proper\
ties/user_location/properties/approximate/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}}}}else{
let p={instancePath:i+"/web_search_options",schemaPath:"#/properties/web_search_options/type",keyword:"type",params:{type:"\
object"}};e===null?e=[p]:e.push(p),r++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[n]:e.push(n),r++}return Pe.errors=e,r===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{ir as validateRequest};
