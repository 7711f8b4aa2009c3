// Generated from schemas/ by npm run generate; do not edit.
var se=C,O={type:"object",required:["reportVersion","tool","command","startedAt","durationMs","profile","strict","outcom\
e","profiles","target","capabilities","notes","rules","cells","exchanges","totals","problems"],additionalProperties:!1,properties:{
reportVersion:{type:"integer",const:1},tool:{type:"object",required:["name","version","suiteVersion"],additionalProperties:!1,
properties:{name:{type:"string",const:"chatspec"},version:{type:"string"},suiteVersion:{type:"string"}}},command:{type:"\
string",enum:["verify","check","proxy","fetch"]},startedAt:{type:"string"},durationMs:{type:"number"},profile:{type:"str\
ing"},strict:{type:"boolean"},failOnFlaky:{type:"boolean"},outcome:{type:"object",required:["verdict","exitCode","senten\
ce"],additionalProperties:!1,properties:{verdict:{$ref:"#/$defs/overallVerdict"},exitCode:{type:"integer",enum:[0,1,3]},
sentence:{type:"string"}}},profiles:{type:"object",additionalProperties:{$ref:"#/$defs/profileResult"}},target:{type:"ob\
ject",additionalProperties:!1,properties:{baseUrl:{type:"string"},model:{type:"string"},reference:{type:"boolean"},files:{
type:"array",items:{type:"string"}}}},plan:{type:"object",required:["tier","digest","seed","cells","requests","tokens","\
uncoveredPairs"],additionalProperties:!1,properties:{tier:{type:"string"},digest:{type:"string"},seed:{type:"number"},cells:{
type:"integer",minimum:0},requests:{type:"integer",minimum:0},tokens:{type:"integer",minimum:0},uncoveredPairs:{type:"in\
teger",minimum:0},shard:{type:"object",required:["index","total"],additionalProperties:!1,properties:{index:{type:"integ\
er",minimum:1},total:{type:"integer",minimum:1}}}}},baseline:{type:"object",required:["file","known","problems","unused"],
additionalProperties:!1,properties:{file:{type:"string"},known:{type:"array",items:{type:"string"}},problems:{type:"arra\
y",items:{$ref:"#/$defs/baselineProblem"}},unused:{type:"array",items:{type:"integer",minimum:1}},goneHere:{type:"array",
items:{$ref:"#/$defs/baselineProblem"}}}},capabilities:{type:"array",items:{$ref:"#/$defs/capability"}},notes:{type:"arr\
ay",items:{type:"string"}},rules:{type:"object",additionalProperties:{$ref:"#/$defs/ruleResult"}},cells:{type:"array",items:{
$ref:"#/$defs/cell"}},exchanges:{type:"array",items:{$ref:"#/$defs/exchange"}},summed:{type:"object",required:["exchange\
s","violations"],additionalProperties:!1,properties:{exchanges:{type:"integer",minimum:1},violations:{type:"integer",minimum:0}}},
timings:{type:"array",items:{$ref:"#/$defs/modeTimings"}},totals:{type:"object",required:["requests","retries","promptTo\
kens","completionTokens","exchanges","violations"],additionalProperties:!1,properties:{requests:{type:"integer",minimum:0},
retries:{type:"integer",minimum:0},promptTokens:{type:"integer",minimum:0},completionTokens:{type:"integer",minimum:0},exchanges:{
type:"integer",minimum:0},violations:{type:"integer",minimum:0}}},problems:{type:"array",items:{$ref:"#/$defs/problem"}}},
$defs:{overallVerdict:{type:"string",enum:["conforms","violates","incomplete"]},profileResult:{type:"object",required:["\
verdict","rules"],additionalProperties:!1,properties:{verdict:{$ref:"#/$defs/overallVerdict"},rules:{type:"object",required:[
"pass","fail","warn","inconclusive","notApplicable","couldNotRun"],additionalProperties:!1,properties:{pass:{type:"integ\
er",minimum:0},fail:{type:"integer",minimum:0},warn:{type:"integer",minimum:0},inconclusive:{type:"integer",minimum:0},notApplicable:{
type:"integer",minimum:0},couldNotRun:{type:"integer",minimum:0}}}}},baselineProblem:{type:"object",required:["kind","li\
ne","message"],additionalProperties:!1,properties:{kind:{type:"string",enum:["gone","expired","unknown-name","otherwise",
"too-often"]},line:{type:"integer",minimum:1},message:{type:"string"}}},capability:{type:"object",required:["name","says",
"status"],additionalProperties:!1,properties:{name:{type:"string"},says:{type:"string"},status:{type:"string",enum:["pre\
sent","absent","unknown"]},proof:{type:"object",required:["exchange","summary"],additionalProperties:!1,properties:{exchange:{
type:"string"},summary:{type:"string"}}},required:{type:"boolean"}}},ruleResult:{type:"object",required:["suite","level",
"says","basis","cite","matters","severity","verdict","examined","violated","unseen"],additionalProperties:!1,properties:{
suite:{type:"string"},level:{type:"string",enum:["MUST","SHOULD","MAY","INFO"]},says:{type:"string"},basis:{type:"string"},
cite:{$ref:"#/$defs/citation"},matters:{type:"string"},clients:{type:"array",items:{type:"string"}},severity:{$ref:"#/$d\
efs/severities"},verdict:{$ref:"#/$defs/verdicts"},examined:{type:"integer",minimum:0},violated:{type:"integer",minimum:0},
unseen:{type:"integer",minimum:0}}},citation:{type:"object",required:["title","url"],additionalProperties:!1,properties:{
title:{type:"string"},url:{type:"string"}}},severities:{type:"object",additionalProperties:{$ref:"#/$defs/severity"}},severity:{
type:"string",enum:["error","warning","info","off"]},verdicts:{type:"object",additionalProperties:{$ref:"#/$defs/verdict"}},
verdict:{type:"string",enum:["pass","fail","warn","not-applicable","inconclusive","could-not-run"]},cell:{type:"object",
required:["id","case","suite","says","axes","verdict","durationMs","attempts","flaky","exercises","rerun"],additionalProperties:!1,
properties:{id:{type:"string"},case:{type:"string"},suite:{type:"string"},says:{type:"string"},axes:{type:"object",additionalProperties:{
type:"string"}},verdict:{$ref:"#/$defs/verdicts"},reason:{type:"string"},durationMs:{type:"number"},attempts:{type:"arra\
y",items:{$ref:"#/$defs/attempt"}},flaky:{type:"boolean"},flakiness:{type:"object",required:["failed","attempts"],additionalProperties:!1,
properties:{failed:{type:"integer",minimum:1},attempts:{type:"integer",minimum:2}}},exercises:{type:"array",items:{type:"\
string"}},rerun:{type:"string"}}},attempt:{type:"object",required:["exchanges"],additionalProperties:!1,properties:{exchanges:{
type:"array",items:{type:"string"}}}},exchange:{type:"object",required:["id","method","path","ending","startedAt","timin\
gs","requestBytes","responseBytes","curl","violations"],additionalProperties:!1,properties:{id:{type:"string"},cell:{type:"\
string"},source:{type:"object",required:["file","entry"],additionalProperties:!1,properties:{file:{type:"string"},entry:{
type:"integer",minimum:0},comment:{type:"string"}}},method:{type:"string"},path:{type:"string"},status:{type:"integer"},
ending:{type:"string"},endingMessage:{type:"string"},startedAt:{type:"string"},timings:{type:"object",required:["endMs"],
additionalProperties:!1,properties:{headersMs:{type:"number"},firstByteMs:{type:"number"},firstContentMs:{type:"number"},
endMs:{type:"number"}}},requestBytes:{type:"integer",minimum:0},responseBytes:{type:"integer",minimum:0},events:{type:"i\
nteger",minimum:0},usage:{type:"object",required:["prompt","completion"],additionalProperties:!1,properties:{prompt:{type:"\
number"},completion:{type:"number"}}},curl:{type:"string"},evidence:{$ref:"#/$defs/evidence"},violations:{type:"array",items:{
$ref:"#/$defs/violation"}}}},evidence:{type:"object",required:["requestHeaders","responseHeaders"],additionalProperties:!1,
properties:{requestHeaders:{type:"array",items:{$ref:"#/$defs/headerField"}},requestBody:{$ref:"#/$defs/keptText"},responseHeaders:{
type:"array",items:{$ref:"#/$defs/headerField"}},responseBody:{$ref:"#/$defs/keptText"},events:{type:"array",items:{type:"\
object",required:["number","atMs","text"],additionalProperties:!1,properties:{number:{type:"integer",minimum:1},atMs:{type:"\
number"},text:{type:"string"},omitted:{type:"integer",minimum:1}}}}}},headerField:{type:"object",required:["name","value"],
additionalProperties:!1,properties:{name:{type:"string"},value:{type:"string"}}},keptText:{type:"object",required:["text"],
additionalProperties:!1,properties:{text:{type:"string"},omitted:{type:"integer",minimum:1}}},violation:{type:"object",required:[
"rule","level","severity","symptom","message","times"],additionalProperties:!1,properties:{rule:{type:"string"},level:{type:"\
string"},severity:{$ref:"#/$defs/severities"},symptom:{type:"string"},message:{type:"string"},pointer:{type:"string"},event:{
type:"integer",minimum:0},expected:{},actual:{},times:{type:"integer",minimum:1},follows:{type:"string"}}},modeTimings:{
type:"object",required:["mode","exchanges","totalMs"],additionalProperties:!1,properties:{mode:{type:"string",enum:["jso\
n","sse"]},exchanges:{type:"integer",minimum:1},firstByteMs:{$ref:"#/$defs/distribution"},firstContentMs:{$ref:"#/$defs/\
distribution"},totalMs:{$ref:"#/$defs/distribution"},tokensPerSecond:{$ref:"#/$defs/distribution"}}},distribution:{type:"\
object",required:["count","p50","p95"],additionalProperties:!1,properties:{count:{type:"integer",minimum:1},p50:{type:"n\
umber"},p95:{type:"number"}}},problem:{type:"object",required:["where","message"],additionalProperties:!1,properties:{where:{
type:"string"},message:{type:"string"}}}}},T=Object.prototype.hasOwnProperty,G={type:"string",enum:["conforms","violates",
"incomplete"]};function w(n,{instancePath:i="",parentData:f,parentDataProperty:d,rootData:u=n,dynamicAnchors:y={}}={}){let e=null,
t=0,l=w.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof n!="string"){let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(!(n==="conforms"||n==="violat\
es"||n==="incomplete")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:G.enum}};e===null?
e=[r]:e.push(r),t++}return w.errors=e,t===0}w.evaluated={dynamicProps:!1,dynamicItems:!1};function x(n,{instancePath:i="",parentData:f,parentDataProperty:d,rootData:u=n,dynamicAnchors:y={}}={}){let e=null,t=0,l=x.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){
if(n.verdict===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"verdict"}};
e===null?e=[r]:e.push(r),t++}if(n.rules===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"rules"}};e===null?e=[r]:e.push(r),t++}for(let r in n)if(!(r==="verdict"||r==="rules")){let s={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(
s),t++}if(n.verdict!==void 0&&(w(n.verdict,{instancePath:i+"/verdict",parentData:n,parentDataProperty:"verdict",rootData:u,
dynamicAnchors:y})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),n.rules!==void 0){let r=n.rules;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.pass===void 0){let s={instancePath:i+"/rules",schemaPath:"#/properties/rules/required",
keyword:"required",params:{missingProperty:"pass"}};e===null?e=[s]:e.push(s),t++}if(r.fail===void 0){let s={instancePath:i+
"/rules",schemaPath:"#/properties/rules/required",keyword:"required",params:{missingProperty:"fail"}};e===null?e=[s]:e.push(
s),t++}if(r.warn===void 0){let s={instancePath:i+"/rules",schemaPath:"#/properties/rules/required",keyword:"required",params:{
missingProperty:"warn"}};e===null?e=[s]:e.push(s),t++}if(r.inconclusive===void 0){let s={instancePath:i+"/rules",schemaPath:"\
#/properties/rules/required",keyword:"required",params:{missingProperty:"inconclusive"}};e===null?e=[s]:e.push(s),t++}if(r.
notApplicable===void 0){let s={instancePath:i+"/rules",schemaPath:"#/properties/rules/required",keyword:"required",params:{
missingProperty:"notApplicable"}};e===null?e=[s]:e.push(s),t++}if(r.couldNotRun===void 0){let s={instancePath:i+"/rules",
schemaPath:"#/properties/rules/required",keyword:"required",params:{missingProperty:"couldNotRun"}};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="pass"||s==="fail"||s==="warn"||s==="inconclusive"||s==="notApplicable"||s==="couldNotRun")){
let p={instancePath:i+"/rules",schemaPath:"#/properties/rules/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s}};e===null?e=[p]:e.push(p),t++}if(r.pass!==void 0){let s=r.pass;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let p={instancePath:i+"/rules/pass",schemaPath:"#/properties/rules/properties/pass/type",keyword:"type",
params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let p={instancePath:i+
"/rules/pass",schemaPath:"#/properties/rules/properties/pass/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[p]:e.push(p),t++}}if(r.fail!==void 0){let s=r.fail;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){
let p={instancePath:i+"/rules/fail",schemaPath:"#/properties/rules/properties/fail/type",keyword:"type",params:{type:"in\
teger"}};e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let p={instancePath:i+"/rules\
/fail",schemaPath:"#/properties/rules/properties/fail/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?
e=[p]:e.push(p),t++}}if(r.warn!==void 0){let s=r.warn;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let p={instancePath:i+
"/rules/warn",schemaPath:"#/properties/rules/properties/warn/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:
e.push(p),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let p={instancePath:i+"/rules/warn",schemaPath:"#/pro\
perties/rules/properties/warn/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),t++}}
if(r.inconclusive!==void 0){let s=r.inconclusive;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let p={instancePath:i+
"/rules/inconclusive",schemaPath:"#/properties/rules/properties/inconclusive/type",keyword:"type",params:{type:"integer"}};
e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let p={instancePath:i+"/rules/inconclu\
sive",schemaPath:"#/properties/rules/properties/inconclusive/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[p]:e.push(p),t++}}if(r.notApplicable!==void 0){let s=r.notApplicable;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let p={instancePath:i+"/rules/notApplicable",schemaPath:"#/properties/rules/properties/notApplicable/t\
ype",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(
s))){let p={instancePath:i+"/rules/notApplicable",schemaPath:"#/properties/rules/properties/notApplicable/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),t++}}if(r.couldNotRun!==void 0){let s=r.couldNotRun;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let p={instancePath:i+"/rules/couldNotRun",schemaPath:"#/prope\
rties/rules/properties/couldNotRun/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof s==
"number"&&isFinite(s)&&(s<0||isNaN(s))){let p={instancePath:i+"/rules/couldNotRun",schemaPath:"#/properties/rules/proper\
ties/couldNotRun/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),t++}}}else{let s={
instancePath:i+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(
s),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
t++}return x.errors=e,t===0}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var J={type:"object",required:["kind",
"line","message"],additionalProperties:!1,properties:{kind:{type:"string",enum:["gone","expired","unknown-name","otherwi\
se","too-often"]},line:{type:"integer",minimum:1},message:{type:"string"}}};function g(n,{instancePath:i="",parentData:f,
parentDataProperty:d,rootData:u=n,dynamicAnchors:y={}}={}){let e=null,t=0,l=g.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(n.line===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"line"}};e===null?e=[r]:e.push(r),t++}
if(n.message===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"}};
e===null?e=[r]:e.push(r),t++}for(let r in n)if(!(r==="kind"||r==="line"||r==="message")){let s={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(n.
kind!==void 0){let r=n.kind;if(typeof r!="string"){let s={instancePath:i+"/kind",schemaPath:"#/properties/kind/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="gone"||r==="expired"||r==="unknown-name"||r==="othe\
rwise"||r==="too-often")){let s={instancePath:i+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:J.
properties.kind.enum}};e===null?e=[s]:e.push(s),t++}}if(n.line!==void 0){let r=n.line;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let s={instancePath:i+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type:"integer"}};
e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:i+"/line",schemaPath:"\
#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[s]:e.push(s),t++}}if(n.message!==
void 0&&typeof n.message!="string"){let r={instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return g.errors=e,t===0}g.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var K={type:"object",required:["name","says","status"],additionalProperties:!1,properties:{name:{type:"string"},says:{type:"\
string"},status:{type:"string",enum:["present","absent","unknown"]},proof:{type:"object",required:["exchange","summary"],
additionalProperties:!1,properties:{exchange:{type:"string"},summary:{type:"string"}}},required:{type:"boolean"}}};function N(n,{
instancePath:i="",parentData:f,parentDataProperty:d,rootData:u=n,dynamicAnchors:y={}}={}){let e=null,t=0,l=N.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(
r),t++}if(n.says===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"say\
s"}};e===null?e=[r]:e.push(r),t++}if(n.status===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"status"}};e===null?e=[r]:e.push(r),t++}for(let r in n)if(!(r==="name"||r==="says"||r==="status"||
r==="proof"||r==="required")){let s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(n.name!==void 0&&typeof n.name!="string"){let r={instancePath:i+"\
/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(n.says!==
void 0&&typeof n.says!="string"){let r={instancePath:i+"/says",schemaPath:"#/properties/says/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(n.status!==void 0){let r=n.status;if(typeof r!="string"){let s={instancePath:i+
"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r===
"present"||r==="absent"||r==="unknown")){let s={instancePath:i+"/status",schemaPath:"#/properties/status/enum",keyword:"\
enum",params:{allowedValues:K.properties.status.enum}};e===null?e=[s]:e.push(s),t++}}if(n.proof!==void 0){let r=n.proof;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.exchange===void 0){let s={instancePath:i+"/proof",schemaPath:"#/proper\
ties/proof/required",keyword:"required",params:{missingProperty:"exchange"}};e===null?e=[s]:e.push(s),t++}if(r.summary===
void 0){let s={instancePath:i+"/proof",schemaPath:"#/properties/proof/required",keyword:"required",params:{missingProperty:"\
summary"}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="exchange"||s==="summary")){let p={instancePath:i+"/proo\
f",schemaPath:"#/properties/proof/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===
null?e=[p]:e.push(p),t++}if(r.exchange!==void 0&&typeof r.exchange!="string"){let s={instancePath:i+"/proof/exchange",schemaPath:"\
#/properties/proof/properties/exchange/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r.summary!==
void 0&&typeof r.summary!="string"){let s={instancePath:i+"/proof/summary",schemaPath:"#/properties/proof/properties/sum\
mary/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/proof",schemaPath:"\
#/properties/proof/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(n.required!==void 0&&typeof n.
required!="boolean"){let r={instancePath:i+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[r]:e.push(r),t++}return N.errors=e,t===0}N.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var z={
type:"object",required:["suite","level","says","basis","cite","matters","severity","verdict","examined","violated","unse\
en"],additionalProperties:!1,properties:{suite:{type:"string"},level:{type:"string",enum:["MUST","SHOULD","MAY","INFO"]},
says:{type:"string"},basis:{type:"string"},cite:{$ref:"#/$defs/citation"},matters:{type:"string"},clients:{type:"array",
items:{type:"string"}},severity:{$ref:"#/$defs/severities"},verdict:{$ref:"#/$defs/verdicts"},examined:{type:"integer",minimum:0},
violated:{type:"integer",minimum:0},unseen:{type:"integer",minimum:0}}};function A(n,{instancePath:i="",parentData:f,parentDataProperty:d,rootData:u=n,dynamicAnchors:y={}}={}){let e=null,t=0,l=A.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){
if(n.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};
e===null?e=[r]:e.push(r),t++}if(n.url===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"url"}};e===null?e=[r]:e.push(r),t++}for(let r in n)if(!(r==="title"||r==="url")){let s={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(
s),t++}if(n.title!==void 0&&typeof n.title!="string"){let r={instancePath:i+"/title",schemaPath:"#/properties/title/type",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(n.url!==void 0&&typeof n.url!="string"){let r={instancePath:i+
"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return A.errors=e,
t===0}A.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Q={type:"string",enum:["error","warning","info","off"]};function j(n,{instancePath:i="",parentData:f,parentDataProperty:d,
rootData:u=n,dynamicAnchors:y={}}={}){let e=null,t=0,l=j.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0),typeof n!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(!(n==="error"||n==="warning"||n==="info"||n==="off")){let r={instancePath:i,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:Q.enum}};e===null?e=[r]:e.push(r),t++}return j.errors=e,t===0}j.evaluated={dynamicProps:!1,dynamicItems:!1};
function b(n,{instancePath:i="",parentData:f,parentDataProperty:d,rootData:u=n,dynamicAnchors:y={}}={}){let e=null,t=0,l=b.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),n&&typeof n=="object"&&!Array.isArray(n))
for(let r in n)j(n[r],{instancePath:i+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:r,rootData:u,
dynamicAnchors:y})||(e=e===null?j.errors:e.concat(j.errors),t=e.length);else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return b.errors=e,t===0}b.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var W={type:"string",enum:["pass","fail","warn","not-applicable","inconclusive","could-not-run"]};function L(n,{instancePath:i="",
parentData:f,parentDataProperty:d,rootData:u=n,dynamicAnchors:y={}}={}){let e=null,t=0,l=L.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof n!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(!(n==="pass"||n==="fail"||n==="warn"||n==="not-applicable"||
n==="inconclusive"||n==="could-not-run")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:W.
enum}};e===null?e=[r]:e.push(r),t++}return L.errors=e,t===0}L.evaluated={dynamicProps:!1,dynamicItems:!1};function v(n,{
instancePath:i="",parentData:f,parentDataProperty:d,rootData:u=n,dynamicAnchors:y={}}={}){let e=null,t=0,l=v.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),n&&typeof n=="object"&&!Array.isArray(n))for(let r in n)
L(n[r],{instancePath:i+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:r,rootData:u,dynamicAnchors:y})||
(e=e===null?L.errors:e.concat(L.errors),t=e.length);else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return v.errors=e,t===0}v.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function F(n,{instancePath:i="",parentData:f,parentDataProperty:d,rootData:u=n,dynamicAnchors:y={}}={}){let e=null,t=0,l=F.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){
if(n.suite===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suite"}};
e===null?e=[r]:e.push(r),t++}if(n.level===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"level"}};e===null?e=[r]:e.push(r),t++}if(n.says===void 0){let r={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"says"}};e===null?e=[r]:e.push(r),t++}if(n.basis===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"basis"}};e===null?e=[r]:e.push(r),t++}if(n.cite===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cite"}};e===null?e=[r]:e.push(
r),t++}if(n.matters===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
matters"}};e===null?e=[r]:e.push(r),t++}if(n.severity===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"severity"}};e===null?e=[r]:e.push(r),t++}if(n.verdict===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"verdict"}};e===null?e=[r]:e.push(r),t++}if(n.examined===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"examined"}};e===null?e=
[r]:e.push(r),t++}if(n.violated===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
violated"}};e===null?e=[r]:e.push(r),t++}if(n.unseen===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"unseen"}};e===null?e=[r]:e.push(r),t++}for(let r in n)if(!T.call(z.properties,r)){let s={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[s]:e.push(s),t++}if(n.suite!==void 0&&typeof n.suite!="string"){let r={instancePath:i+"/suite",schemaPath:"#/properti\
es/suite/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(n.level!==void 0){let r=n.level;if(typeof r!=
"string"){let s={instancePath:i+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type:"string"}};e===
null?e=[s]:e.push(s),t++}if(!(r==="MUST"||r==="SHOULD"||r==="MAY"||r==="INFO")){let s={instancePath:i+"/level",schemaPath:"\
#/properties/level/enum",keyword:"enum",params:{allowedValues:z.properties.level.enum}};e===null?e=[s]:e.push(s),t++}}if(n.
says!==void 0&&typeof n.says!="string"){let r={instancePath:i+"/says",schemaPath:"#/properties/says/type",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(n.basis!==void 0&&typeof n.basis!="string"){let r={instancePath:i+
"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(n.cite!==
void 0&&(A(n.cite,{instancePath:i+"/cite",parentData:n,parentDataProperty:"cite",rootData:u,dynamicAnchors:y})||(e=e===null?
A.errors:e.concat(A.errors),t=e.length)),n.matters!==void 0&&typeof n.matters!="string"){let r={instancePath:i+"/matters",
schemaPath:"#/properties/matters/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(n.clients!==
void 0){let r=n.clients;if(Array.isArray(r)){let s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){let a={instancePath:i+
"/clients/"+p,schemaPath:"#/properties/clients/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(
a),t++}}else{let s={instancePath:i+"/clients",schemaPath:"#/properties/clients/type",keyword:"type",params:{type:"array"}};
e===null?e=[s]:e.push(s),t++}}if(n.severity!==void 0&&(b(n.severity,{instancePath:i+"/severity",parentData:n,parentDataProperty:"\
severity",rootData:u,dynamicAnchors:y})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),n.verdict!==void 0&&(v(n.verdict,
{instancePath:i+"/verdict",parentData:n,parentDataProperty:"verdict",rootData:u,dynamicAnchors:y})||(e=e===null?v.errors:
e.concat(v.errors),t=e.length)),n.examined!==void 0){let r=n.examined;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let s={instancePath:i+"/examined",schemaPath:"#/properties/examined/type",keyword:"type",params:{type:"integer"}};e===
null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:i+"/examined",schemaPath:"\
#/properties/examined/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}if(n.violated!==
void 0){let r=n.violated;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+"/violated",schemaPath:"\
#/properties/violated/type",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&
isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:i+"/violated",schemaPath:"#/properties/violated/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}if(n.unseen!==void 0){let r=n.unseen;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+"/unseen",schemaPath:"#/properties/unseen/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={
instancePath:i+"/unseen",schemaPath:"#/properties/unseen/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===
null?e=[s]:e.push(s),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return F.errors=e,t===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var X={type:"object",
required:["id","case","suite","says","axes","verdict","durationMs","attempts","flaky","exercises","rerun"],additionalProperties:!1,
properties:{id:{type:"string"},case:{type:"string"},suite:{type:"string"},says:{type:"string"},axes:{type:"object",additionalProperties:{
type:"string"}},verdict:{$ref:"#/$defs/verdicts"},reason:{type:"string"},durationMs:{type:"number"},attempts:{type:"arra\
y",items:{$ref:"#/$defs/attempt"}},flaky:{type:"boolean"},flakiness:{type:"object",required:["failed","attempts"],additionalProperties:!1,
properties:{failed:{type:"integer",minimum:1},attempts:{type:"integer",minimum:2}}},exercises:{type:"array",items:{type:"\
string"}},rerun:{type:"string"}}};function $(n,{instancePath:i="",parentData:f,parentDataProperty:d,rootData:u=n,dynamicAnchors:y={}}={}){let e=null,t=0,l=$.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){
if(n.exchanges===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"excha\
nges"}};e===null?e=[r]:e.push(r),t++}for(let r in n)if(r!=="exchanges"){let s={instancePath:i,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(n.exchanges!==void 0){
let r=n.exchanges;if(Array.isArray(r)){let s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){let a={instancePath:i+
"/exchanges/"+p,schemaPath:"#/properties/exchanges/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(
a),t++}}else{let s={instancePath:i+"/exchanges",schemaPath:"#/properties/exchanges/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return $.errors=e,t===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function M(n,{
instancePath:i="",parentData:f,parentDataProperty:d,rootData:u=n,dynamicAnchors:y={}}={}){let e=null,t=0,l=M.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.id===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),
t++}if(n.case===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"case"}};
e===null?e=[r]:e.push(r),t++}if(n.suite===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"suite"}};e===null?e=[r]:e.push(r),t++}if(n.says===void 0){let r={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"says"}};e===null?e=[r]:e.push(r),t++}if(n.axes===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"axes"}};e===null?e=[r]:e.push(r),t++}if(n.verdict===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"verdict"}};e===null?e=
[r]:e.push(r),t++}if(n.durationMs===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
durationMs"}};e===null?e=[r]:e.push(r),t++}if(n.attempts===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"attempts"}};e===null?e=[r]:e.push(r),t++}if(n.flaky===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"flaky"}};e===null?e=[r]:e.push(r),t++}if(n.exercises===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"exercises"}};e===null?e=[r]:e.push(r),
t++}if(n.rerun===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rerun"}};
e===null?e=[r]:e.push(r),t++}for(let r in n)if(!T.call(X.properties,r)){let s={instancePath:i,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(n.id!==void 0&&typeof n.
id!="string"){let r={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(n.case!==void 0&&typeof n.case!="string"){let r={instancePath:i+"/case",schemaPath:"#/properties/\
case/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(n.suite!==void 0&&typeof n.suite!="str\
ing"){let r={instancePath:i+"/suite",schemaPath:"#/properties/suite/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(n.says!==void 0&&typeof n.says!="string"){let r={instancePath:i+"/says",schemaPath:"#/properties/\
says/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(n.axes!==void 0){let r=n.axes;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let s in r)if(typeof r[s]!="string"){let p={instancePath:i+"/axes/"+s.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/axes/additionalProperties/type",keyword:"type",params:{type:"string"}};e===
null?e=[p]:e.push(p),t++}}else{let s={instancePath:i+"/axes",schemaPath:"#/properties/axes/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),t++}}if(n.verdict!==void 0&&(v(n.verdict,{instancePath:i+"/verdict",parentData:n,
parentDataProperty:"verdict",rootData:u,dynamicAnchors:y})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),n.reason!==
void 0&&typeof n.reason!="string"){let r={instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(n.durationMs!==void 0){let r=n.durationMs;if(!(typeof r=="number"&&
isFinite(r))){let s={instancePath:i+"/durationMs",schemaPath:"#/properties/durationMs/type",keyword:"type",params:{type:"\
number"}};e===null?e=[s]:e.push(s),t++}}if(n.attempts!==void 0){let r=n.attempts;if(Array.isArray(r)){let s=r.length;for(let p=0;p<
s;p++)$(r[p],{instancePath:i+"/attempts/"+p,parentData:r,parentDataProperty:p,rootData:u,dynamicAnchors:y})||(e=e===null?
$.errors:e.concat($.errors),t=e.length)}else{let s={instancePath:i+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"\
type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(n.flaky!==void 0&&typeof n.flaky!="boolean"){let r={instancePath:i+
"/flaky",schemaPath:"#/properties/flaky/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(n.
flakiness!==void 0){let r=n.flakiness;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.failed===void 0){let s={instancePath:i+
"/flakiness",schemaPath:"#/properties/flakiness/required",keyword:"required",params:{missingProperty:"failed"}};e===null?
e=[s]:e.push(s),t++}if(r.attempts===void 0){let s={instancePath:i+"/flakiness",schemaPath:"#/properties/flakiness/requir\
ed",keyword:"required",params:{missingProperty:"attempts"}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="failed"||
s==="attempts")){let p={instancePath:i+"/flakiness",schemaPath:"#/properties/flakiness/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),t++}if(r.failed!==void 0){let s=r.failed;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let p={instancePath:i+"/flakiness/failed",schemaPath:"#/properties/flakiness/\
properties/failed/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(
s)&&(s<1||isNaN(s))){let p={instancePath:i+"/flakiness/failed",schemaPath:"#/properties/flakiness/properties/failed/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),t++}}if(r.attempts!==void 0){let s=r.attempts;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let p={instancePath:i+"/flakiness/attempts",schemaPath:"#/prop\
erties/flakiness/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof s==
"number"&&isFinite(s)&&(s<2||isNaN(s))){let p={instancePath:i+"/flakiness/attempts",schemaPath:"#/properties/flakiness/p\
roperties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:2}};e===null?e=[p]:e.push(p),t++}}}else{let s={
instancePath:i+"/flakiness",schemaPath:"#/properties/flakiness/type",keyword:"type",params:{type:"object"}};e===null?e=[
s]:e.push(s),t++}}if(n.exercises!==void 0){let r=n.exercises;if(Array.isArray(r)){let s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!=
"string"){let a={instancePath:i+"/exercises/"+p,schemaPath:"#/properties/exercises/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),t++}}else{let s={instancePath:i+"/exercises",schemaPath:"#/properties/exercises/type",
keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(n.rerun!==void 0&&typeof n.rerun!="string"){let r={
instancePath:i+"/rerun",schemaPath:"#/properties/rerun/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}
return M.errors=e,t===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Z={type:"object",required:["id","meth\
od","path","ending","startedAt","timings","requestBytes","responseBytes","curl","violations"],additionalProperties:!1,properties:{
id:{type:"string"},cell:{type:"string"},source:{type:"object",required:["file","entry"],additionalProperties:!1,properties:{
file:{type:"string"},entry:{type:"integer",minimum:0},comment:{type:"string"}}},method:{type:"string"},path:{type:"strin\
g"},status:{type:"integer"},ending:{type:"string"},endingMessage:{type:"string"},startedAt:{type:"string"},timings:{type:"\
object",required:["endMs"],additionalProperties:!1,properties:{headersMs:{type:"number"},firstByteMs:{type:"number"},firstContentMs:{
type:"number"},endMs:{type:"number"}}},requestBytes:{type:"integer",minimum:0},responseBytes:{type:"integer",minimum:0},
events:{type:"integer",minimum:0},usage:{type:"object",required:["prompt","completion"],additionalProperties:!1,properties:{
prompt:{type:"number"},completion:{type:"number"}}},curl:{type:"string"},evidence:{$ref:"#/$defs/evidence"},violations:{
type:"array",items:{$ref:"#/$defs/violation"}}}};function P(n,{instancePath:i="",parentData:f,parentDataProperty:d,rootData:u=n,dynamicAnchors:y={}}={}){let e=null,t=0,l=P.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){
if(n.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),t++}if(n.value===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
value"}};e===null?e=[r]:e.push(r),t++}for(let r in n)if(!(r==="name"||r==="value")){let s={instancePath:i,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(n.name!==
void 0&&typeof n.name!="string"){let r={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(n.value!==void 0&&typeof n.value!="string"){let r={instancePath:i+"/valu\
e",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return P.errors=e,
t===0}P.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function k(n,{instancePath:i="",parentData:f,parentDataProperty:d,rootData:u=n,dynamicAnchors:y={}}={}){let e=null,t=0,l=k.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){
if(n.text===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"text"}};e===
null?e=[r]:e.push(r),t++}for(let r in n)if(!(r==="text"||r==="omitted")){let s={instancePath:i,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(n.text!==void 0&&
typeof n.text!="string"){let r={instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}if(n.omitted!==void 0){let r=n.omitted;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let s={instancePath:i+"/omitted",schemaPath:"#/properties/omitted/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:i+"/omitted",
schemaPath:"#/properties/omitted/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[s]:e.push(s),t++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return k.errors=
e,t===0}k.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function D(n,{instancePath:i="",parentData:f,parentDataProperty:d,
rootData:u=n,dynamicAnchors:y={}}={}){let e=null,t=0,l=D.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.requestHeaders===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"requestHeaders"}};e===null?e=[r]:e.push(r),t++}if(n.responseHeaders===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"responseHeaders"}};e===
null?e=[r]:e.push(r),t++}for(let r in n)if(!(r==="requestHeaders"||r==="requestBody"||r==="responseHeaders"||r==="respon\
seBody"||r==="events")){let s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(n.requestHeaders!==void 0){let r=n.requestHeaders;if(Array.isArray(
r)){let s=r.length;for(let p=0;p<s;p++)P(r[p],{instancePath:i+"/requestHeaders/"+p,parentData:r,parentDataProperty:p,rootData:u,
dynamicAnchors:y})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)}else{let s={instancePath:i+"/requestHeaders",schemaPath:"\
#/properties/requestHeaders/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(n.requestBody!==
void 0&&(k(n.requestBody,{instancePath:i+"/requestBody",parentData:n,parentDataProperty:"requestBody",rootData:u,dynamicAnchors:y})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length)),n.responseHeaders!==void 0){let r=n.responseHeaders;if(Array.isArray(
r)){let s=r.length;for(let p=0;p<s;p++)P(r[p],{instancePath:i+"/responseHeaders/"+p,parentData:r,parentDataProperty:p,rootData:u,
dynamicAnchors:y})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)}else{let s={instancePath:i+"/responseHeaders",schemaPath:"\
#/properties/responseHeaders/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(n.responseBody!==
void 0&&(k(n.responseBody,{instancePath:i+"/responseBody",parentData:n,parentDataProperty:"responseBody",rootData:u,dynamicAnchors:y})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length)),n.events!==void 0){let r=n.events;if(Array.isArray(r)){let s=r.length;
for(let p=0;p<s;p++){let a=r[p];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.number===void 0){let o={instancePath:i+
"/events/"+p,schemaPath:"#/properties/events/items/required",keyword:"required",params:{missingProperty:"number"}};e===null?
e=[o]:e.push(o),t++}if(a.atMs===void 0){let o={instancePath:i+"/events/"+p,schemaPath:"#/properties/events/items/require\
d",keyword:"required",params:{missingProperty:"atMs"}};e===null?e=[o]:e.push(o),t++}if(a.text===void 0){let o={instancePath:i+
"/events/"+p,schemaPath:"#/properties/events/items/required",keyword:"required",params:{missingProperty:"text"}};e===null?
e=[o]:e.push(o),t++}for(let o in a)if(!(o==="number"||o==="atMs"||o==="text"||o==="omitted")){let m={instancePath:i+"/ev\
ents/"+p,schemaPath:"#/properties/events/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[m]:e.push(m),t++}if(a.number!==void 0){let o=a.number;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){
let m={instancePath:i+"/events/"+p+"/number",schemaPath:"#/properties/events/items/properties/number/type",keyword:"type",
params:{type:"integer"}};e===null?e=[m]:e.push(m),t++}if(typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){let m={instancePath:i+
"/events/"+p+"/number",schemaPath:"#/properties/events/items/properties/number/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[m]:e.push(m),t++}}if(a.atMs!==void 0){let o=a.atMs;if(!(typeof o=="number"&&isFinite(o))){let m={
instancePath:i+"/events/"+p+"/atMs",schemaPath:"#/properties/events/items/properties/atMs/type",keyword:"type",params:{type:"\
number"}};e===null?e=[m]:e.push(m),t++}}if(a.text!==void 0&&typeof a.text!="string"){let o={instancePath:i+"/events/"+p+
"/text",schemaPath:"#/properties/events/items/properties/text/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:
e.push(o),t++}if(a.omitted!==void 0){let o=a.omitted;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let m={instancePath:i+
"/events/"+p+"/omitted",schemaPath:"#/properties/events/items/properties/omitted/type",keyword:"type",params:{type:"inte\
ger"}};e===null?e=[m]:e.push(m),t++}if(typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){let m={instancePath:i+"/events/"+
p+"/omitted",schemaPath:"#/properties/events/items/properties/omitted/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}};e===null?e=[m]:e.push(m),t++}}}else{let o={instancePath:i+"/events/"+p,schemaPath:"#/properties/events/items/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}}else{let s={instancePath:i+"/events",schemaPath:"\
#/properties/events/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return D.errors=e,t===0}D.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var _={type:"object",required:["rule","level","severity","symptom","message",
"times"],additionalProperties:!1,properties:{rule:{type:"string"},level:{type:"string"},severity:{$ref:"#/$defs/severiti\
es"},symptom:{type:"string"},message:{type:"string"},pointer:{type:"string"},event:{type:"integer",minimum:0},expected:{},
actual:{},times:{type:"integer",minimum:1},follows:{type:"string"}}};function B(n,{instancePath:i="",parentData:f,parentDataProperty:d,
rootData:u=n,dynamicAnchors:y={}}={}){let e=null,t=0,l=B.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.rule===void 0){let r={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"rule"}};e===null?e=[r]:e.push(r),t++}if(n.level===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"level"}};e===null?e=[r]:e.push(r),t++}if(n.severity===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"severity"}};e===null?e=
[r]:e.push(r),t++}if(n.symptom===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
symptom"}};e===null?e=[r]:e.push(r),t++}if(n.message===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"message"}};e===null?e=[r]:e.push(r),t++}if(n.times===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"times"}};e===null?e=[r]:e.push(r),t++}for(let r in n)if(!T.call(
_.properties,r)){let s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(n.rule!==void 0&&typeof n.rule!="string"){let r={instancePath:i+"/rule",schemaPath:"#/pr\
operties/rule/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(n.level!==void 0&&typeof n.level!=
"string"){let r={instancePath:i+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}if(n.severity!==void 0&&(b(n.severity,{instancePath:i+"/severity",parentData:n,parentDataProperty:"\
severity",rootData:u,dynamicAnchors:y})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),n.symptom!==void 0&&typeof n.
symptom!="string"){let r={instancePath:i+"/symptom",schemaPath:"#/properties/symptom/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}if(n.message!==void 0&&typeof n.message!="string"){let r={instancePath:i+"/messag\
e",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(n.pointer!==
void 0&&typeof n.pointer!="string"){let r={instancePath:i+"/pointer",schemaPath:"#/properties/pointer/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(n.event!==void 0){let r=n.event;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{
type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:i+
"/event",schemaPath:"#/properties/event/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(
s),t++}}if(n.times!==void 0){let r=n.times;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+
"/times",schemaPath:"#/properties/times/type",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r==
"number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:i+"/times",schemaPath:"#/properties/times/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[s]:e.push(s),t++}}if(n.follows!==void 0&&typeof n.follows!="strin\
g"){let r={instancePath:i+"/follows",schemaPath:"#/properties/follows/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return B.errors=e,t===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function I(n,{instancePath:i="",
parentData:f,parentDataProperty:d,rootData:u=n,dynamicAnchors:y={}}={}){let e=null,t=0,l=I.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.id===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),t++}if(n.method===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"method"}};e===null?e=[r]:e.push(
r),t++}if(n.path===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pat\
h"}};e===null?e=[r]:e.push(r),t++}if(n.ending===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"ending"}};e===null?e=[r]:e.push(r),t++}if(n.startedAt===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"startedAt"}};e===null?e=[r]:e.push(r),t++}if(n.timings===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"timings"}};e===null?e=[r]:e.push(
r),t++}if(n.requestBytes===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
requestBytes"}};e===null?e=[r]:e.push(r),t++}if(n.responseBytes===void 0){let r={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"responseBytes"}};e===null?e=[r]:e.push(r),t++}if(n.curl===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"curl"}};e===null?e=[r]:e.push(r),t++}if(n.violations===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"violations"}};e===null?
e=[r]:e.push(r),t++}for(let r in n)if(!T.call(Z.properties,r)){let s={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(n.id!==void 0&&typeof n.id!=
"string"){let r={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(n.cell!==void 0&&typeof n.cell!="string"){let r={instancePath:i+"/cell",schemaPath:"#/properties/\
cell/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(n.source!==void 0){let r=n.source;if(r&&
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
#/properties/source/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(n.method!==void 0&&typeof n.
method!="string"){let r={instancePath:i+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[r]:e.push(r),t++}if(n.path!==void 0&&typeof n.path!="string"){let r={instancePath:i+"/path",schemaPath:"\
#/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(n.status!==void 0){let r=n.
status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+"/status",schemaPath:"#/propertie\
s/status/type",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}}if(n.ending!==void 0&&typeof n.ending!=
"string"){let r={instancePath:i+"/ending",schemaPath:"#/properties/ending/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}if(n.endingMessage!==void 0&&typeof n.endingMessage!="string"){let r={instancePath:i+"/endingMe\
ssage",schemaPath:"#/properties/endingMessage/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
if(n.startedAt!==void 0&&typeof n.startedAt!="string"){let r={instancePath:i+"/startedAt",schemaPath:"#/properties/start\
edAt/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(n.timings!==void 0){let r=n.timings;if(r&&
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
s/timings/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(n.requestBytes!==void 0){let r=n.
requestBytes;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+"/requestBytes",schemaPath:"\
#/properties/requestBytes/type",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="numbe\
r"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:i+"/requestBytes",schemaPath:"#/properties/requestBytes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}if(n.responseBytes!==void 0){let r=n.responseBytes;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+"/responseBytes",schemaPath:"#/propertie\
s/responseBytes/type",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(
r)&&(r<0||isNaN(r))){let s={instancePath:i+"/responseBytes",schemaPath:"#/properties/responseBytes/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}if(n.events!==void 0){let r=n.events;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+"/events",schemaPath:"#/properties/events/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={
instancePath:i+"/events",schemaPath:"#/properties/events/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===
null?e=[s]:e.push(s),t++}}if(n.usage!==void 0){let r=n.usage;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let s={instancePath:i+"/usage",schemaPath:"#/properties/usage/required",keyword:"required",params:{missingProperty:"\
prompt"}};e===null?e=[s]:e.push(s),t++}if(r.completion===void 0){let s={instancePath:i+"/usage",schemaPath:"#/properties\
/usage/required",keyword:"required",params:{missingProperty:"completion"}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s===
"prompt"||s==="completion")){let p={instancePath:i+"/usage",schemaPath:"#/properties/usage/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),t++}if(r.prompt!==void 0){let s=r.prompt;if(!(typeof s==
"number"&&isFinite(s))){let p={instancePath:i+"/usage/prompt",schemaPath:"#/properties/usage/properties/prompt/type",keyword:"\
type",params:{type:"number"}};e===null?e=[p]:e.push(p),t++}}if(r.completion!==void 0){let s=r.completion;if(!(typeof s==
"number"&&isFinite(s))){let p={instancePath:i+"/usage/completion",schemaPath:"#/properties/usage/properties/completion/t\
ype",keyword:"type",params:{type:"number"}};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i+"/usage",schemaPath:"\
#/properties/usage/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(n.curl!==void 0&&typeof n.
curl!="string"){let r={instancePath:i+"/curl",schemaPath:"#/properties/curl/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}if(n.evidence!==void 0&&(D(n.evidence,{instancePath:i+"/evidence",parentData:n,parentDataProperty:"\
evidence",rootData:u,dynamicAnchors:y})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),n.violations!==void 0){let r=n.
violations;if(Array.isArray(r)){let s=r.length;for(let p=0;p<s;p++)B(r[p],{instancePath:i+"/violations/"+p,parentData:r,
parentDataProperty:p,rootData:u,dynamicAnchors:y})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)}else{let s={instancePath:i+
"/violations",schemaPath:"#/properties/violations/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return I.errors=
e,t===0}I.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ee={type:"object",required:["mode","exchanges","total\
Ms"],additionalProperties:!1,properties:{mode:{type:"string",enum:["json","sse"]},exchanges:{type:"integer",minimum:1},firstByteMs:{
$ref:"#/$defs/distribution"},firstContentMs:{$ref:"#/$defs/distribution"},totalMs:{$ref:"#/$defs/distribution"},tokensPerSecond:{
$ref:"#/$defs/distribution"}}};function c(n,{instancePath:i="",parentData:f,parentDataProperty:d,rootData:u=n,dynamicAnchors:y={}}={}){let e=null,t=0,l=c.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){
if(n.count===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"count"}};
e===null?e=[r]:e.push(r),t++}if(n.p50===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"p50"}};e===null?e=[r]:e.push(r),t++}if(n.p95===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"p95"}};e===null?e=[r]:e.push(r),t++}for(let r in n)if(!(r==="count"||r==="p50"||r==="\
p95")){let s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(n.count!==void 0){let r=n.count;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
let s={instancePath:i+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"}};e===null?e=[
s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:i+"/count",schemaPath:"#/prope\
rties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[s]:e.push(s),t++}}if(n.p50!==void 0){
let r=n.p50;if(!(typeof r=="number"&&isFinite(r))){let s={instancePath:i+"/p50",schemaPath:"#/properties/p50/type",keyword:"\
type",params:{type:"number"}};e===null?e=[s]:e.push(s),t++}}if(n.p95!==void 0){let r=n.p95;if(!(typeof r=="number"&&isFinite(
r))){let s={instancePath:i+"/p95",schemaPath:"#/properties/p95/type",keyword:"type",params:{type:"number"}};e===null?e=[
s]:e.push(s),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return c.errors=e,t===0}c.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function V(n,{instancePath:i="",
parentData:f,parentDataProperty:d,rootData:u=n,dynamicAnchors:y={}}={}){let e=null,t=0,l=V.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.mode===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"mode"}};e===null?e=[r]:e.push(r),t++}if(n.exchanges===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"exchanges"}};e===null?
e=[r]:e.push(r),t++}if(n.totalMs===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
totalMs"}};e===null?e=[r]:e.push(r),t++}for(let r in n)if(!(r==="mode"||r==="exchanges"||r==="firstByteMs"||r==="firstCo\
ntentMs"||r==="totalMs"||r==="tokensPerSecond")){let s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(n.mode!==void 0){let r=n.mode;if(typeof r!=
"string"){let s={instancePath:i+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),t++}if(!(r==="json"||r==="sse")){let s={instancePath:i+"/mode",schemaPath:"#/properties/mode/enum",keyword:"\
enum",params:{allowedValues:ee.properties.mode.enum}};e===null?e=[s]:e.push(s),t++}}if(n.exchanges!==void 0){let r=n.exchanges;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+"/exchanges",schemaPath:"#/properties/ex\
changes/type",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)&&(r<
1||isNaN(r))){let s={instancePath:i+"/exchanges",schemaPath:"#/properties/exchanges/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[s]:e.push(s),t++}}n.firstByteMs!==void 0&&(c(n.firstByteMs,{instancePath:i+"/firstByteMs",parentData:n,
parentDataProperty:"firstByteMs",rootData:u,dynamicAnchors:y})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),n.firstContentMs!==
void 0&&(c(n.firstContentMs,{instancePath:i+"/firstContentMs",parentData:n,parentDataProperty:"firstContentMs",rootData:u,
dynamicAnchors:y})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),n.totalMs!==void 0&&(c(n.totalMs,{instancePath:i+
"/totalMs",parentData:n,parentDataProperty:"totalMs",rootData:u,dynamicAnchors:y})||(e=e===null?c.errors:e.concat(c.errors),
t=e.length)),n.tokensPerSecond!==void 0&&(c(n.tokensPerSecond,{instancePath:i+"/tokensPerSecond",parentData:n,parentDataProperty:"\
tokensPerSecond",rootData:u,dynamicAnchors:y})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return V.errors=e,t===0}V.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function H(n,{instancePath:i="",parentData:f,parentDataProperty:d,rootData:u=n,dynamicAnchors:y={}}={}){let e=null,t=0,l=H.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){
if(n.where===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"where"}};
e===null?e=[r]:e.push(r),t++}if(n.message===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"message"}};e===null?e=[r]:e.push(r),t++}for(let r in n)if(!(r==="where"||r==="message")){let s={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(
s),t++}if(n.where!==void 0&&typeof n.where!="string"){let r={instancePath:i+"/where",schemaPath:"#/properties/where/type",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(n.message!==void 0&&typeof n.message!="string"){let r={
instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return H.errors=e,t===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function C(n,{instancePath:i="",parentData:f,
parentDataProperty:d,rootData:u=n,dynamicAnchors:y={}}={}){let e=null,t=0,l=C.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.reportVersion===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"reportVersion"}};e===null?e=[r]:e.push(r),t++}if(n.tool===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tool"}};e===null?e=[r]:
e.push(r),t++}if(n.command===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
command"}};e===null?e=[r]:e.push(r),t++}if(n.startedAt===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"startedAt"}};e===null?e=[r]:e.push(r),t++}if(n.durationMs===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"durationMs"}};e===null?e=[r]:e.push(r),t++}if(n.profile===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"profile"}};e===null?e=
[r]:e.push(r),t++}if(n.strict===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
strict"}};e===null?e=[r]:e.push(r),t++}if(n.outcome===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"outcome"}};e===null?e=[r]:e.push(r),t++}if(n.profiles===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"profiles"}};e===null?e=[r]:e.push(r),t++}if(n.target===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"target"}};e===null?e=[r]:e.push(r),t++}
if(n.capabilities===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ca\
pabilities"}};e===null?e=[r]:e.push(r),t++}if(n.notes===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"notes"}};e===null?e=[r]:e.push(r),t++}if(n.rules===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"rules"}};e===null?e=[r]:e.push(r),t++}if(n.cells===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cells"}};e===null?e=[r]:e.push(r),t++}
if(n.exchanges===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"excha\
nges"}};e===null?e=[r]:e.push(r),t++}if(n.totals===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"totals"}};e===null?e=[r]:e.push(r),t++}if(n.problems===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"problems"}};e===null?e=[r]:e.push(r),t++}for(let r in n)if(!T.call(
O.properties,r)){let s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(n.reportVersion!==void 0){let r=n.reportVersion;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let s={instancePath:i+"/reportVersion",schemaPath:"#/properties/reportVersion/type",keyword:"type",params:{
type:"integer"}};e===null?e=[s]:e.push(s),t++}if(r!==1){let s={instancePath:i+"/reportVersion",schemaPath:"#/properties/\
reportVersion/const",keyword:"const",params:{allowedValue:1}};e===null?e=[s]:e.push(s),t++}}if(n.tool!==void 0){let r=n.
tool;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:i+"/tool",schemaPath:"#/proper\
ties/tool/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),t++}if(r.version===void 0){
let s={instancePath:i+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty:"versio\
n"}};e===null?e=[s]:e.push(s),t++}if(r.suiteVersion===void 0){let s={instancePath:i+"/tool",schemaPath:"#/properties/too\
l/required",keyword:"required",params:{missingProperty:"suiteVersion"}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s===
"name"||s==="version"||s==="suiteVersion")){let p={instancePath:i+"/tool",schemaPath:"#/properties/tool/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),t++}if(r.name!==void 0){let s=r.
name;if(typeof s!="string"){let p={instancePath:i+"/tool/name",schemaPath:"#/properties/tool/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}if(s!=="chatspec"){let p={instancePath:i+"/tool/name",schemaPath:"\
#/properties/tool/properties/name/const",keyword:"const",params:{allowedValue:"chatspec"}};e===null?e=[p]:e.push(p),t++}}
if(r.version!==void 0&&typeof r.version!="string"){let s={instancePath:i+"/tool/version",schemaPath:"#/properties/tool/p\
roperties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r.suiteVersion!==void 0&&
typeof r.suiteVersion!="string"){let s={instancePath:i+"/tool/suiteVersion",schemaPath:"#/properties/tool/properties/sui\
teVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/tool",
schemaPath:"#/properties/tool/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(n.command!==
void 0){let r=n.command;if(typeof r!="string"){let s={instancePath:i+"/command",schemaPath:"#/properties/command/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="verify"||r==="check"||r==="proxy"||r==="fetch")){let s={
instancePath:i+"/command",schemaPath:"#/properties/command/enum",keyword:"enum",params:{allowedValues:O.properties.command.
enum}};e===null?e=[s]:e.push(s),t++}}if(n.startedAt!==void 0&&typeof n.startedAt!="string"){let r={instancePath:i+"/star\
tedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(n.
durationMs!==void 0){let r=n.durationMs;if(!(typeof r=="number"&&isFinite(r))){let s={instancePath:i+"/durationMs",schemaPath:"\
#/properties/durationMs/type",keyword:"type",params:{type:"number"}};e===null?e=[s]:e.push(s),t++}}if(n.profile!==void 0&&
typeof n.profile!="string"){let r={instancePath:i+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(n.strict!==void 0&&typeof n.strict!="boolean"){let r={instancePath:i+"/s\
trict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(n.failOnFlaky!==
void 0&&typeof n.failOnFlaky!="boolean"){let r={instancePath:i+"/failOnFlaky",schemaPath:"#/properties/failOnFlaky/type",
keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(n.outcome!==void 0){let r=n.outcome;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.verdict===void 0){let s={instancePath:i+"/outcome",schemaPath:"#/properties/outcome/re\
quired",keyword:"required",params:{missingProperty:"verdict"}};e===null?e=[s]:e.push(s),t++}if(r.exitCode===void 0){let s={
instancePath:i+"/outcome",schemaPath:"#/properties/outcome/required",keyword:"required",params:{missingProperty:"exitCod\
e"}};e===null?e=[s]:e.push(s),t++}if(r.sentence===void 0){let s={instancePath:i+"/outcome",schemaPath:"#/properties/outc\
ome/required",keyword:"required",params:{missingProperty:"sentence"}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s===
"verdict"||s==="exitCode"||s==="sentence")){let p={instancePath:i+"/outcome",schemaPath:"#/properties/outcome/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),t++}if(r.verdict!==void 0&&
(w(r.verdict,{instancePath:i+"/outcome/verdict",parentData:r,parentDataProperty:"verdict",rootData:u,dynamicAnchors:y})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.exitCode!==void 0){let s=r.exitCode;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s))){let p={instancePath:i+"/outcome/exitCode",schemaPath:"#/properties/outcome/properties/exitC\
ode/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(!(s===0||s===1||s===3)){let p={instancePath:i+
"/outcome/exitCode",schemaPath:"#/properties/outcome/properties/exitCode/enum",keyword:"enum",params:{allowedValues:O.properties.
outcome.properties.exitCode.enum}};e===null?e=[p]:e.push(p),t++}}if(r.sentence!==void 0&&typeof r.sentence!="string"){let s={
instancePath:i+"/outcome/sentence",schemaPath:"#/properties/outcome/properties/sentence/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(n.profiles!==void 0){let r=n.profiles;if(r&&typeof r=="ob\
ject"&&!Array.isArray(r))for(let s in r)x(r[s],{instancePath:i+"/profiles/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,
parentDataProperty:s,rootData:u,dynamicAnchors:y})||(e=e===null?x.errors:e.concat(x.errors),t=e.length);else{let s={instancePath:i+
"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}
if(n.target!==void 0){let r=n.target;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="baseUrl"||s===
"model"||s==="reference"||s==="files")){let p={instancePath:i+"/target",schemaPath:"#/properties/target/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),t++}if(r.baseUrl!==void 0&&
typeof r.baseUrl!="string"){let s={instancePath:i+"/target/baseUrl",schemaPath:"#/properties/target/properties/baseUrl/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r.model!==void 0&&typeof r.model!="string"){
let s={instancePath:i+"/target/model",schemaPath:"#/properties/target/properties/model/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}if(r.reference!==void 0&&typeof r.reference!="boolean"){let s={instancePath:i+"/t\
arget/reference",schemaPath:"#/properties/target/properties/reference/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[s]:e.push(s),t++}if(r.files!==void 0){let s=r.files;if(Array.isArray(s)){let p=s.length;for(let a=0;a<p;a++)if(typeof s[a]!=
"string"){let o={instancePath:i+"/target/files/"+a,schemaPath:"#/properties/target/properties/files/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}else{let p={instancePath:i+"/target/files",schemaPath:"#/pro\
perties/target/properties/files/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i+
"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(n.
plan!==void 0){let r=n.plan;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.tier===void 0){let s={instancePath:i+"/pla\
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
missingProperty:"total"}};e===null?e=[p]:e.push(p),t++}for(let p in s)if(!(p==="index"||p==="total")){let a={instancePath:i+
"/plan/shard",schemaPath:"#/properties/plan/properties/shard/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}};e===null?e=[a]:e.push(a),t++}if(s.index!==void 0){let p=s.index;if(!(typeof p=="number"&&!(p%1)&&
!isNaN(p)&&isFinite(p))){let a={instancePath:i+"/plan/shard/index",schemaPath:"#/properties/plan/properties/shard/proper\
ties/index/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),t++}if(typeof p=="number"&&isFinite(p)&&
(p<1||isNaN(p))){let a={instancePath:i+"/plan/shard/index",schemaPath:"#/properties/plan/properties/shard/properties/ind\
ex/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[a]:e.push(a),t++}}if(s.total!==void 0){let p=s.
total;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let a={instancePath:i+"/plan/shard/total",schemaPath:"#/\
properties/plan/properties/shard/properties/total/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),
t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){let a={instancePath:i+"/plan/shard/total",schemaPath:"#/propert\
ies/plan/properties/shard/properties/total/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[a]:e.
push(a),t++}}}else{let p={instancePath:i+"/plan/shard",schemaPath:"#/properties/plan/properties/shard/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i+"/plan",schemaPath:"#/properties/pl\
an/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(n.baseline!==void 0){let r=n.baseline;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.file===void 0){let s={instancePath:i+"/baseline",schemaPath:"#/properties/ba\
seline/required",keyword:"required",params:{missingProperty:"file"}};e===null?e=[s]:e.push(s),t++}if(r.known===void 0){let s={
instancePath:i+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty:"known"}};
e===null?e=[s]:e.push(s),t++}if(r.problems===void 0){let s={instancePath:i+"/baseline",schemaPath:"#/properties/baseline\
/required",keyword:"required",params:{missingProperty:"problems"}};e===null?e=[s]:e.push(s),t++}if(r.unused===void 0){let s={
instancePath:i+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty:"unuse\
d"}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="file"||s==="known"||s==="problems"||s==="unused"||s==="goneHe\
re")){let p={instancePath:i+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:s}};e===null?e=[p]:e.push(p),t++}if(r.file!==void 0&&typeof r.file!="string"){let s={instancePath:i+
"/baseline/file",schemaPath:"#/properties/baseline/properties/file/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),t++}if(r.known!==void 0){let s=r.known;if(Array.isArray(s)){let p=s.length;for(let a=0;a<p;a++)if(typeof s[a]!=
"string"){let o={instancePath:i+"/baseline/known/"+a,schemaPath:"#/properties/baseline/properties/known/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}else{let p={instancePath:i+"/baseline/known",schemaPath:"#/p\
roperties/baseline/properties/known/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(r.problems!==
void 0){let s=r.problems;if(Array.isArray(s)){let p=s.length;for(let a=0;a<p;a++)g(s[a],{instancePath:i+"/baseline/probl\
ems/"+a,parentData:s,parentDataProperty:a,rootData:u,dynamicAnchors:y})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)}else{
let p={instancePath:i+"/baseline/problems",schemaPath:"#/properties/baseline/properties/problems/type",keyword:"type",params:{
type:"array"}};e===null?e=[p]:e.push(p),t++}}if(r.unused!==void 0){let s=r.unused;if(Array.isArray(s)){let p=s.length;for(let a=0;a<
p;a++){let o=s[a];if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let m={instancePath:i+"/baseline/unused/"+a,
schemaPath:"#/properties/baseline/properties/unused/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.
push(m),t++}if(typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){let m={instancePath:i+"/baseline/unused/"+a,schemaPath:"\
#/properties/baseline/properties/unused/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[m]:
e.push(m),t++}}}else{let p={instancePath:i+"/baseline/unused",schemaPath:"#/properties/baseline/properties/unused/type",
keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(r.goneHere!==void 0){let s=r.goneHere;if(Array.isArray(
s)){let p=s.length;for(let a=0;a<p;a++)g(s[a],{instancePath:i+"/baseline/goneHere/"+a,parentData:s,parentDataProperty:a,
rootData:u,dynamicAnchors:y})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)}else{let p={instancePath:i+"/baseline\
/goneHere",schemaPath:"#/properties/baseline/properties/goneHere/type",keyword:"type",params:{type:"array"}};e===null?e=
[p]:e.push(p),t++}}}else{let s={instancePath:i+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),t++}}if(n.capabilities!==void 0){let r=n.capabilities;if(Array.isArray(r)){let s=r.
length;for(let p=0;p<s;p++)N(r[p],{instancePath:i+"/capabilities/"+p,parentData:r,parentDataProperty:p,rootData:u,dynamicAnchors:y})||
(e=e===null?N.errors:e.concat(N.errors),t=e.length)}else{let s={instancePath:i+"/capabilities",schemaPath:"#/properties/\
capabilities/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(n.notes!==void 0){let r=n.notes;
if(Array.isArray(r)){let s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){let a={instancePath:i+"/notes/"+p,schemaPath:"\
#/properties/notes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}else{let s={instancePath:i+
"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(n.rules!==
void 0){let r=n.rules;if(r&&typeof r=="object"&&!Array.isArray(r))for(let s in r)F(r[s],{instancePath:i+"/rules/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:s,rootData:u,dynamicAnchors:y})||(e=e===null?F.errors:e.concat(
F.errors),t=e.length);else{let s={instancePath:i+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"\
object"}};e===null?e=[s]:e.push(s),t++}}if(n.cells!==void 0){let r=n.cells;if(Array.isArray(r)){let s=r.length;for(let p=0;p<
s;p++)M(r[p],{instancePath:i+"/cells/"+p,parentData:r,parentDataProperty:p,rootData:u,dynamicAnchors:y})||(e=e===null?M.
errors:e.concat(M.errors),t=e.length)}else{let s={instancePath:i+"/cells",schemaPath:"#/properties/cells/type",keyword:"\
type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(n.exchanges!==void 0){let r=n.exchanges;if(Array.isArray(r)){
let s=r.length;for(let p=0;p<s;p++)I(r[p],{instancePath:i+"/exchanges/"+p,parentData:r,parentDataProperty:p,rootData:u,dynamicAnchors:y})||
(e=e===null?I.errors:e.concat(I.errors),t=e.length)}else{let s={instancePath:i+"/exchanges",schemaPath:"#/properties/exc\
hanges/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(n.summed!==void 0){let r=n.summed;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.exchanges===void 0){let s={instancePath:i+"/summed",schemaPath:"#/properties\
/summed/required",keyword:"required",params:{missingProperty:"exchanges"}};e===null?e=[s]:e.push(s),t++}if(r.violations===
void 0){let s={instancePath:i+"/summed",schemaPath:"#/properties/summed/required",keyword:"required",params:{missingProperty:"\
violations"}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="exchanges"||s==="violations")){let p={instancePath:i+
"/summed",schemaPath:"#/properties/summed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[p]:e.push(p),t++}if(r.exchanges!==void 0){let s=r.exchanges;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let p={instancePath:i+"/summed/exchanges",schemaPath:"#/properties/summed/properties/exchanges/type",keyword:"type",
params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let p={instancePath:i+
"/summed/exchanges",schemaPath:"#/properties/summed/properties/exchanges/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[p]:e.push(p),t++}}if(r.violations!==void 0){let s=r.violations;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s)&&isFinite(s))){let p={instancePath:i+"/summed/violations",schemaPath:"#/properties/summed/properties/violation\
s/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(
s))){let p={instancePath:i+"/summed/violations",schemaPath:"#/properties/summed/properties/violations/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i+"/summed",schemaPath:"\
#/properties/summed/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(n.timings!==void 0){let r=n.
timings;if(Array.isArray(r)){let s=r.length;for(let p=0;p<s;p++)V(r[p],{instancePath:i+"/timings/"+p,parentData:r,parentDataProperty:p,
rootData:u,dynamicAnchors:y})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)}else{let s={instancePath:i+"/timings",
schemaPath:"#/properties/timings/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(n.totals!==
void 0){let r=n.totals;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.requests===void 0){let s={instancePath:i+"/tota\
ls",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty:"requests"}};e===null?e=[s]:e.push(
s),t++}if(r.retries===void 0){let s={instancePath:i+"/totals",schemaPath:"#/properties/totals/required",keyword:"require\
d",params:{missingProperty:"retries"}};e===null?e=[s]:e.push(s),t++}if(r.promptTokens===void 0){let s={instancePath:i+"/\
totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty:"promptTokens"}};e===null?e=
[s]:e.push(s),t++}if(r.completionTokens===void 0){let s={instancePath:i+"/totals",schemaPath:"#/properties/totals/requir\
ed",keyword:"required",params:{missingProperty:"completionTokens"}};e===null?e=[s]:e.push(s),t++}if(r.exchanges===void 0){
let s={instancePath:i+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty:"ex\
changes"}};e===null?e=[s]:e.push(s),t++}if(r.violations===void 0){let s={instancePath:i+"/totals",schemaPath:"#/properti\
es/totals/required",keyword:"required",params:{missingProperty:"violations"}};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="requests"||s==="retries"||s==="promptTokens"||s==="completionTokens"||s==="exchanges"||s==="violations")){let p={
instancePath:i+"/totals",schemaPath:"#/properties/totals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[p]:e.push(p),t++}if(r.requests!==void 0){let s=r.requests;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let p={instancePath:i+"/totals/requests",schemaPath:"#/properties/totals/properties/requests/type",keyword:"type",params:{
type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let p={instancePath:i+
"/totals/requests",schemaPath:"#/properties/totals/properties/requests/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}};e===null?e=[p]:e.push(p),t++}}if(r.retries!==void 0){let s=r.retries;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let p={instancePath:i+"/totals/retries",schemaPath:"#/properties/totals/properties/retries/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let p={
instancePath:i+"/totals/retries",schemaPath:"#/properties/totals/properties/retries/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[p]:e.push(p),t++}}if(r.promptTokens!==void 0){let s=r.promptTokens;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s))){let p={instancePath:i+"/totals/promptTokens",schemaPath:"#/properties/totals/properties/pro\
mptTokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)&&
(s<0||isNaN(s))){let p={instancePath:i+"/totals/promptTokens",schemaPath:"#/properties/totals/properties/promptTokens/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),t++}}if(r.completionTokens!==void 0){
let s=r.completionTokens;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let p={instancePath:i+"/totals/comple\
tionTokens",schemaPath:"#/properties/totals/properties/completionTokens/type",keyword:"type",params:{type:"integer"}};e===
null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let p={instancePath:i+"/totals/completionT\
okens",schemaPath:"#/properties/totals/properties/completionTokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[p]:e.push(p),t++}}if(r.exchanges!==void 0){let s=r.exchanges;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let p={instancePath:i+"/totals/exchanges",schemaPath:"#/properties/totals/properties/exchanges/type",keyword:"type",
params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let p={instancePath:i+
"/totals/exchanges",schemaPath:"#/properties/totals/properties/exchanges/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[p]:e.push(p),t++}}if(r.violations!==void 0){let s=r.violations;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s)&&isFinite(s))){let p={instancePath:i+"/totals/violations",schemaPath:"#/properties/totals/properties/violation\
s/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(
s))){let p={instancePath:i+"/totals/violations",schemaPath:"#/properties/totals/properties/violations/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i+"/totals",schemaPath:"\
#/properties/totals/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(n.problems!==void 0){let r=n.
problems;if(Array.isArray(r)){let s=r.length;for(let p=0;p<s;p++)H(r[p],{instancePath:i+"/problems/"+p,parentData:r,parentDataProperty:p,
rootData:u,dynamicAnchors:y})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)}else{let s={instancePath:i+"/problems",
schemaPath:"#/properties/problems/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return C.errors=e,
t===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var te=E,re={type:"object",required:["name","extends","chan\
ges"],additionalProperties:!1,properties:{$schema:{type:"string"},name:{type:"string",minLength:1},says:{type:"string",minLength:1},
extends:{type:"string"},changes:{type:"array",items:{type:"object",required:["rule","severity","reason"],additionalProperties:!1,
properties:{rule:{type:"string",minLength:1},severity:{type:"string",enum:["error","warning","info","off"]},reason:{type:"\
string",minLength:1},source:{type:"string"}}}}},$defs:{}};function E(n,{instancePath:i="",parentData:f,parentDataProperty:d,
rootData:u=n,dynamicAnchors:y={}}={}){let e=null,t=0,l=E.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0){let r={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(n.extends===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"extends"}};e===null?e=[r]:e.push(r),t++}if(n.changes===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"changes"}};e===null?e=
[r]:e.push(r),t++}for(let r in n)if(!(r==="$schema"||r==="name"||r==="says"||r==="extends"||r==="changes")){let s={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(
s),t++}if(n.$schema!==void 0&&typeof n.$schema!="string"){let r={instancePath:i+"/$schema",schemaPath:"#/properties/%24s\
chema/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(n.name!==void 0){let r=n.name;if(typeof r==
"string"){if(r===""){let s={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(n.says!==void 0){let r=n.says;if(typeof r=="string"){if(r===
""){let s={instancePath:i+"/says",schemaPath:"#/properties/says/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/says",schemaPath:"#/properties/says/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}}if(n.extends!==void 0&&typeof n.extends!="string"){let r={instancePath:i+"/exten\
ds",schemaPath:"#/properties/extends/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(n.changes!==
void 0){let r=n.changes;if(Array.isArray(r)){let s=r.length;for(let p=0;p<s;p++){let a=r[p];if(a&&typeof a=="object"&&!Array.
isArray(a)){if(a.rule===void 0){let o={instancePath:i+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"\
required",params:{missingProperty:"rule"}};e===null?e=[o]:e.push(o),t++}if(a.severity===void 0){let o={instancePath:i+"/\
changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"severity"}};e===
null?e=[o]:e.push(o),t++}if(a.reason===void 0){let o={instancePath:i+"/changes/"+p,schemaPath:"#/properties/changes/item\
s/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[o]:e.push(o),t++}for(let o in a)if(!(o==="\
rule"||o==="severity"||o==="reason"||o==="source")){let m={instancePath:i+"/changes/"+p,schemaPath:"#/properties/changes\
/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[m]:e.push(m),t++}
if(a.rule!==void 0){let o=a.rule;if(typeof o=="string"){if(o===""){let m={instancePath:i+"/changes/"+p+"/rule",schemaPath:"\
#/properties/changes/items/properties/rule/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),t++}}else{
let m={instancePath:i+"/changes/"+p+"/rule",schemaPath:"#/properties/changes/items/properties/rule/type",keyword:"type",
params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}if(a.severity!==void 0){let o=a.severity;if(typeof o!="string"){let m={
instancePath:i+"/changes/"+p+"/severity",schemaPath:"#/properties/changes/items/properties/severity/type",keyword:"type",
params:{type:"string"}};e===null?e=[m]:e.push(m),t++}if(!(o==="error"||o==="warning"||o==="info"||o==="off")){let m={instancePath:i+
"/changes/"+p+"/severity",schemaPath:"#/properties/changes/items/properties/severity/enum",keyword:"enum",params:{allowedValues:re.
properties.changes.items.properties.severity.enum}};e===null?e=[m]:e.push(m),t++}}if(a.reason!==void 0){let o=a.reason;if(typeof o==
"string"){if(o===""){let m={instancePath:i+"/changes/"+p+"/reason",schemaPath:"#/properties/changes/items/properties/rea\
son/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/changes/"+
p+"/reason",schemaPath:"#/properties/changes/items/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?
e=[m]:e.push(m),t++}}if(a.source!==void 0&&typeof a.source!="string"){let o={instancePath:i+"/changes/"+p+"/source",schemaPath:"\
#/properties/changes/items/properties/source/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}else{
let o={instancePath:i+"/changes/"+p,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[o]:e.push(o),t++}}}else{let s={instancePath:i+"/changes",schemaPath:"#/properties/changes/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return E.errors=e,t===0}E.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ie=R;function R(n,{instancePath:i="",parentData:f,parentDataProperty:d,rootData:u=n,dynamicAnchors:y={}}={}){let e=null,t=0,l=R.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){
if(n.known===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"known"}};
e===null?e=[r]:e.push(r),t++}for(let r in n)if(!(r==="$schema"||r==="known")){let s={instancePath:i,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(n.$schema!==
void 0&&typeof n.$schema!="string"){let r={instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(n.known!==void 0){let r=n.known;if(Array.isArray(r)){let s=r.
length;for(let p=0;p<s;p++){let a=r[p];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.rule===void 0){let o={instancePath:i+
"/known/"+p,schemaPath:"#/properties/known/items/required",keyword:"required",params:{missingProperty:"rule"}};e===null?
e=[o]:e.push(o),t++}if(a.reason===void 0){let o={instancePath:i+"/known/"+p,schemaPath:"#/properties/known/items/require\
d",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[o]:e.push(o),t++}for(let o in a)if(!(o==="rule"||o===
"symptom"||o==="case"||o==="axes"||o==="reason"||o==="link"||o==="expires"||o==="atMost")){let m={instancePath:i+"/known\
/"+p,schemaPath:"#/properties/known/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[m]:e.push(m),t++}if(a.rule!==void 0){let o=a.rule;if(typeof o=="string"){if(o===""){let m={instancePath:i+"/\
known/"+p+"/rule",schemaPath:"#/properties/known/items/properties/rule/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/known/"+p+"/rule",schemaPath:"#/properties/known/items/proper\
ties/rule/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}if(a.symptom!==void 0){let o=a.symptom;
if(typeof o=="string"){if(o===""){let m={instancePath:i+"/known/"+p+"/symptom",schemaPath:"#/properties/known/items/prop\
erties/symptom/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+
"/known/"+p+"/symptom",schemaPath:"#/properties/known/items/properties/symptom/type",keyword:"type",params:{type:"string"}};
e===null?e=[m]:e.push(m),t++}}if(a.case!==void 0){let o=a.case;if(typeof o=="string"){if(o===""){let m={instancePath:i+"\
/known/"+p+"/case",schemaPath:"#/properties/known/items/properties/case/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/known/"+p+"/case",schemaPath:"#/properties/known/items/proper\
ties/case/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}if(a.axes!==void 0){let o=a.axes;if(o&&
typeof o=="object"&&!Array.isArray(o)){for(let m in o)if(typeof o[m]!="string"){let Y={instancePath:i+"/known/"+p+"/axes\
/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/known/items/properties/axes/additionalProperties/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[Y]:e.push(Y),t++}}else{let m={instancePath:i+"/known/"+p+"/axes",
schemaPath:"#/properties/known/items/properties/axes/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(
m),t++}}if(a.reason!==void 0){let o=a.reason;if(typeof o=="string"){if(o===""){let m={instancePath:i+"/known/"+p+"/reaso\
n",schemaPath:"#/properties/known/items/properties/reason/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:
e.push(m),t++}}else{let m={instancePath:i+"/known/"+p+"/reason",schemaPath:"#/properties/known/items/properties/reason/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}if(a.link!==void 0&&typeof a.link!="string"){let o={
instancePath:i+"/known/"+p+"/link",schemaPath:"#/properties/known/items/properties/link/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),t++}if(a.expires!==void 0){let o=a.expires;if(typeof o=="string"){if(o===""){let m={instancePath:i+
"/known/"+p+"/expires",schemaPath:"#/properties/known/items/properties/expires/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/known/"+p+"/expires",schemaPath:"#/properties/known/items/pro\
perties/expires/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}if(a.atMost!==void 0){let o=a.
atMost;if(typeof o=="string"){if(o===""){let m={instancePath:i+"/known/"+p+"/atMost",schemaPath:"#/properties/known/item\
s/properties/atMost/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+
"/known/"+p+"/atMost",schemaPath:"#/properties/known/items/properties/atMost/type",keyword:"type",params:{type:"string"}};
e===null?e=[m]:e.push(m),t++}}}else{let o={instancePath:i+"/known/"+p,schemaPath:"#/properties/known/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}}else{let s={instancePath:i+"/known",schemaPath:"#/propertie\
s/known/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return R.errors=e,t===0}R.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var ne=S;var h={type:"object",additionalProperties:!1,properties:{$schema:{type:"string"},"base-url":{type:"string",minLength:1},
reference:{type:"boolean"},model:{type:"string",minLength:1},"api-key-env":{type:"string",minLength:1},header:{type:["ar\
ray","string"],items:{type:"string",minLength:1},minLength:1},"extra-body":{type:["object","string"],minLength:1},fault:{
type:["array","string"],items:{type:"string",minLength:1},minLength:1},variant:{type:["array","string"],items:{type:"str\
ing",minLength:1},minLength:1},hostile:{type:"string",minLength:1},"hostile-on":{type:"string",minLength:1},"hostile-pac\
e":{type:"number",minimum:0},latency:{type:"number",minimum:0},"chunk-latency":{type:"number",minimum:0},tier:{enum:["sm\
oke","default","full"]},suite:{type:["array","string"],items:{type:"string",minLength:1},minLength:1},case:{type:["array",
"string"],items:{type:"string",minLength:1},minLength:1},axis:{type:["array","string"],items:{type:"string",minLength:1},
minLength:1},require:{type:["array","string"],items:{type:"string",minLength:1},minLength:1},shard:{type:"string",minLength:1},
probe:{type:"boolean"},profile:{type:"string",minLength:1},strict:{type:"boolean"},rule:{type:["array","string"],items:{
type:"string",minLength:1},minLength:1},reporter:{type:["array","string"],items:{type:"string",minLength:1},minLength:1},
baseline:{type:["string","boolean"],minLength:1},verbose:{type:"boolean"},"fail-on-flaky":{type:"boolean"},concurrency:{
type:"number",minimum:0},rps:{type:"number",minimum:0},"max-requests":{type:"number",minimum:0},"max-tokens-total":{type:"\
number",minimum:0},"max-time":{type:"number",minimum:0},repeat:{type:"number",minimum:0},seed:{type:"number",minimum:0},
record:{type:"string",minLength:1},"connect-timeout":{type:"number",minimum:0},"first-byte-timeout":{type:"number",minimum:0},
"silence-timeout":{type:"number",minimum:0},timeout:{type:"number",minimum:0},"max-body-bytes":{type:"number",minimum:0},
"max-line-bytes":{type:"number",minimum:0},"max-events":{type:"number",minimum:0},"max-json-depth":{type:"number",minimum:0},
targets:{type:"object",additionalProperties:{$ref:"#/$defs/Settings"}}}},U={validate:q};function q(n,{instancePath:i="",
parentData:f,parentDataProperty:d,rootData:u=n,dynamicAnchors:y={}}={}){let e=null,t=0,l=q.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(let r in n)if(!T.call(h.
properties,r)){let s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(n.$schema!==void 0&&typeof n.$schema!="string"){let r={instancePath:i+"/$schema",schemaPath:"\
#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(n["base-url"]!==void 0){
let r=n["base-url"];if(typeof r=="string"){if(r===""){let s={instancePath:i+"/base-url",schemaPath:"#/properties/base-ur\
l/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/base-url",
schemaPath:"#/properties/base-url/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(n.reference!==
void 0&&typeof n.reference!="boolean"){let r={instancePath:i+"/reference",schemaPath:"#/properties/reference/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(n.model!==void 0){let r=n.model;if(typeof r=="string"){if(r===
""){let s={instancePath:i+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}}if(n["api-key-env"]!==void 0){let r=n["api-key-env"];if(typeof r=="string"){if(r===
""){let s={instancePath:i+"/api-key-env",schemaPath:"#/properties/api-key-env/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/api-key-env",schemaPath:"#/properties/api-key-env/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(n.header!==void 0){let r=n.header;if(!Array.isArray(r)&&typeof r!=
"string"){let s={instancePath:i+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type:h.properties.
header.type}};e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&r===""){let s={instancePath:i+"/header",schemaPath:"#/\
properties/header/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(Array.isArray(r)){let s=r.
length;for(let p=0;p<s;p++){let a=r[p];if(typeof a=="string"){if(a===""){let o={instancePath:i+"/header/"+p,schemaPath:"\
#/properties/header/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+
"/header/"+p,schemaPath:"#/properties/header/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),
t++}}}}if(n["extra-body"]!==void 0){let r=n["extra-body"];if(!(r&&typeof r=="object"&&!Array.isArray(r))&&typeof r!="str\
ing"){let s={instancePath:i+"/extra-body",schemaPath:"#/properties/extra-body/type",keyword:"type",params:{type:h.properties["\
extra-body"].type}};e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&r===""){let s={instancePath:i+"/extra-body",schemaPath:"\
#/properties/extra-body/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}if(n.fault!==void 0){
let r=n.fault;if(!Array.isArray(r)&&typeof r!="string"){let s={instancePath:i+"/fault",schemaPath:"#/properties/fault/ty\
pe",keyword:"type",params:{type:h.properties.fault.type}};e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&r===""){let s={
instancePath:i+"/fault",schemaPath:"#/properties/fault/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.
push(s),t++}if(Array.isArray(r)){let s=r.length;for(let p=0;p<s;p++){let a=r[p];if(typeof a=="string"){if(a===""){let o={
instancePath:i+"/fault/"+p,schemaPath:"#/properties/fault/items/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/fault/"+p,schemaPath:"#/properties/fault/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),t++}}}}if(n.variant!==void 0){let r=n.variant;if(!Array.isArray(r)&&typeof r!="\
string"){let s={instancePath:i+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:h.properties.
variant.type}};e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&r===""){let s={instancePath:i+"/variant",schemaPath:"\
#/properties/variant/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(Array.isArray(r)){
let s=r.length;for(let p=0;p<s;p++){let a=r[p];if(typeof a=="string"){if(a===""){let o={instancePath:i+"/variant/"+p,schemaPath:"\
#/properties/variant/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+
"/variant/"+p,schemaPath:"#/properties/variant/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),t++}}}}if(n.hostile!==void 0){let r=n.hostile;if(typeof r=="string"){if(r===""){let s={instancePath:i+"/hostile",schemaPath:"\
#/properties/hostile/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+
"/hostile",schemaPath:"#/properties/hostile/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(n["\
hostile-on"]!==void 0){let r=n["hostile-on"];if(typeof r=="string"){if(r===""){let s={instancePath:i+"/hostile-on",schemaPath:"\
#/properties/hostile-on/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+
"/hostile-on",schemaPath:"#/properties/hostile-on/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),
t++}}if(n["hostile-pace"]!==void 0){let r=n["hostile-pace"];if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let s={
instancePath:i+"/hostile-pace",schemaPath:"#/properties/hostile-pace/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/hostile-pace",schemaPath:"#/properties/hostile-pace\
/type",keyword:"type",params:{type:"number"}};e===null?e=[s]:e.push(s),t++}}if(n.latency!==void 0){let r=n.latency;if(typeof r==
"number"&&isFinite(r)){if(r<0||isNaN(r)){let s={instancePath:i+"/latency",schemaPath:"#/properties/latency/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/latency",schemaPath:"\
#/properties/latency/type",keyword:"type",params:{type:"number"}};e===null?e=[s]:e.push(s),t++}}if(n["chunk-latency"]!==
void 0){let r=n["chunk-latency"];if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let s={instancePath:i+"/chunk-lat\
ency",schemaPath:"#/properties/chunk-latency/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:
e.push(s),t++}}else{let s={instancePath:i+"/chunk-latency",schemaPath:"#/properties/chunk-latency/type",keyword:"type",params:{
type:"number"}};e===null?e=[s]:e.push(s),t++}}if(n.tier!==void 0){let r=n.tier;if(!(r==="smoke"||r==="default"||r==="ful\
l")){let s={instancePath:i+"/tier",schemaPath:"#/properties/tier/enum",keyword:"enum",params:{allowedValues:h.properties.
tier.enum}};e===null?e=[s]:e.push(s),t++}}if(n.suite!==void 0){let r=n.suite;if(!Array.isArray(r)&&typeof r!="string"){let s={
instancePath:i+"/suite",schemaPath:"#/properties/suite/type",keyword:"type",params:{type:h.properties.suite.type}};e===null?
e=[s]:e.push(s),t++}if(typeof r=="string"&&r===""){let s={instancePath:i+"/suite",schemaPath:"#/properties/suite/minLeng\
th",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(Array.isArray(r)){let s=r.length;for(let p=0;p<
s;p++){let a=r[p];if(typeof a=="string"){if(a===""){let o={instancePath:i+"/suite/"+p,schemaPath:"#/properties/suite/ite\
ms/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/suite/"+p,
schemaPath:"#/properties/suite/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}}}if(n.case!==
void 0){let r=n.case;if(!Array.isArray(r)&&typeof r!="string"){let s={instancePath:i+"/case",schemaPath:"#/properties/ca\
se/type",keyword:"type",params:{type:h.properties.case.type}};e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&r===""){
let s={instancePath:i+"/case",schemaPath:"#/properties/case/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[s]:e.push(s),t++}if(Array.isArray(r)){let s=r.length;for(let p=0;p<s;p++){let a=r[p];if(typeof a=="string"){if(a===""){
let o={instancePath:i+"/case/"+p,schemaPath:"#/properties/case/items/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/case/"+p,schemaPath:"#/properties/case/items/type",keyword:"type",
params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}}}if(n.axis!==void 0){let r=n.axis;if(!Array.isArray(r)&&typeof r!=
"string"){let s={instancePath:i+"/axis",schemaPath:"#/properties/axis/type",keyword:"type",params:{type:h.properties.axis.
type}};e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&r===""){let s={instancePath:i+"/axis",schemaPath:"#/propertie\
s/axis/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(Array.isArray(r)){let s=r.length;
for(let p=0;p<s;p++){let a=r[p];if(typeof a=="string"){if(a===""){let o={instancePath:i+"/axis/"+p,schemaPath:"#/propert\
ies/axis/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+
"/axis/"+p,schemaPath:"#/properties/axis/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}}}
if(n.require!==void 0){let r=n.require;if(!Array.isArray(r)&&typeof r!="string"){let s={instancePath:i+"/require",schemaPath:"\
#/properties/require/type",keyword:"type",params:{type:h.properties.require.type}};e===null?e=[s]:e.push(s),t++}if(typeof r==
"string"&&r===""){let s={instancePath:i+"/require",schemaPath:"#/properties/require/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[s]:e.push(s),t++}if(Array.isArray(r)){let s=r.length;for(let p=0;p<s;p++){let a=r[p];if(typeof a==
"string"){if(a===""){let o={instancePath:i+"/require/"+p,schemaPath:"#/properties/require/items/minLength",keyword:"minL\
ength",params:{limit:1}};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/require/"+p,schemaPath:"#/properties\
/require/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}}}if(n.shard!==void 0){let r=n.
shard;if(typeof r=="string"){if(r===""){let s={instancePath:i+"/shard",schemaPath:"#/properties/shard/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/shard",schemaPath:"#/properties/\
shard/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(n.probe!==void 0&&typeof n.probe!="b\
oolean"){let r={instancePath:i+"/probe",schemaPath:"#/properties/probe/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[r]:e.push(r),t++}if(n.profile!==void 0){let r=n.profile;if(typeof r=="string"){if(r===""){let s={instancePath:i+
"/profile",schemaPath:"#/properties/profile/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),t++}}if(n.strict!==void 0&&typeof n.strict!="boolean"){let r={instancePath:i+"/strict",schemaPath:"#/pro\
perties/strict/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(n.rule!==void 0){let r=n.rule;
if(!Array.isArray(r)&&typeof r!="string"){let s={instancePath:i+"/rule",schemaPath:"#/properties/rule/type",keyword:"typ\
e",params:{type:h.properties.rule.type}};e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&r===""){let s={instancePath:i+
"/rule",schemaPath:"#/properties/rule/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(Array.
isArray(r)){let s=r.length;for(let p=0;p<s;p++){let a=r[p];if(typeof a=="string"){if(a===""){let o={instancePath:i+"/rul\
e/"+p,schemaPath:"#/properties/rule/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),t++}}else{
let o={instancePath:i+"/rule/"+p,schemaPath:"#/properties/rule/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[o]:e.push(o),t++}}}}if(n.reporter!==void 0){let r=n.reporter;if(!Array.isArray(r)&&typeof r!="string"){let s={instancePath:i+
"/reporter",schemaPath:"#/properties/reporter/type",keyword:"type",params:{type:h.properties.reporter.type}};e===null?e=
[s]:e.push(s),t++}if(typeof r=="string"&&r===""){let s={instancePath:i+"/reporter",schemaPath:"#/properties/reporter/min\
Length",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(Array.isArray(r)){let s=r.length;for(let p=0;p<
s;p++){let a=r[p];if(typeof a=="string"){if(a===""){let o={instancePath:i+"/reporter/"+p,schemaPath:"#/properties/report\
er/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/rep\
orter/"+p,schemaPath:"#/properties/reporter/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),
t++}}}}if(n.baseline!==void 0){let r=n.baseline;if(typeof r!="string"&&typeof r!="boolean"){let s={instancePath:i+"/base\
line",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type:h.properties.baseline.type}};e===null?e=[s]:e.
push(s),t++}if(typeof r=="string"&&r===""){let s={instancePath:i+"/baseline",schemaPath:"#/properties/baseline/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}if(n.verbose!==void 0&&typeof n.verbose!="boolean"){
let r={instancePath:i+"/verbose",schemaPath:"#/properties/verbose/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[r]:e.push(r),t++}if(n["fail-on-flaky"]!==void 0&&typeof n["fail-on-flaky"]!="boolean"){let r={instancePath:i+"/fail-o\
n-flaky",schemaPath:"#/properties/fail-on-flaky/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}
if(n.concurrency!==void 0){let r=n.concurrency;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let s={instancePath:i+
"/concurrency",schemaPath:"#/properties/concurrency/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?
e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",
params:{type:"number"}};e===null?e=[s]:e.push(s),t++}}if(n.rps!==void 0){let r=n.rps;if(typeof r=="number"&&isFinite(r)){
if(r<0||isNaN(r)){let s={instancePath:i+"/rps",schemaPath:"#/properties/rps/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/rps",schemaPath:"#/properties/rps/type",keyword:"\
type",params:{type:"number"}};e===null?e=[s]:e.push(s),t++}}if(n["max-requests"]!==void 0){let r=n["max-requests"];if(typeof r==
"number"&&isFinite(r)){if(r<0||isNaN(r)){let s={instancePath:i+"/max-requests",schemaPath:"#/properties/max-requests/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/max\
-requests",schemaPath:"#/properties/max-requests/type",keyword:"type",params:{type:"number"}};e===null?e=[s]:e.push(s),t++}}
if(n["max-tokens-total"]!==void 0){let r=n["max-tokens-total"];if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let s={
instancePath:i+"/max-tokens-total",schemaPath:"#/properties/max-tokens-total/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/max-tokens-total",schemaPath:"#/properties/max-\
tokens-total/type",keyword:"type",params:{type:"number"}};e===null?e=[s]:e.push(s),t++}}if(n["max-time"]!==void 0){let r=n["\
max-time"];if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let s={instancePath:i+"/max-time",schemaPath:"#/propert\
ies/max-time/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+
"/max-time",schemaPath:"#/properties/max-time/type",keyword:"type",params:{type:"number"}};e===null?e=[s]:e.push(s),t++}}
if(n.repeat!==void 0){let r=n.repeat;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let s={instancePath:i+"/repea\
t",schemaPath:"#/properties/repeat/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),
t++}}else{let s={instancePath:i+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type:"number"}};e===
null?e=[s]:e.push(s),t++}}if(n.seed!==void 0){let r=n.seed;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let s={
instancePath:i+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?
e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"\
number"}};e===null?e=[s]:e.push(s),t++}}if(n.record!==void 0){let r=n.record;if(typeof r=="string"){if(r===""){let s={instancePath:i+
"/record",schemaPath:"#/properties/record/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i+"/record",schemaPath:"#/properties/record/type",keyword:"type",params:{type:"string"}};e===null?e=
[s]:e.push(s),t++}}if(n["connect-timeout"]!==void 0){let r=n["connect-timeout"];if(typeof r=="number"&&isFinite(r)){if(r<
0||isNaN(r)){let s={instancePath:i+"/connect-timeout",schemaPath:"#/properties/connect-timeout/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/connect-timeout",schemaPath:"\
#/properties/connect-timeout/type",keyword:"type",params:{type:"number"}};e===null?e=[s]:e.push(s),t++}}if(n["first-byte\
-timeout"]!==void 0){let r=n["first-byte-timeout"];if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let s={instancePath:i+
"/first-byte-timeout",schemaPath:"#/properties/first-byte-timeout/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/first-byte-timeout",schemaPath:"#/properties/first-byte-timeo\
ut/type",keyword:"type",params:{type:"number"}};e===null?e=[s]:e.push(s),t++}}if(n["silence-timeout"]!==void 0){let r=n["\
silence-timeout"];if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let s={instancePath:i+"/silence-timeout",schemaPath:"\
#/properties/silence-timeout/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i+"/silence-timeout",schemaPath:"#/properties/silence-timeout/type",keyword:"type",params:{type:"num\
ber"}};e===null?e=[s]:e.push(s),t++}}if(n.timeout!==void 0){let r=n.timeout;if(typeof r=="number"&&isFinite(r)){if(r<0||
isNaN(r)){let s={instancePath:i+"/timeout",schemaPath:"#/properties/timeout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/timeout",schemaPath:"#/properties/timeout/type",
keyword:"type",params:{type:"number"}};e===null?e=[s]:e.push(s),t++}}if(n["max-body-bytes"]!==void 0){let r=n["max-body-\
bytes"];if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let s={instancePath:i+"/max-body-bytes",schemaPath:"#/prop\
erties/max-body-bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:i+"/max-body-bytes",schemaPath:"#/properties/max-body-bytes/type",keyword:"type",params:{type:"number"}};e===
null?e=[s]:e.push(s),t++}}if(n["max-line-bytes"]!==void 0){let r=n["max-line-bytes"];if(typeof r=="number"&&isFinite(r)){
if(r<0||isNaN(r)){let s={instancePath:i+"/max-line-bytes",schemaPath:"#/properties/max-line-bytes/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/max-line-bytes",schemaPath:"\
#/properties/max-line-bytes/type",keyword:"type",params:{type:"number"}};e===null?e=[s]:e.push(s),t++}}if(n["max-events"]!==
void 0){let r=n["max-events"];if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let s={instancePath:i+"/max-events",
schemaPath:"#/properties/max-events/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),
t++}}else{let s={instancePath:i+"/max-events",schemaPath:"#/properties/max-events/type",keyword:"type",params:{type:"num\
ber"}};e===null?e=[s]:e.push(s),t++}}if(n["max-json-depth"]!==void 0){let r=n["max-json-depth"];if(typeof r=="number"&&isFinite(
r)){if(r<0||isNaN(r)){let s={instancePath:i+"/max-json-depth",schemaPath:"#/properties/max-json-depth/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/max-json-depth",schemaPath:"\
#/properties/max-json-depth/type",keyword:"type",params:{type:"number"}};e===null?e=[s]:e.push(s),t++}}if(n.targets!==void 0){
let r=n.targets;if(r&&typeof r=="object"&&!Array.isArray(r))for(let s in r)U.validate(r[s],{instancePath:i+"/targets/"+s.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:s,rootData:u,dynamicAnchors:y})||(e=e===null?U.validate.
errors:e.concat(U.validate.errors),t=e.length);else{let s={instancePath:i+"/targets",schemaPath:"#/properties/targets/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return q.errors=e,t===0}q.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function S(n,{instancePath:i="",parentData:f,parentDataProperty:d,rootData:u=n,dynamicAnchors:y={}}={}){
let e=null,t=0,l=S.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),q(n,{instancePath:i,
parentData:f,parentDataProperty:d,rootData:u,dynamicAnchors:y})||(e=e===null?q.errors:e.concat(q.errors),t=e.length),S.errors=
e,t===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{ie as validateBaseline,ne as validateConfig,te as validateProfile,se as validateReport};
