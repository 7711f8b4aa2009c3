// Generated from schemas/ by npm run generate; do not edit.
var te=C,O={type:"object",required:["reportVersion","tool","command","startedAt","durationMs","profile","strict","outcom\
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
"incomplete"]};function w(n,{instancePath:s="",parentData:y,parentDataProperty:h,rootData:f=n,dynamicAnchors:u={}}={}){let e=null,
i=0,a=w.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof n!="string"){let r={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(!(n==="conforms"||
n==="violates"||n==="incomplete")){let r={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:G.enum}};
e===null?e=[r]:e.length<1e3&&e.push(r),i++}return w.errors=e,i===0}w.evaluated={dynamicProps:!1,dynamicItems:!1};function x(n,{instancePath:s="",parentData:y,parentDataProperty:h,rootData:f=n,dynamicAnchors:u={}}={}){let e=null,i=0,a=x.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){
if(n.verdict===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"verdict"}};
e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.rules===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"rules"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}for(let r in n)if(!(r==="verdict"||
r==="rules")){let t={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(n.verdict!==void 0&&(w(n.verdict,{instancePath:s+"/verdict",parentData:n,parentDataProperty:"\
verdict",rootData:f,dynamicAnchors:u})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),n.rules!==void 0){let r=n.rules;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.pass===void 0){let t={instancePath:s+"/rules",schemaPath:"#/properties\
/rules/required",keyword:"required",params:{missingProperty:"pass"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(r.fail===
void 0){let t={instancePath:s+"/rules",schemaPath:"#/properties/rules/required",keyword:"required",params:{missingProperty:"\
fail"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(r.warn===void 0){let t={instancePath:s+"/rules",schemaPath:"#/prop\
erties/rules/required",keyword:"required",params:{missingProperty:"warn"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(r.
inconclusive===void 0){let t={instancePath:s+"/rules",schemaPath:"#/properties/rules/required",keyword:"required",params:{
missingProperty:"inconclusive"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(r.notApplicable===void 0){let t={instancePath:s+
"/rules",schemaPath:"#/properties/rules/required",keyword:"required",params:{missingProperty:"notApplicable"}};e===null?
e=[t]:e.length<1e3&&e.push(t),i++}if(r.couldNotRun===void 0){let t={instancePath:s+"/rules",schemaPath:"#/properties/rul\
es/required",keyword:"required",params:{missingProperty:"couldNotRun"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}for(let t in r)
if(!(t==="pass"||t==="fail"||t==="warn"||t==="inconclusive"||t==="notApplicable"||t==="couldNotRun")){let p={instancePath:s+
"/rules",schemaPath:"#/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};
e===null?e=[p]:e.length<1e3&&e.push(p),i++}if(r.pass!==void 0){let t=r.pass;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t))){let p={instancePath:s+"/rules/pass",schemaPath:"#/properties/rules/properties/pass/type",keyword:"type",params:{
type:"integer"}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={
instancePath:s+"/rules/pass",schemaPath:"#/properties/rules/properties/pass/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}}if(r.fail!==void 0){let t=r.fail;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/rules/fail",schemaPath:"#/properties/rules/properties/fail/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(
t))){let p={instancePath:s+"/rules/fail",schemaPath:"#/properties/rules/properties/fail/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}}if(r.warn!==void 0){let t=r.warn;if(!(typeof t=="n\
umber"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/rules/warn",schemaPath:"#/properties/rules/properties/w\
arn/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}if(typeof t=="number"&&isFinite(
t)&&(t<0||isNaN(t))){let p={instancePath:s+"/rules/warn",schemaPath:"#/properties/rules/properties/warn/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}}if(r.inconclusive!==void 0){let t=r.
inconclusive;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/rules/inconclusive",schemaPath:"\
#/properties/rules/properties/inconclusive/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.length<1e3&&e.
push(p),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/rules/inconclusive",schemaPath:"\
#/properties/rules/properties/inconclusive/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.
length<1e3&&e.push(p),i++}}if(r.notApplicable!==void 0){let t=r.notApplicable;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t))){let p={instancePath:s+"/rules/notApplicable",schemaPath:"#/properties/rules/properties/notApplicable/type",
keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}if(typeof t=="number"&&isFinite(t)&&(t<
0||isNaN(t))){let p={instancePath:s+"/rules/notApplicable",schemaPath:"#/properties/rules/properties/notApplicable/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}}if(r.couldNotRun!==void 0){
let t=r.couldNotRun;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/rules/couldNotRun",
schemaPath:"#/properties/rules/properties/couldNotRun/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.length<
1e3&&e.push(p),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/rules/couldNotRun",schemaPath:"\
#/properties/rules/properties/couldNotRun/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.
length<1e3&&e.push(p),i++}}}else{let t={instancePath:s+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}return x.errors=e,i===0}x.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var J={type:"object",required:["kind","line","message"],additionalProperties:!1,properties:{kind:{type:"\
string",enum:["gone","expired","unknown-name","otherwise","too-often"]},line:{type:"integer",minimum:1},message:{type:"s\
tring"}}};function g(n,{instancePath:s="",parentData:y,parentDataProperty:h,rootData:f=n,dynamicAnchors:u={}}={}){let e=null,
i=0,a=g.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.kind===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};
e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.line===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"line"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.message===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}
for(let r in n)if(!(r==="kind"||r==="line"||r==="message")){let t={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(n.kind!==void 0){let r=n.
kind;if(typeof r!="string"){let t={instancePath:s+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(!(r==="gone"||r==="expired"||r==="unknown-name"||r==="otherwise"||
r==="too-often")){let t={instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:J.
properties.kind.enum}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.line!==void 0){let r=n.line;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:s+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{
type:"integer"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let t={
instancePath:s+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?
e=[t]:e.length<1e3&&e.push(t),i++}}if(n.message!==void 0&&typeof n.message!="string"){let r={instancePath:s+"/message",schemaPath:"\
#/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}}else{let r={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}return g.
errors=e,i===0}g.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var K={type:"object",required:["name","says","stat\
us"],additionalProperties:!1,properties:{name:{type:"string"},says:{type:"string"},status:{type:"string",enum:["present",
"absent","unknown"]},proof:{type:"object",required:["exchange","summary"],additionalProperties:!1,properties:{exchange:{
type:"string"},summary:{type:"string"}}},required:{type:"boolean"}}};function N(n,{instancePath:s="",parentData:y,parentDataProperty:h,
rootData:f=n,dynamicAnchors:u={}}={}){let e=null,i=0,a=N.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.
items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0){let r={instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.says===void 0){let r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"says"}};e===null?e=[r]:e.length<1e3&&
e.push(r),i++}if(n.status===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
status"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}for(let r in n)if(!(r==="name"||r==="says"||r==="status"||r==="proo\
f"||r==="required")){let t={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(n.name!==void 0&&typeof n.name!="string"){let r={instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.says!==void 0&&
typeof n.says!="string"){let r={instancePath:s+"/says",schemaPath:"#/properties/says/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.status!==void 0){let r=n.status;if(typeof r!="string"){let t={
instancePath:s+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.length<
1e3&&e.push(t),i++}if(!(r==="present"||r==="absent"||r==="unknown")){let t={instancePath:s+"/status",schemaPath:"#/prope\
rties/status/enum",keyword:"enum",params:{allowedValues:K.properties.status.enum}};e===null?e=[t]:e.length<1e3&&e.push(t),
i++}}if(n.proof!==void 0){let r=n.proof;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.exchange===void 0){let t={instancePath:s+
"/proof",schemaPath:"#/properties/proof/required",keyword:"required",params:{missingProperty:"exchange"}};e===null?e=[t]:
e.length<1e3&&e.push(t),i++}if(r.summary===void 0){let t={instancePath:s+"/proof",schemaPath:"#/properties/proof/require\
d",keyword:"required",params:{missingProperty:"summary"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}for(let t in r)if(!(t===
"exchange"||t==="summary")){let p={instancePath:s+"/proof",schemaPath:"#/properties/proof/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}if(r.exchange!==void 0&&
typeof r.exchange!="string"){let t={instancePath:s+"/proof/exchange",schemaPath:"#/properties/proof/properties/exchange/\
type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(r.summary!==void 0&&typeof r.
summary!="string"){let t={instancePath:s+"/proof/summary",schemaPath:"#/properties/proof/properties/summary/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}else{let t={instancePath:s+"/proof",schemaPath:"\
#/properties/proof/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.required!==
void 0&&typeof n.required!="boolean"){let r={instancePath:s+"/required",schemaPath:"#/properties/required/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}}else{let r={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}return N.errors=e,i===0}N.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var z={type:"object",required:["suite","level","says","basis","cite","matters","severit\
y","verdict","examined","violated","unseen"],additionalProperties:!1,properties:{suite:{type:"string"},level:{type:"stri\
ng",enum:["MUST","SHOULD","MAY","INFO"]},says:{type:"string"},basis:{type:"string"},cite:{$ref:"#/$defs/citation"},matters:{
type:"string"},clients:{type:"array",items:{type:"string"}},severity:{$ref:"#/$defs/severities"},verdict:{$ref:"#/$defs/\
verdicts"},examined:{type:"integer",minimum:0},violated:{type:"integer",minimum:0},unseen:{type:"integer",minimum:0}}};function A(n,{instancePath:s="",parentData:y,parentDataProperty:h,rootData:f=n,dynamicAnchors:u={}}={}){let e=null,i=0,a=A.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){
if(n.title===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};
e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.url===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"url"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}for(let r in n)if(!(r==="title"||r==="\
url")){let t={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(n.title!==void 0&&typeof n.title!="string"){let r={instancePath:s+"/title",
schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.
url!==void 0&&typeof n.url!="string"){let r={instancePath:s+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}return A.errors=e,i===0}A.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Q={type:"string",enum:["error","warning","info","off"]};function j(n,{instancePath:s="",parentData:y,parentDataProperty:h,
rootData:f=n,dynamicAnchors:u={}}={}){let e=null,i=0,a=j.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.
items=void 0),typeof n!="string"){let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.length<1e3&&e.push(r),i++}if(!(n==="error"||n==="warning"||n==="info"||n==="off")){let r={instancePath:s,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Q.enum}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}return j.errors=e,i===0}
j.evaluated={dynamicProps:!1,dynamicItems:!1};function b(n,{instancePath:s="",parentData:y,parentDataProperty:h,rootData:f=n,
dynamicAnchors:u={}}={}){let e=null,i=0,a=b.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
n&&typeof n=="object"&&!Array.isArray(n))for(let r in n)j(n[r],{instancePath:s+"/"+r.replace(/~/g,"~0").replace(/\//g,"~\
1"),parentData:n,parentDataProperty:r,rootData:f,dynamicAnchors:u})||(e=e===null?j.errors:e.concat(j.errors),i=e.length);else{
let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.length<1e3&&e.push(r),
i++}return b.errors=e,i===0}b.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var W={type:"string",enum:["pass","fail","warn","not-applicable","inconclusive","could-not-run"]};function L(n,{instancePath:s="",
parentData:y,parentDataProperty:h,rootData:f=n,dynamicAnchors:u={}}={}){let e=null,i=0,a=L.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof n!="string"){let r={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(!(n==="pass"||n==="fail"||n==="warn"||n==="n\
ot-applicable"||n==="inconclusive"||n==="could-not-run")){let r={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:W.enum}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}return L.errors=e,i===0}L.evaluated={dynamicProps:!1,dynamicItems:!1};
function v(n,{instancePath:s="",parentData:y,parentDataProperty:h,rootData:f=n,dynamicAnchors:u={}}={}){let e=null,i=0,a=v.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),n&&typeof n=="object"&&!Array.isArray(n))
for(let r in n)L(n[r],{instancePath:s+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:r,rootData:f,
dynamicAnchors:u})||(e=e===null?L.errors:e.concat(L.errors),i=e.length);else{let r={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}return v.errors=e,i===0}v.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function F(n,{instancePath:s="",parentData:y,parentDataProperty:h,rootData:f=n,dynamicAnchors:u={}}={}){
let e=null,i=0,a=F.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),n&&typeof n=="object"&&
!Array.isArray(n)){if(n.suite===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
suite"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.level===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"level"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.says===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"says"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.
basis===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"basis"}};e===null?
e=[r]:e.length<1e3&&e.push(r),i++}if(n.cite===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"cite"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.matters===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"matters"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.severity===
void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"severity"}};e===null?e=
[r]:e.length<1e3&&e.push(r),i++}if(n.verdict===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"verdict"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.examined===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"examined"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}
if(n.violated===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"violat\
ed"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.unseen===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"unseen"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}for(let r in n)if(!T.call(z.properties,
r)){let t={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(n.suite!==void 0&&typeof n.suite!="string"){let r={instancePath:s+"/suite",
schemaPath:"#/properties/suite/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.
level!==void 0){let r=n.level;if(typeof r!="string"){let t={instancePath:s+"/level",schemaPath:"#/properties/level/type",
keyword:"type",params:{type:"string"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(!(r==="MUST"||r==="SHOULD"||r==="MA\
Y"||r==="INFO")){let t={instancePath:s+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues:z.
properties.level.enum}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.says!==void 0&&typeof n.says!="string"){let r={
instancePath:s+"/says",schemaPath:"#/properties/says/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.length<
1e3&&e.push(r),i++}if(n.basis!==void 0&&typeof n.basis!="string"){let r={instancePath:s+"/basis",schemaPath:"#/propertie\
s/basis/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.cite!==void 0&&(A(n.
cite,{instancePath:s+"/cite",parentData:n,parentDataProperty:"cite",rootData:f,dynamicAnchors:u})||(e=e===null?A.errors:
e.concat(A.errors),i=e.length)),n.matters!==void 0&&typeof n.matters!="string"){let r={instancePath:s+"/matters",schemaPath:"\
#/properties/matters/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.clients!==
void 0){let r=n.clients;if(Array.isArray(r)){let t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!="string"){let l={instancePath:s+
"/clients/"+p,schemaPath:"#/properties/clients/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.length<
1e3&&e.push(l),i++}}else{let t={instancePath:s+"/clients",schemaPath:"#/properties/clients/type",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.severity!==void 0&&(b(n.severity,{instancePath:s+"/sever\
ity",parentData:n,parentDataProperty:"severity",rootData:f,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),i=
e.length)),n.verdict!==void 0&&(v(n.verdict,{instancePath:s+"/verdict",parentData:n,parentDataProperty:"verdict",rootData:f,
dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),n.examined!==void 0){let r=n.examined;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:s+"/examined",schemaPath:"#/properties/examined/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(
r))){let t={instancePath:s+"/examined",schemaPath:"#/properties/examined/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.violated!==void 0){let r=n.violated;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:s+"/violated",schemaPath:"#/properties/violated/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(
r))){let t={instancePath:s+"/violated",schemaPath:"#/properties/violated/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.unseen!==void 0){let r=n.unseen;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:s+"/unseen",schemaPath:"#/properties/unseen/type",keyword:"type",params:{
type:"integer"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let t={
instancePath:s+"/unseen",schemaPath:"#/properties/unseen/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===
null?e=[t]:e.length<1e3&&e.push(t),i++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}return F.errors=e,i===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var X={type:"object",required:["id","case","suite","says","axes","verdict","durationMs","attempts","flaky","exercises","\
rerun"],additionalProperties:!1,properties:{id:{type:"string"},case:{type:"string"},suite:{type:"string"},says:{type:"st\
ring"},axes:{type:"object",additionalProperties:{type:"string"}},verdict:{$ref:"#/$defs/verdicts"},reason:{type:"string"},
durationMs:{type:"number"},attempts:{type:"array",items:{$ref:"#/$defs/attempt"}},flaky:{type:"boolean"},flakiness:{type:"\
object",required:["failed","attempts"],additionalProperties:!1,properties:{failed:{type:"integer",minimum:1},attempts:{type:"\
integer",minimum:2}}},exercises:{type:"array",items:{type:"string"}},rerun:{type:"string"}}};function $(n,{instancePath:s="",parentData:y,parentDataProperty:h,rootData:f=n,dynamicAnchors:u={}}={}){let e=null,i=0,a=$.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){
if(n.exchanges===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"excha\
nges"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}for(let r in n)if(r!=="exchanges"){let t={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.length<1e3&&e.push(
t),i++}if(n.exchanges!==void 0){let r=n.exchanges;if(Array.isArray(r)){let t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!=
"string"){let l={instancePath:s+"/exchanges/"+p,schemaPath:"#/properties/exchanges/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[l]:e.length<1e3&&e.push(l),i++}}else{let t={instancePath:s+"/exchanges",schemaPath:"#/properties/e\
xchanges/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}}else{let r={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}return $.errors=e,
i===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function M(n,{instancePath:s="",parentData:y,parentDataProperty:h,
rootData:f=n,dynamicAnchors:u={}}={}){let e=null,i=0,a=M.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.
items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.id===void 0){let r={instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.case===void 0){let r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"case"}};e===null?e=[r]:e.length<1e3&&
e.push(r),i++}if(n.suite===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
suite"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.says===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"says"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.axes===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"axes"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.
verdict===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"verdict"}};e===
null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.durationMs===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"durationMs"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.attempts===void 0){let r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"attempts"}};e===null?e=[r]:e.length<1e3&&
e.push(r),i++}if(n.flaky===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
flaky"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.exercises===void 0){let r={instancePath:s,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"exercises"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.rerun===void 0){
let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rerun"}};e===null?e=[r]:e.length<
1e3&&e.push(r),i++}for(let r in n)if(!T.call(X.properties,r)){let t={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(n.id!==void 0&&
typeof n.id!="string"){let r={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.case!==void 0&&typeof n.case!="string"){let r={instancePath:s+"/case",schemaPath:"\
#/properties/case/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.suite!==void 0&&
typeof n.suite!="string"){let r={instancePath:s+"/suite",schemaPath:"#/properties/suite/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.says!==void 0&&typeof n.says!="string"){let r={instancePath:s+
"/says",schemaPath:"#/properties/says/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),
i++}if(n.axes!==void 0){let r=n.axes;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(typeof r[t]!="string"){
let p={instancePath:s+"/axes/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/axes/additionalProperti\
es/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}}else{let t={instancePath:s+"\
/axes",schemaPath:"#/properties/axes/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.length<1e3&&e.push(t),
i++}}if(n.verdict!==void 0&&(v(n.verdict,{instancePath:s+"/verdict",parentData:n,parentDataProperty:"verdict",rootData:f,
dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),n.reason!==void 0&&typeof n.reason!="string"){let r={
instancePath:s+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.length<
1e3&&e.push(r),i++}if(n.durationMs!==void 0){let r=n.durationMs;if(!(typeof r=="number"&&isFinite(r))){let t={instancePath:s+
"/durationMs",schemaPath:"#/properties/durationMs/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.length<1e3&&
e.push(t),i++}}if(n.attempts!==void 0){let r=n.attempts;if(Array.isArray(r)){let t=r.length;for(let p=0;p<t;p++)$(r[p],{
instancePath:s+"/attempts/"+p,parentData:r,parentDataProperty:p,rootData:f,dynamicAnchors:u})||(e=e===null?$.errors:e.concat(
$.errors),i=e.length)}else{let t={instancePath:s+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.flaky!==void 0&&typeof n.flaky!="boolean"){let r={instancePath:s+
"/flaky",schemaPath:"#/properties/flaky/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.length<1e3&&e.push(
r),i++}if(n.flakiness!==void 0){let r=n.flakiness;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.failed===void 0){let t={
instancePath:s+"/flakiness",schemaPath:"#/properties/flakiness/required",keyword:"required",params:{missingProperty:"fai\
led"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(r.attempts===void 0){let t={instancePath:s+"/flakiness",schemaPath:"\
#/properties/flakiness/required",keyword:"required",params:{missingProperty:"attempts"}};e===null?e=[t]:e.length<1e3&&e.
push(t),i++}for(let t in r)if(!(t==="failed"||t==="attempts")){let p={instancePath:s+"/flakiness",schemaPath:"#/properti\
es/flakiness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[p]:e.length<
1e3&&e.push(p),i++}if(r.failed!==void 0){let t=r.failed;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={
instancePath:s+"/flakiness/failed",schemaPath:"#/properties/flakiness/properties/failed/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}if(typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t))){let p={instancePath:s+
"/flakiness/failed",schemaPath:"#/properties/flakiness/properties/failed/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}}if(r.attempts!==void 0){let t=r.attempts;if(!(typeof t=="numbe\
r"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/flakiness/attempts",schemaPath:"#/properties/flakiness/prop\
erties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}if(typeof t=="n\
umber"&&isFinite(t)&&(t<2||isNaN(t))){let p={instancePath:s+"/flakiness/attempts",schemaPath:"#/properties/flakiness/pro\
perties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:2}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}}}else{
let t={instancePath:s+"/flakiness",schemaPath:"#/properties/flakiness/type",keyword:"type",params:{type:"object"}};e===null?
e=[t]:e.length<1e3&&e.push(t),i++}}if(n.exercises!==void 0){let r=n.exercises;if(Array.isArray(r)){let t=r.length;for(let p=0;p<
t;p++)if(typeof r[p]!="string"){let l={instancePath:s+"/exercises/"+p,schemaPath:"#/properties/exercises/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[l]:e.length<1e3&&e.push(l),i++}}else{let t={instancePath:s+"/exercises",schemaPath:"\
#/properties/exercises/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.rerun!==
void 0&&typeof n.rerun!="string"){let r={instancePath:s+"/rerun",schemaPath:"#/properties/rerun/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}return M.errors=e,i===0}M.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Z={type:"object",required:["id","method","path","ending","startedAt","timings","requestBytes","resp\
onseBytes","curl","violations"],additionalProperties:!1,properties:{id:{type:"string"},cell:{type:"string"},source:{type:"\
object",required:["file","entry"],additionalProperties:!1,properties:{file:{type:"string"},entry:{type:"integer",minimum:0},
comment:{type:"string"}}},method:{type:"string"},path:{type:"string"},status:{type:"integer"},ending:{type:"string"},endingMessage:{
type:"string"},startedAt:{type:"string"},timings:{type:"object",required:["endMs"],additionalProperties:!1,properties:{headersMs:{
type:"number"},firstByteMs:{type:"number"},firstContentMs:{type:"number"},endMs:{type:"number"}}},requestBytes:{type:"in\
teger",minimum:0},responseBytes:{type:"integer",minimum:0},events:{type:"integer",minimum:0},usage:{type:"object",required:[
"prompt","completion"],additionalProperties:!1,properties:{prompt:{type:"number"},completion:{type:"number"}}},curl:{type:"\
string"},evidence:{$ref:"#/$defs/evidence"},violations:{type:"array",items:{$ref:"#/$defs/violation"}}}};function P(n,{instancePath:s="",parentData:y,parentDataProperty:h,rootData:f=n,dynamicAnchors:u={}}={}){let e=null,i=0,a=P.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){
if(n.name===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.value===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"value"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}for(let r in n)if(!(r==="name"||r==="v\
alue")){let t={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(n.name!==void 0&&typeof n.name!="string"){let r={instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.value!==void 0&&
typeof n.value!="string"){let r={instancePath:s+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}return P.errors=e,i===0}P.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function k(n,{instancePath:s="",parentData:y,parentDataProperty:h,rootData:f=n,dynamicAnchors:u={}}={}){let e=null,i=0,a=k.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){
if(n.text===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"text"}};e===
null?e=[r]:e.length<1e3&&e.push(r),i++}for(let r in n)if(!(r==="text"||r==="omitted")){let t={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.length<1e3&&e.push(
t),i++}if(n.text!==void 0&&typeof n.text!="string"){let r={instancePath:s+"/text",schemaPath:"#/properties/text/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.omitted!==void 0){let r=n.omitted;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:s+"/omitted",schemaPath:"#/properties/omitted/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(
r))){let t={instancePath:s+"/omitted",schemaPath:"#/properties/omitted/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}return k.errors=e,i===0}k.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function D(n,{instancePath:s="",parentData:y,parentDataProperty:h,rootData:f=n,dynamicAnchors:u={}}={}){
let e=null,i=0,a=D.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),n&&typeof n=="object"&&
!Array.isArray(n)){if(n.requestHeaders===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"requestHeaders"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.responseHeaders===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"responseHeaders"}};e===null?e=[r]:e.length<1e3&&e.push(
r),i++}for(let r in n)if(!(r==="requestHeaders"||r==="requestBody"||r==="responseHeaders"||r==="responseBody"||r==="even\
ts")){let t={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(n.requestHeaders!==void 0){let r=n.requestHeaders;if(Array.isArray(r)){let t=r.
length;for(let p=0;p<t;p++)P(r[p],{instancePath:s+"/requestHeaders/"+p,parentData:r,parentDataProperty:p,rootData:f,dynamicAnchors:u})||
(e=e===null?P.errors:e.concat(P.errors),i=e.length)}else{let t={instancePath:s+"/requestHeaders",schemaPath:"#/propertie\
s/requestHeaders/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.requestBody!==
void 0&&(k(n.requestBody,{instancePath:s+"/requestBody",parentData:n,parentDataProperty:"requestBody",rootData:f,dynamicAnchors:u})||
(e=e===null?k.errors:e.concat(k.errors),i=e.length)),n.responseHeaders!==void 0){let r=n.responseHeaders;if(Array.isArray(
r)){let t=r.length;for(let p=0;p<t;p++)P(r[p],{instancePath:s+"/responseHeaders/"+p,parentData:r,parentDataProperty:p,rootData:f,
dynamicAnchors:u})||(e=e===null?P.errors:e.concat(P.errors),i=e.length)}else{let t={instancePath:s+"/responseHeaders",schemaPath:"\
#/properties/responseHeaders/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.
responseBody!==void 0&&(k(n.responseBody,{instancePath:s+"/responseBody",parentData:n,parentDataProperty:"responseBody",
rootData:f,dynamicAnchors:u})||(e=e===null?k.errors:e.concat(k.errors),i=e.length)),n.events!==void 0){let r=n.events;if(Array.
isArray(r)){let t=r.length;for(let p=0;p<t;p++){let l=r[p];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.number===void 0){
let o={instancePath:s+"/events/"+p,schemaPath:"#/properties/events/items/required",keyword:"required",params:{missingProperty:"\
number"}};e===null?e=[o]:e.length<1e3&&e.push(o),i++}if(l.atMs===void 0){let o={instancePath:s+"/events/"+p,schemaPath:"\
#/properties/events/items/required",keyword:"required",params:{missingProperty:"atMs"}};e===null?e=[o]:e.length<1e3&&e.push(
o),i++}if(l.text===void 0){let o={instancePath:s+"/events/"+p,schemaPath:"#/properties/events/items/required",keyword:"r\
equired",params:{missingProperty:"text"}};e===null?e=[o]:e.length<1e3&&e.push(o),i++}for(let o in l)if(!(o==="number"||o===
"atMs"||o==="text"||o==="omitted")){let m={instancePath:s+"/events/"+p,schemaPath:"#/properties/events/items/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[m]:e.length<1e3&&e.push(m),i++}if(l.
number!==void 0){let o=l.number;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let m={instancePath:s+"/events\
/"+p+"/number",schemaPath:"#/properties/events/items/properties/number/type",keyword:"type",params:{type:"integer"}};e===
null?e=[m]:e.length<1e3&&e.push(m),i++}if(typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){let m={instancePath:s+"/even\
ts/"+p+"/number",schemaPath:"#/properties/events/items/properties/number/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[m]:e.length<1e3&&e.push(m),i++}}if(l.atMs!==void 0){let o=l.atMs;if(!(typeof o=="number"&&isFinite(
o))){let m={instancePath:s+"/events/"+p+"/atMs",schemaPath:"#/properties/events/items/properties/atMs/type",keyword:"typ\
e",params:{type:"number"}};e===null?e=[m]:e.length<1e3&&e.push(m),i++}}if(l.text!==void 0&&typeof l.text!="string"){let o={
instancePath:s+"/events/"+p+"/text",schemaPath:"#/properties/events/items/properties/text/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.length<1e3&&e.push(o),i++}if(l.omitted!==void 0){let o=l.omitted;if(!(typeof o=="number"&&!(o%
1)&&!isNaN(o)&&isFinite(o))){let m={instancePath:s+"/events/"+p+"/omitted",schemaPath:"#/properties/events/items/propert\
ies/omitted/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.length<1e3&&e.push(m),i++}if(typeof o=="numbe\
r"&&isFinite(o)&&(o<1||isNaN(o))){let m={instancePath:s+"/events/"+p+"/omitted",schemaPath:"#/properties/events/items/pr\
operties/omitted/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[m]:e.length<1e3&&e.push(m),i++}}}else{
let o={instancePath:s+"/events/"+p,schemaPath:"#/properties/events/items/type",keyword:"type",params:{type:"object"}};e===
null?e=[o]:e.length<1e3&&e.push(o),i++}}}else{let t={instancePath:s+"/events",schemaPath:"#/properties/events/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}}else{let r={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}return D.errors=e,i===0}D.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var _={type:"object",required:["rule","level","severity","symptom","message","times"],additionalProperties:!1,
properties:{rule:{type:"string"},level:{type:"string"},severity:{$ref:"#/$defs/severities"},symptom:{type:"string"},message:{
type:"string"},pointer:{type:"string"},event:{type:"integer",minimum:0},expected:{},actual:{},times:{type:"integer",minimum:1},
follows:{type:"string"}}};function B(n,{instancePath:s="",parentData:y,parentDataProperty:h,rootData:f=n,dynamicAnchors:u={}}={}){
let e=null,i=0,a=B.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),n&&typeof n=="object"&&
!Array.isArray(n)){if(n.rule===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
rule"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.level===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"level"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.severity===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"severity"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}
if(n.symptom===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"symptom"}};
e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.message===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"message"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.times===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"times"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}
for(let r in n)if(!T.call(_.properties,r)){let t={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:r}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(n.rule!==void 0&&typeof n.rule!=
"string"){let r={instancePath:s+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.length<1e3&&e.push(r),i++}if(n.level!==void 0&&typeof n.level!="string"){let r={instancePath:s+"/level",schemaPath:"\
#/properties/level/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.severity!==
void 0&&(b(n.severity,{instancePath:s+"/severity",parentData:n,parentDataProperty:"severity",rootData:f,dynamicAnchors:u})||
(e=e===null?b.errors:e.concat(b.errors),i=e.length)),n.symptom!==void 0&&typeof n.symptom!="string"){let r={instancePath:s+
"/symptom",schemaPath:"#/properties/symptom/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.length<1e3&&e.
push(r),i++}if(n.message!==void 0&&typeof n.message!="string"){let r={instancePath:s+"/message",schemaPath:"#/properties\
/message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.pointer!==void 0&&
typeof n.pointer!="string"){let r={instancePath:s+"/pointer",schemaPath:"#/properties/pointer/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.event!==void 0){let r=n.event;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:s+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{
type:"integer"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let t={
instancePath:s+"/event",schemaPath:"#/properties/event/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===
null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.times!==void 0){let r=n.times;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let t={instancePath:s+"/times",schemaPath:"#/properties/times/type",keyword:"type",params:{type:"integer"}};e===null?
e=[t]:e.length<1e3&&e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let t={instancePath:s+"/times",schemaPath:"\
#/properties/times/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}
if(n.follows!==void 0&&typeof n.follows!="string"){let r={instancePath:s+"/follows",schemaPath:"#/properties/follows/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}}else{let r={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}return B.errors=e,i===0}B.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function I(n,{instancePath:s="",parentData:y,parentDataProperty:h,rootData:f=n,
dynamicAnchors:u={}}={}){let e=null,i=0,a=I.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
n&&typeof n=="object"&&!Array.isArray(n)){if(n.id===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"id"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.method===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"method"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}
if(n.path===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"}};e===
null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.ending===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"ending"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.startedAt===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"startedAt"}};e===null?e=[r]:e.length<1e3&&e.push(r),
i++}if(n.timings===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tim\
ings"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.requestBytes===void 0){let r={instancePath:s,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"requestBytes"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.responseBytes===
void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"responseBytes"}};e===null?
e=[r]:e.length<1e3&&e.push(r),i++}if(n.curl===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"curl"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.violations===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"violations"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}for(let r in n)
if(!T.call(Z.properties,r)){let t={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(n.id!==void 0&&typeof n.id!="string"){let r={instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}
if(n.cell!==void 0&&typeof n.cell!="string"){let r={instancePath:s+"/cell",schemaPath:"#/properties/cell/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.source!==void 0){let r=n.source;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.file===void 0){let t={instancePath:s+"/source",schemaPath:"#/properties/source/require\
d",keyword:"required",params:{missingProperty:"file"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(r.entry===void 0){let t={
instancePath:s+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty:"entry"}};
e===null?e=[t]:e.length<1e3&&e.push(t),i++}for(let t in r)if(!(t==="file"||t==="entry"||t==="comment")){let p={instancePath:s+
"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};
e===null?e=[p]:e.length<1e3&&e.push(p),i++}if(r.file!==void 0&&typeof r.file!="string"){let t={instancePath:s+"/source/f\
ile",schemaPath:"#/properties/source/properties/file/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.length<
1e3&&e.push(t),i++}if(r.entry!==void 0){let t=r.entry;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+
"/source/entry",schemaPath:"#/properties/source/properties/entry/type",keyword:"type",params:{type:"integer"}};e===null?
e=[p]:e.length<1e3&&e.push(p),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/source/en\
try",schemaPath:"#/properties/source/properties/entry/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?
e=[p]:e.length<1e3&&e.push(p),i++}}if(r.comment!==void 0&&typeof r.comment!="string"){let t={instancePath:s+"/source/com\
ment",schemaPath:"#/properties/source/properties/comment/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.length<
1e3&&e.push(t),i++}}else{let t={instancePath:s+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.method!==void 0&&typeof n.method!="string"){let r={instancePath:s+
"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(
r),i++}if(n.path!==void 0&&typeof n.path!="string"){let r={instancePath:s+"/path",schemaPath:"#/properties/path/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.status!==void 0){let r=n.status;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:s+"/status",schemaPath:"#/properties/status/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.ending!==void 0&&typeof n.ending!="strin\
g"){let r={instancePath:s+"/ending",schemaPath:"#/properties/ending/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.length<1e3&&e.push(r),i++}if(n.endingMessage!==void 0&&typeof n.endingMessage!="string"){let r={instancePath:s+"\
/endingMessage",schemaPath:"#/properties/endingMessage/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.length<
1e3&&e.push(r),i++}if(n.startedAt!==void 0&&typeof n.startedAt!="string"){let r={instancePath:s+"/startedAt",schemaPath:"\
#/properties/startedAt/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.timings!==
void 0){let r=n.timings;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.endMs===void 0){let t={instancePath:s+"/timing\
s",schemaPath:"#/properties/timings/required",keyword:"required",params:{missingProperty:"endMs"}};e===null?e=[t]:e.length<
1e3&&e.push(t),i++}for(let t in r)if(!(t==="headersMs"||t==="firstByteMs"||t==="firstContentMs"||t==="endMs")){let p={instancePath:s+
"/timings",schemaPath:"#/properties/timings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};
e===null?e=[p]:e.length<1e3&&e.push(p),i++}if(r.headersMs!==void 0){let t=r.headersMs;if(!(typeof t=="number"&&isFinite(
t))){let p={instancePath:s+"/timings/headersMs",schemaPath:"#/properties/timings/properties/headersMs/type",keyword:"typ\
e",params:{type:"number"}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}}if(r.firstByteMs!==void 0){let t=r.firstByteMs;if(!(typeof t==
"number"&&isFinite(t))){let p={instancePath:s+"/timings/firstByteMs",schemaPath:"#/properties/timings/properties/firstBy\
teMs/type",keyword:"type",params:{type:"number"}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}}if(r.firstContentMs!==void 0){
let t=r.firstContentMs;if(!(typeof t=="number"&&isFinite(t))){let p={instancePath:s+"/timings/firstContentMs",schemaPath:"\
#/properties/timings/properties/firstContentMs/type",keyword:"type",params:{type:"number"}};e===null?e=[p]:e.length<1e3&&
e.push(p),i++}}if(r.endMs!==void 0){let t=r.endMs;if(!(typeof t=="number"&&isFinite(t))){let p={instancePath:s+"/timings\
/endMs",schemaPath:"#/properties/timings/properties/endMs/type",keyword:"type",params:{type:"number"}};e===null?e=[p]:e.
length<1e3&&e.push(p),i++}}}else{let t={instancePath:s+"/timings",schemaPath:"#/properties/timings/type",keyword:"type",
params:{type:"object"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.requestBytes!==void 0){let r=n.requestBytes;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:s+"/requestBytes",schemaPath:"#/properties/requestBytes/t\
ype",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(typeof r=="number"&&isFinite(
r)&&(r<0||isNaN(r))){let t={instancePath:s+"/requestBytes",schemaPath:"#/properties/requestBytes/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.responseBytes!==void 0){let r=n.responseBytes;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:s+"/responseBytes",schemaPath:"#/propertie\
s/responseBytes/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(typeof r=="n\
umber"&&isFinite(r)&&(r<0||isNaN(r))){let t={instancePath:s+"/responseBytes",schemaPath:"#/properties/responseBytes/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.events!==void 0){
let r=n.events;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:s+"/events",schemaPath:"#/p\
roperties/events/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(typeof r=="\
number"&&isFinite(r)&&(r<0||isNaN(r))){let t={instancePath:s+"/events",schemaPath:"#/properties/events/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.usage!==void 0){let r=n.usage;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:s+"/usage",schemaPath:"#/properti\
es/usage/required",keyword:"required",params:{missingProperty:"prompt"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(r.
completion===void 0){let t={instancePath:s+"/usage",schemaPath:"#/properties/usage/required",keyword:"required",params:{
missingProperty:"completion"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}for(let t in r)if(!(t==="prompt"||t==="complet\
ion")){let p={instancePath:s+"/usage",schemaPath:"#/properties/usage/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:t}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}if(r.prompt!==void 0){let t=r.prompt;if(!(typeof t==
"number"&&isFinite(t))){let p={instancePath:s+"/usage/prompt",schemaPath:"#/properties/usage/properties/prompt/type",keyword:"\
type",params:{type:"number"}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}}if(r.completion!==void 0){let t=r.completion;if(!(typeof t==
"number"&&isFinite(t))){let p={instancePath:s+"/usage/completion",schemaPath:"#/properties/usage/properties/completion/t\
ype",keyword:"type",params:{type:"number"}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}}}else{let t={instancePath:s+"/us\
age",schemaPath:"#/properties/usage/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.length<1e3&&e.push(t),
i++}}if(n.curl!==void 0&&typeof n.curl!="string"){let r={instancePath:s+"/curl",schemaPath:"#/properties/curl/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.evidence!==void 0&&(D(n.evidence,{instancePath:s+
"/evidence",parentData:n,parentDataProperty:"evidence",rootData:f,dynamicAnchors:u})||(e=e===null?D.errors:e.concat(D.errors),
i=e.length)),n.violations!==void 0){let r=n.violations;if(Array.isArray(r)){let t=r.length;for(let p=0;p<t;p++)B(r[p],{instancePath:s+
"/violations/"+p,parentData:r,parentDataProperty:p,rootData:f,dynamicAnchors:u})||(e=e===null?B.errors:e.concat(B.errors),
i=e.length)}else{let t={instancePath:s+"/violations",schemaPath:"#/properties/violations/type",keyword:"type",params:{type:"\
array"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}return I.errors=e,i===0}I.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ee={type:"object",required:["mode","exchanges","totalMs"],additionalProperties:!1,properties:{mode:{
type:"string",enum:["json","sse"]},exchanges:{type:"integer",minimum:1},firstByteMs:{$ref:"#/$defs/distribution"},firstContentMs:{
$ref:"#/$defs/distribution"},totalMs:{$ref:"#/$defs/distribution"},tokensPerSecond:{$ref:"#/$defs/distribution"}}};function d(n,{instancePath:s="",parentData:y,parentDataProperty:h,rootData:f=n,dynamicAnchors:u={}}={}){let e=null,i=0,a=d.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){
if(n.count===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"count"}};
e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.p50===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"p50"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.p95===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"p95"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}for(let r in n)
if(!(r==="count"||r==="p50"||r==="p95")){let t={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:r}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(n.count!==void 0){let r=n.count;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:s+"/count",schemaPath:"#/properties/count/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(
r))){let t={instancePath:s+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.p50!==void 0){let r=n.p50;if(!(typeof r=="number"&&isFinite(r))){let t={
instancePath:s+"/p50",schemaPath:"#/properties/p50/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.length<
1e3&&e.push(t),i++}}if(n.p95!==void 0){let r=n.p95;if(!(typeof r=="number"&&isFinite(r))){let t={instancePath:s+"/p95",schemaPath:"\
#/properties/p95/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}}else{let r={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}return d.errors=e,
i===0}d.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function V(n,{instancePath:s="",parentData:y,parentDataProperty:h,
rootData:f=n,dynamicAnchors:u={}}={}){let e=null,i=0,a=V.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.
items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.mode===void 0){let r={instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"mode"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.exchanges===void 0){
let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"exchanges"}};e===null?e=[r]:e.
length<1e3&&e.push(r),i++}if(n.totalMs===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"totalMs"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}for(let r in n)if(!(r==="mode"||r==="exchanges"||
r==="firstByteMs"||r==="firstContentMs"||r==="totalMs"||r==="tokensPerSecond")){let t={instancePath:s,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}
if(n.mode!==void 0){let r=n.mode;if(typeof r!="string"){let t={instancePath:s+"/mode",schemaPath:"#/properties/mode/type",
keyword:"type",params:{type:"string"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(!(r==="json"||r==="sse")){let t={instancePath:s+
"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:ee.properties.mode.enum}};e===null?e=[t]:
e.length<1e3&&e.push(t),i++}}if(n.exchanges!==void 0){let r=n.exchanges;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let t={instancePath:s+"/exchanges",schemaPath:"#/properties/exchanges/type",keyword:"type",params:{type:"integer"}};
e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let t={instancePath:s+"/\
exchanges",schemaPath:"#/properties/exchanges/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:
e.length<1e3&&e.push(t),i++}}n.firstByteMs!==void 0&&(d(n.firstByteMs,{instancePath:s+"/firstByteMs",parentData:n,parentDataProperty:"\
firstByteMs",rootData:f,dynamicAnchors:u})||(e=e===null?d.errors:e.concat(d.errors),i=e.length)),n.firstContentMs!==void 0&&
(d(n.firstContentMs,{instancePath:s+"/firstContentMs",parentData:n,parentDataProperty:"firstContentMs",rootData:f,dynamicAnchors:u})||
(e=e===null?d.errors:e.concat(d.errors),i=e.length)),n.totalMs!==void 0&&(d(n.totalMs,{instancePath:s+"/totalMs",parentData:n,
parentDataProperty:"totalMs",rootData:f,dynamicAnchors:u})||(e=e===null?d.errors:e.concat(d.errors),i=e.length)),n.tokensPerSecond!==
void 0&&(d(n.tokensPerSecond,{instancePath:s+"/tokensPerSecond",parentData:n,parentDataProperty:"tokensPerSecond",rootData:f,
dynamicAnchors:u})||(e=e===null?d.errors:e.concat(d.errors),i=e.length))}else{let r={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}return V.errors=e,i===0}V.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function H(n,{instancePath:s="",parentData:y,parentDataProperty:h,rootData:f=n,dynamicAnchors:u={}}={}){let e=null,i=0,a=H.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){
if(n.where===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"where"}};
e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.message===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"message"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}for(let r in n)if(!(r==="where"||
r==="message")){let t={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(n.where!==void 0&&typeof n.where!="string"){let r={instancePath:s+"/where",
schemaPath:"#/properties/where/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.
message!==void 0&&typeof n.message!="string"){let r={instancePath:s+"/message",schemaPath:"#/properties/message/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}}else{let r={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}return H.errors=e,i===0}H.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function C(n,{instancePath:s="",parentData:y,parentDataProperty:h,rootData:f=n,dynamicAnchors:u={}}={}){
let e=null,i=0,a=C.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),n&&typeof n=="object"&&
!Array.isArray(n)){if(n.reportVersion===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"reportVersion"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.tool===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"tool"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.command===
void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"command"}};e===null?e=
[r]:e.length<1e3&&e.push(r),i++}if(n.startedAt===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"startedAt"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.durationMs===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"durationMs"}};e===null?e=[r]:e.length<1e3&&e.push(r),
i++}if(n.profile===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pro\
file"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.strict===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"strict"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.outcome===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"outcome"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}
if(n.profiles===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"profil\
es"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.target===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"target"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.capabilities===void 0){let r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"capabilities"}};e===null?e=[r]:e.length<
1e3&&e.push(r),i++}if(n.notes===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
notes"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.rules===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"rules"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.cells===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"cells"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}
if(n.exchanges===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"excha\
nges"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.totals===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"totals"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.problems===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"problems"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}
for(let r in n)if(!T.call(O.properties,r)){let t={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:r}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(n.reportVersion!==void 0){let r=n.
reportVersion;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:s+"/reportVersion",schemaPath:"\
#/properties/reportVersion/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(r!==
1){let t={instancePath:s+"/reportVersion",schemaPath:"#/properties/reportVersion/const",keyword:"const",params:{allowedValue:1}};
e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.tool!==void 0){let r=n.tool;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.name===void 0){let t={instancePath:s+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(r.version===void 0){let t={instancePath:s+"/tool",schemaPath:"#/pr\
operties/tool/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}
if(r.suiteVersion===void 0){let t={instancePath:s+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{
missingProperty:"suiteVersion"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}for(let t in r)if(!(t==="name"||t==="version"||
t==="suiteVersion")){let p={instancePath:s+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:t}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}if(r.name!==void 0){let t=r.name;
if(typeof t!="string"){let p={instancePath:s+"/tool/name",schemaPath:"#/properties/tool/properties/name/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}if(t!=="chatspec"){let p={instancePath:s+"/tool/\
name",schemaPath:"#/properties/tool/properties/name/const",keyword:"const",params:{allowedValue:"chatspec"}};e===null?e=
[p]:e.length<1e3&&e.push(p),i++}}if(r.version!==void 0&&typeof r.version!="string"){let t={instancePath:s+"/tool/version",
schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.length<1e3&&
e.push(t),i++}if(r.suiteVersion!==void 0&&typeof r.suiteVersion!="string"){let t={instancePath:s+"/tool/suiteVersion",schemaPath:"\
#/properties/tool/properties/suiteVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.length<1e3&&e.push(
t),i++}}else{let t={instancePath:s+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type:"object"}};e===
null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.command!==void 0){let r=n.command;if(typeof r!="string"){let t={instancePath:s+
"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.length<1e3&&e.
push(t),i++}if(!(r==="verify"||r==="check"||r==="proxy"||r==="fetch")){let t={instancePath:s+"/command",schemaPath:"#/pr\
operties/command/enum",keyword:"enum",params:{allowedValues:O.properties.command.enum}};e===null?e=[t]:e.length<1e3&&e.push(
t),i++}}if(n.startedAt!==void 0&&typeof n.startedAt!="string"){let r={instancePath:s+"/startedAt",schemaPath:"#/properti\
es/startedAt/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.durationMs!==void 0){
let r=n.durationMs;if(!(typeof r=="number"&&isFinite(r))){let t={instancePath:s+"/durationMs",schemaPath:"#/properties/d\
urationMs/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.profile!==void 0&&
typeof n.profile!="string"){let r={instancePath:s+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.strict!==void 0&&typeof n.strict!="boolean"){let r={instancePath:s+
"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.length<1e3&&e.push(
r),i++}if(n.failOnFlaky!==void 0&&typeof n.failOnFlaky!="boolean"){let r={instancePath:s+"/failOnFlaky",schemaPath:"#/pr\
operties/failOnFlaky/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.outcome!==
void 0){let r=n.outcome;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.verdict===void 0){let t={instancePath:s+"/outc\
ome",schemaPath:"#/properties/outcome/required",keyword:"required",params:{missingProperty:"verdict"}};e===null?e=[t]:e.
length<1e3&&e.push(t),i++}if(r.exitCode===void 0){let t={instancePath:s+"/outcome",schemaPath:"#/properties/outcome/requ\
ired",keyword:"required",params:{missingProperty:"exitCode"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(r.sentence===
void 0){let t={instancePath:s+"/outcome",schemaPath:"#/properties/outcome/required",keyword:"required",params:{missingProperty:"\
sentence"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}for(let t in r)if(!(t==="verdict"||t==="exitCode"||t==="sentence")){
let p={instancePath:s+"/outcome",schemaPath:"#/properties/outcome/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}if(r.verdict!==void 0&&(w(r.verdict,{instancePath:s+"/\
outcome/verdict",parentData:r,parentDataProperty:"verdict",rootData:f,dynamicAnchors:u})||(e=e===null?w.errors:e.concat(
w.errors),i=e.length)),r.exitCode!==void 0){let t=r.exitCode;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={
instancePath:s+"/outcome/exitCode",schemaPath:"#/properties/outcome/properties/exitCode/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}if(!(t===0||t===1||t===3)){let p={instancePath:s+"/outcome/exitCod\
e",schemaPath:"#/properties/outcome/properties/exitCode/enum",keyword:"enum",params:{allowedValues:O.properties.outcome.
properties.exitCode.enum}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}}if(r.sentence!==void 0&&typeof r.sentence!="strin\
g"){let t={instancePath:s+"/outcome/sentence",schemaPath:"#/properties/outcome/properties/sentence/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}else{let t={instancePath:s+"/outcome",schemaPath:"#/\
properties/outcome/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.profiles!==
void 0){let r=n.profiles;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r)x(r[t],{instancePath:s+"/profiles/"+
t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:t,rootData:f,dynamicAnchors:u})||(e=e===null?x.
errors:e.concat(x.errors),i=e.length);else{let t={instancePath:s+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.target!==void 0){let r=n.target;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let t in r)if(!(t==="baseUrl"||t==="model"||t==="reference"||t==="files")){let p={instancePath:s+
"/target",schemaPath:"#/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};
e===null?e=[p]:e.length<1e3&&e.push(p),i++}if(r.baseUrl!==void 0&&typeof r.baseUrl!="string"){let t={instancePath:s+"/ta\
rget/baseUrl",schemaPath:"#/properties/target/properties/baseUrl/type",keyword:"type",params:{type:"string"}};e===null?e=
[t]:e.length<1e3&&e.push(t),i++}if(r.model!==void 0&&typeof r.model!="string"){let t={instancePath:s+"/target/model",schemaPath:"\
#/properties/target/properties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.length<1e3&&e.push(t),
i++}if(r.reference!==void 0&&typeof r.reference!="boolean"){let t={instancePath:s+"/target/reference",schemaPath:"#/prop\
erties/target/properties/reference/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.length<1e3&&e.push(t),
i++}if(r.files!==void 0){let t=r.files;if(Array.isArray(t)){let p=t.length;for(let l=0;l<p;l++)if(typeof t[l]!="string"){
let o={instancePath:s+"/target/files/"+l,schemaPath:"#/properties/target/properties/files/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.length<1e3&&e.push(o),i++}}else{let p={instancePath:s+"/target/files",schemaPath:"#/pro\
perties/target/properties/files/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}}}else{
let t={instancePath:s+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"object"}};e===null?e=
[t]:e.length<1e3&&e.push(t),i++}}if(n.plan!==void 0){let r=n.plan;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.tier===
void 0){let t={instancePath:s+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty:"\
tier"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(r.digest===void 0){let t={instancePath:s+"/plan",schemaPath:"#/pro\
perties/plan/required",keyword:"required",params:{missingProperty:"digest"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}
if(r.seed===void 0){let t={instancePath:s+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty:"\
seed"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(r.cells===void 0){let t={instancePath:s+"/plan",schemaPath:"#/prop\
erties/plan/required",keyword:"required",params:{missingProperty:"cells"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(r.
requests===void 0){let t={instancePath:s+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty:"\
requests"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(r.tokens===void 0){let t={instancePath:s+"/plan",schemaPath:"#\
/properties/plan/required",keyword:"required",params:{missingProperty:"tokens"}};e===null?e=[t]:e.length<1e3&&e.push(t),
i++}if(r.uncoveredPairs===void 0){let t={instancePath:s+"/plan",schemaPath:"#/properties/plan/required",keyword:"require\
d",params:{missingProperty:"uncoveredPairs"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}for(let t in r)if(!(t==="tier"||
t==="digest"||t==="seed"||t==="cells"||t==="requests"||t==="tokens"||t==="uncoveredPairs"||t==="shard")){let p={instancePath:s+
"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};
e===null?e=[p]:e.length<1e3&&e.push(p),i++}if(r.tier!==void 0&&typeof r.tier!="string"){let t={instancePath:s+"/plan/tie\
r",schemaPath:"#/properties/plan/properties/tier/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.length<1e3&&
e.push(t),i++}if(r.digest!==void 0&&typeof r.digest!="string"){let t={instancePath:s+"/plan/digest",schemaPath:"#/proper\
ties/plan/properties/digest/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(r.
seed!==void 0){let t=r.seed;if(!(typeof t=="number"&&isFinite(t))){let p={instancePath:s+"/plan/seed",schemaPath:"#/prop\
erties/plan/properties/seed/type",keyword:"type",params:{type:"number"}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}}if(r.
cells!==void 0){let t=r.cells;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/plan/cel\
ls",schemaPath:"#/properties/plan/properties/cells/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.length<
1e3&&e.push(p),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/plan/cells",schemaPath:"\
#/properties/plan/properties/cells/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.length<
1e3&&e.push(p),i++}}if(r.requests!==void 0){let t=r.requests;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={
instancePath:s+"/plan/requests",schemaPath:"#/properties/plan/properties/requests/type",keyword:"type",params:{type:"int\
eger"}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+
"/plan/requests",schemaPath:"#/properties/plan/properties/requests/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[p]:e.length<1e3&&e.push(p),i++}}if(r.tokens!==void 0){let t=r.tokens;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))){let p={instancePath:s+"/plan/tokens",schemaPath:"#/properties/plan/properties/tokens/type",keyword:"ty\
pe",params:{type:"integer"}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(
t))){let p={instancePath:s+"/plan/tokens",schemaPath:"#/properties/plan/properties/tokens/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}}if(r.uncoveredPairs!==void 0){let t=r.uncoveredPairs;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/plan/uncoveredPairs",schemaPath:"#/pro\
perties/plan/properties/uncoveredPairs/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.length<1e3&&e.push(
p),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/plan/uncoveredPairs",schemaPath:"#/p\
roperties/plan/properties/uncoveredPairs/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.length<
1e3&&e.push(p),i++}}if(r.shard!==void 0){let t=r.shard;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.index===void 0){
let p={instancePath:s+"/plan/shard",schemaPath:"#/properties/plan/properties/shard/required",keyword:"required",params:{
missingProperty:"index"}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}if(t.total===void 0){let p={instancePath:s+"/plan/s\
hard",schemaPath:"#/properties/plan/properties/shard/required",keyword:"required",params:{missingProperty:"total"}};e===
null?e=[p]:e.length<1e3&&e.push(p),i++}for(let p in t)if(!(p==="index"||p==="total")){let l={instancePath:s+"/plan/shard",
schemaPath:"#/properties/plan/properties/shard/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[l]:e.length<1e3&&e.push(l),i++}if(t.index!==void 0){let p=t.index;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&
isFinite(p))){let l={instancePath:s+"/plan/shard/index",schemaPath:"#/properties/plan/properties/shard/properties/index/\
type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.length<1e3&&e.push(l),i++}if(typeof p=="number"&&isFinite(
p)&&(p<1||isNaN(p))){let l={instancePath:s+"/plan/shard/index",schemaPath:"#/properties/plan/properties/shard/properties\
/index/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[l]:e.length<1e3&&e.push(l),i++}}if(t.total!==
void 0){let p=t.total;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let l={instancePath:s+"/plan/shard/total",
schemaPath:"#/properties/plan/properties/shard/properties/total/type",keyword:"type",params:{type:"integer"}};e===null?e=
[l]:e.length<1e3&&e.push(l),i++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){let l={instancePath:s+"/plan/shard/\
total",schemaPath:"#/properties/plan/properties/shard/properties/total/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}};e===null?e=[l]:e.length<1e3&&e.push(l),i++}}}else{let p={instancePath:s+"/plan/shard",schemaPath:"#/properties\
/plan/properties/shard/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}}}else{let t={
instancePath:s+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.length<
1e3&&e.push(t),i++}}if(n.baseline!==void 0){let r=n.baseline;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.file===void 0){
let t={instancePath:s+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty:"\
file"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(r.known===void 0){let t={instancePath:s+"/baseline",schemaPath:"#/\
properties/baseline/required",keyword:"required",params:{missingProperty:"known"}};e===null?e=[t]:e.length<1e3&&e.push(t),
i++}if(r.problems===void 0){let t={instancePath:s+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"requi\
red",params:{missingProperty:"problems"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(r.unused===void 0){let t={instancePath:s+
"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty:"unused"}};e===null?e=
[t]:e.length<1e3&&e.push(t),i++}for(let t in r)if(!(t==="file"||t==="known"||t==="problems"||t==="unused"||t==="goneHere")){
let p={instancePath:s+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:t}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}if(r.file!==void 0&&typeof r.file!="string"){let t={
instancePath:s+"/baseline/file",schemaPath:"#/properties/baseline/properties/file/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(r.known!==void 0){let t=r.known;if(Array.isArray(t)){let p=t.length;
for(let l=0;l<p;l++)if(typeof t[l]!="string"){let o={instancePath:s+"/baseline/known/"+l,schemaPath:"#/properties/baseli\
ne/properties/known/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.length<1e3&&e.push(o),i++}}else{
let p={instancePath:s+"/baseline/known",schemaPath:"#/properties/baseline/properties/known/type",keyword:"type",params:{
type:"array"}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}}if(r.problems!==void 0){let t=r.problems;if(Array.isArray(t)){
let p=t.length;for(let l=0;l<p;l++)g(t[l],{instancePath:s+"/baseline/problems/"+l,parentData:t,parentDataProperty:l,rootData:f,
dynamicAnchors:u})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)}else{let p={instancePath:s+"/baseline/problems",
schemaPath:"#/properties/baseline/properties/problems/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.length<
1e3&&e.push(p),i++}}if(r.unused!==void 0){let t=r.unused;if(Array.isArray(t)){let p=t.length;for(let l=0;l<p;l++){let o=t[l];
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let m={instancePath:s+"/baseline/unused/"+l,schemaPath:"#/prop\
erties/baseline/properties/unused/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.length<1e3&&e.push(
m),i++}if(typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){let m={instancePath:s+"/baseline/unused/"+l,schemaPath:"#/pr\
operties/baseline/properties/unused/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[m]:e.
length<1e3&&e.push(m),i++}}}else{let p={instancePath:s+"/baseline/unused",schemaPath:"#/properties/baseline/properties/u\
nused/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}}if(r.goneHere!==void 0){let t=r.
goneHere;if(Array.isArray(t)){let p=t.length;for(let l=0;l<p;l++)g(t[l],{instancePath:s+"/baseline/goneHere/"+l,parentData:t,
parentDataProperty:l,rootData:f,dynamicAnchors:u})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)}else{let p={instancePath:s+
"/baseline/goneHere",schemaPath:"#/properties/baseline/properties/goneHere/type",keyword:"type",params:{type:"array"}};e===
null?e=[p]:e.length<1e3&&e.push(p),i++}}}else{let t={instancePath:s+"/baseline",schemaPath:"#/properties/baseline/type",
keyword:"type",params:{type:"object"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.capabilities!==void 0){let r=n.capabilities;
if(Array.isArray(r)){let t=r.length;for(let p=0;p<t;p++)N(r[p],{instancePath:s+"/capabilities/"+p,parentData:r,parentDataProperty:p,
rootData:f,dynamicAnchors:u})||(e=e===null?N.errors:e.concat(N.errors),i=e.length)}else{let t={instancePath:s+"/capabili\
ties",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.length<1e3&&e.push(
t),i++}}if(n.notes!==void 0){let r=n.notes;if(Array.isArray(r)){let t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!="stri\
ng"){let l={instancePath:s+"/notes/"+p,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[l]:e.length<1e3&&e.push(l),i++}}else{let t={instancePath:s+"/notes",schemaPath:"#/properties/notes/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.rules!==void 0){let r=n.rules;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let t in r)F(r[t],{instancePath:s+"/rules/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,
parentDataProperty:t,rootData:f,dynamicAnchors:u})||(e=e===null?F.errors:e.concat(F.errors),i=e.length);else{let t={instancePath:s+
"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.length<1e3&&e.push(
t),i++}}if(n.cells!==void 0){let r=n.cells;if(Array.isArray(r)){let t=r.length;for(let p=0;p<t;p++)M(r[p],{instancePath:s+
"/cells/"+p,parentData:r,parentDataProperty:p,rootData:f,dynamicAnchors:u})||(e=e===null?M.errors:e.concat(M.errors),i=e.
length)}else{let t={instancePath:s+"/cells",schemaPath:"#/properties/cells/type",keyword:"type",params:{type:"array"}};e===
null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.exchanges!==void 0){let r=n.exchanges;if(Array.isArray(r)){let t=r.length;for(let p=0;p<
t;p++)I(r[p],{instancePath:s+"/exchanges/"+p,parentData:r,parentDataProperty:p,rootData:f,dynamicAnchors:u})||(e=e===null?
I.errors:e.concat(I.errors),i=e.length)}else{let t={instancePath:s+"/exchanges",schemaPath:"#/properties/exchanges/type",
keyword:"type",params:{type:"array"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.summed!==void 0){let r=n.summed;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.exchanges===void 0){let t={instancePath:s+"/summed",schemaPath:"#/properties\
/summed/required",keyword:"required",params:{missingProperty:"exchanges"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(r.
violations===void 0){let t={instancePath:s+"/summed",schemaPath:"#/properties/summed/required",keyword:"required",params:{
missingProperty:"violations"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}for(let t in r)if(!(t==="exchanges"||t==="viol\
ations")){let p={instancePath:s+"/summed",schemaPath:"#/properties/summed/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:t}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}if(r.exchanges!==void 0){let t=r.exchanges;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/summed/exchanges",schemaPath:"#/proper\
ties/summed/properties/exchanges/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}
if(typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t))){let p={instancePath:s+"/summed/exchanges",schemaPath:"#/properties/\
summed/properties/exchanges/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.length<1e3&&e.
push(p),i++}}if(r.violations!==void 0){let t=r.violations;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={
instancePath:s+"/summed/violations",schemaPath:"#/properties/summed/properties/violations/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+
"/summed/violations",schemaPath:"#/properties/summed/properties/violations/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}}}else{let t={instancePath:s+"/summed",schemaPath:"#/properties\
/summed/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.timings!==void 0){
let r=n.timings;if(Array.isArray(r)){let t=r.length;for(let p=0;p<t;p++)V(r[p],{instancePath:s+"/timings/"+p,parentData:r,
parentDataProperty:p,rootData:f,dynamicAnchors:u})||(e=e===null?V.errors:e.concat(V.errors),i=e.length)}else{let t={instancePath:s+
"/timings",schemaPath:"#/properties/timings/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.length<1e3&&e.push(
t),i++}}if(n.totals!==void 0){let r=n.totals;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.requests===void 0){let t={
instancePath:s+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty:"requests"}};
e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(r.retries===void 0){let t={instancePath:s+"/totals",schemaPath:"#/properti\
es/totals/required",keyword:"required",params:{missingProperty:"retries"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(r.
promptTokens===void 0){let t={instancePath:s+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{
missingProperty:"promptTokens"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(r.completionTokens===void 0){let t={instancePath:s+
"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty:"completionTokens"}};e===
null?e=[t]:e.length<1e3&&e.push(t),i++}if(r.exchanges===void 0){let t={instancePath:s+"/totals",schemaPath:"#/properties\
/totals/required",keyword:"required",params:{missingProperty:"exchanges"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(r.
violations===void 0){let t={instancePath:s+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{
missingProperty:"violations"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}for(let t in r)if(!(t==="requests"||t==="retri\
es"||t==="promptTokens"||t==="completionTokens"||t==="exchanges"||t==="violations")){let p={instancePath:s+"/totals",schemaPath:"\
#/properties/totals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[p]:e.
length<1e3&&e.push(p),i++}if(r.requests!==void 0){let t=r.requests;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))){let p={instancePath:s+"/totals/requests",schemaPath:"#/properties/totals/properties/requests/type",keyword:"type",params:{
type:"integer"}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={
instancePath:s+"/totals/requests",schemaPath:"#/properties/totals/properties/requests/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}}if(r.retries!==void 0){let t=r.retries;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/totals/retries",schemaPath:"#/properties/totals/prope\
rties/retries/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}if(typeof t=="num\
ber"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/totals/retries",schemaPath:"#/properties/totals/properties/r\
etries/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}}if(r.promptTokens!==
void 0){let t=r.promptTokens;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/totals/pr\
omptTokens",schemaPath:"#/properties/totals/properties/promptTokens/type",keyword:"type",params:{type:"integer"}};e===null?
e=[p]:e.length<1e3&&e.push(p),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/totals/pr\
omptTokens",schemaPath:"#/properties/totals/properties/promptTokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[p]:e.length<1e3&&e.push(p),i++}}if(r.completionTokens!==void 0){let t=r.completionTokens;if(!(typeof t=="num\
ber"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/totals/completionTokens",schemaPath:"#/properties/totals/\
properties/completionTokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}if(typeof t==
"number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/totals/completionTokens",schemaPath:"#/properties/totals\
/properties/completionTokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.length<1e3&&e.
push(p),i++}}if(r.exchanges!==void 0){let t=r.exchanges;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={
instancePath:s+"/totals/exchanges",schemaPath:"#/properties/totals/properties/exchanges/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+
"/totals/exchanges",schemaPath:"#/properties/totals/properties/exchanges/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}}if(r.violations!==void 0){let t=r.violations;if(!(typeof t=="n\
umber"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:s+"/totals/violations",schemaPath:"#/properties/totals/prop\
erties/violations/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}if(typeof t==
"number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:s+"/totals/violations",schemaPath:"#/properties/totals/prope\
rties/violations/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.length<1e3&&e.push(p),i++}}}else{
let t={instancePath:s+"/totals",schemaPath:"#/properties/totals/type",keyword:"type",params:{type:"object"}};e===null?e=
[t]:e.length<1e3&&e.push(t),i++}}if(n.problems!==void 0){let r=n.problems;if(Array.isArray(r)){let t=r.length;for(let p=0;p<
t;p++)H(r[p],{instancePath:s+"/problems/"+p,parentData:r,parentDataProperty:p,rootData:f,dynamicAnchors:u})||(e=e===null?
H.errors:e.concat(H.errors),i=e.length)}else{let t={instancePath:s+"/problems",schemaPath:"#/properties/problems/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}}else{let r={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}return C.errors=e,i===0}C.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var ie=E,re={type:"object",required:["name","extends","changes"],additionalProperties:!1,
properties:{$schema:{type:"string"},name:{type:"string",minLength:1},says:{type:"string",minLength:1},extends:{type:"str\
ing"},changes:{type:"array",items:{type:"object",required:["rule","severity","reason"],additionalProperties:!1,properties:{
rule:{type:"string",minLength:1},severity:{type:"string",enum:["error","warning","info","off"]},reason:{type:"string",minLength:1},
source:{type:"string"}}}}},$defs:{}};function E(n,{instancePath:s="",parentData:y,parentDataProperty:h,rootData:f=n,dynamicAnchors:u={}}={}){
let e=null,i=0,a=E.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),n&&typeof n=="object"&&
!Array.isArray(n)){if(n.name===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.extends===void 0){let r={instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"extends"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.changes===void 0){
let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"changes"}};e===null?e=[r]:e.length<
1e3&&e.push(r),i++}for(let r in n)if(!(r==="$schema"||r==="name"||r==="says"||r==="extends"||r==="changes")){let t={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.length<
1e3&&e.push(t),i++}if(n.$schema!==void 0&&typeof n.$schema!="string"){let r={instancePath:s+"/$schema",schemaPath:"#/pro\
perties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.name!==void 0){
let r=n.name;if(typeof r=="string"){if(r===""){let t={instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}else{let t={instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.says!==void 0){
let r=n.says;if(typeof r=="string"){if(r===""){let t={instancePath:s+"/says",schemaPath:"#/properties/says/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}else{let t={instancePath:s+"/says",schemaPath:"\
#/properties/says/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.extends!==
void 0&&typeof n.extends!="string"){let r={instancePath:s+"/extends",schemaPath:"#/properties/extends/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.changes!==void 0){let r=n.changes;if(Array.isArray(
r)){let t=r.length;for(let p=0;p<t;p++){let l=r[p];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.rule===void 0){let o={
instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"\
rule"}};e===null?e=[o]:e.length<1e3&&e.push(o),i++}if(l.severity===void 0){let o={instancePath:s+"/changes/"+p,schemaPath:"\
#/properties/changes/items/required",keyword:"required",params:{missingProperty:"severity"}};e===null?e=[o]:e.length<1e3&&
e.push(o),i++}if(l.reason===void 0){let o={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/items/required",
keyword:"required",params:{missingProperty:"reason"}};e===null?e=[o]:e.length<1e3&&e.push(o),i++}for(let o in l)if(!(o===
"rule"||o==="severity"||o==="reason"||o==="source")){let m={instancePath:s+"/changes/"+p,schemaPath:"#/properties/change\
s/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[m]:e.length<1e3&&
e.push(m),i++}if(l.rule!==void 0){let o=l.rule;if(typeof o=="string"){if(o===""){let m={instancePath:s+"/changes/"+p+"/r\
ule",schemaPath:"#/properties/changes/items/properties/rule/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[m]:e.length<1e3&&e.push(m),i++}}else{let m={instancePath:s+"/changes/"+p+"/rule",schemaPath:"#/properties/changes/items\
/properties/rule/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.length<1e3&&e.push(m),i++}}if(l.severity!==
void 0){let o=l.severity;if(typeof o!="string"){let m={instancePath:s+"/changes/"+p+"/severity",schemaPath:"#/properties\
/changes/items/properties/severity/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.length<1e3&&e.push(m),i++}
if(!(o==="error"||o==="warning"||o==="info"||o==="off")){let m={instancePath:s+"/changes/"+p+"/severity",schemaPath:"#/p\
roperties/changes/items/properties/severity/enum",keyword:"enum",params:{allowedValues:re.properties.changes.items.properties.
severity.enum}};e===null?e=[m]:e.length<1e3&&e.push(m),i++}}if(l.reason!==void 0){let o=l.reason;if(typeof o=="string"){
if(o===""){let m={instancePath:s+"/changes/"+p+"/reason",schemaPath:"#/properties/changes/items/properties/reason/minLen\
gth",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.length<1e3&&e.push(m),i++}}else{let m={instancePath:s+"/chan\
ges/"+p+"/reason",schemaPath:"#/properties/changes/items/properties/reason/type",keyword:"type",params:{type:"string"}};
e===null?e=[m]:e.length<1e3&&e.push(m),i++}}if(l.source!==void 0&&typeof l.source!="string"){let o={instancePath:s+"/cha\
nges/"+p+"/source",schemaPath:"#/properties/changes/items/properties/source/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.length<1e3&&e.push(o),i++}}else{let o={instancePath:s+"/changes/"+p,schemaPath:"#/properties/changes/it\
ems/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.length<1e3&&e.push(o),i++}}}else{let t={instancePath:s+
"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.length<1e3&&e.push(
t),i++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.length<1e3&&
e.push(r),i++}return E.errors=e,i===0}E.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var se=R;function R(n,{instancePath:s="",parentData:y,parentDataProperty:h,rootData:f=n,dynamicAnchors:u={}}={}){let e=null,i=0,a=R.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){
if(n.known===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"known"}};
e===null?e=[r]:e.length<1e3&&e.push(r),i++}for(let r in n)if(!(r==="$schema"||r==="known")){let t={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.length<1e3&&e.push(
t),i++}if(n.$schema!==void 0&&typeof n.$schema!="string"){let r={instancePath:s+"/$schema",schemaPath:"#/properties/%24s\
chema/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.known!==void 0){let r=n.
known;if(Array.isArray(r)){let t=r.length;for(let p=0;p<t;p++){let l=r[p];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.
rule===void 0){let o={instancePath:s+"/known/"+p,schemaPath:"#/properties/known/items/required",keyword:"required",params:{
missingProperty:"rule"}};e===null?e=[o]:e.length<1e3&&e.push(o),i++}if(l.reason===void 0){let o={instancePath:s+"/known/"+
p,schemaPath:"#/properties/known/items/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[o]:e.
length<1e3&&e.push(o),i++}for(let o in l)if(!(o==="rule"||o==="symptom"||o==="case"||o==="axes"||o==="reason"||o==="link"||
o==="expires"||o==="atMost")){let m={instancePath:s+"/known/"+p,schemaPath:"#/properties/known/items/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[m]:e.length<1e3&&e.push(m),i++}if(l.rule!==
void 0){let o=l.rule;if(typeof o=="string"){if(o===""){let m={instancePath:s+"/known/"+p+"/rule",schemaPath:"#/propertie\
s/known/items/properties/rule/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.length<1e3&&e.push(m),i++}}else{
let m={instancePath:s+"/known/"+p+"/rule",schemaPath:"#/properties/known/items/properties/rule/type",keyword:"type",params:{
type:"string"}};e===null?e=[m]:e.length<1e3&&e.push(m),i++}}if(l.symptom!==void 0){let o=l.symptom;if(typeof o=="string"){
if(o===""){let m={instancePath:s+"/known/"+p+"/symptom",schemaPath:"#/properties/known/items/properties/symptom/minLengt\
h",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.length<1e3&&e.push(m),i++}}else{let m={instancePath:s+"/known/"+
p+"/symptom",schemaPath:"#/properties/known/items/properties/symptom/type",keyword:"type",params:{type:"string"}};e===null?
e=[m]:e.length<1e3&&e.push(m),i++}}if(l.case!==void 0){let o=l.case;if(typeof o=="string"){if(o===""){let m={instancePath:s+
"/known/"+p+"/case",schemaPath:"#/properties/known/items/properties/case/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[m]:e.length<1e3&&e.push(m),i++}}else{let m={instancePath:s+"/known/"+p+"/case",schemaPath:"#/properties/know\
n/items/properties/case/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.length<1e3&&e.push(m),i++}}if(l.axes!==
void 0){let o=l.axes;if(o&&typeof o=="object"&&!Array.isArray(o)){for(let m in o)if(typeof o[m]!="string"){let Y={instancePath:s+
"/known/"+p+"/axes/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/known/items/properties/axes/addit\
ionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[Y]:e.length<1e3&&e.push(Y),i++}}else{let m={instancePath:s+
"/known/"+p+"/axes",schemaPath:"#/properties/known/items/properties/axes/type",keyword:"type",params:{type:"object"}};e===
null?e=[m]:e.length<1e3&&e.push(m),i++}}if(l.reason!==void 0){let o=l.reason;if(typeof o=="string"){if(o===""){let m={instancePath:s+
"/known/"+p+"/reason",schemaPath:"#/properties/known/items/properties/reason/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[m]:e.length<1e3&&e.push(m),i++}}else{let m={instancePath:s+"/known/"+p+"/reason",schemaPath:"#/properties/kn\
own/items/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.length<1e3&&e.push(m),i++}}if(l.
link!==void 0&&typeof l.link!="string"){let o={instancePath:s+"/known/"+p+"/link",schemaPath:"#/properties/known/items/p\
roperties/link/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.length<1e3&&e.push(o),i++}if(l.expires!==void 0){
let o=l.expires;if(typeof o=="string"){if(o===""){let m={instancePath:s+"/known/"+p+"/expires",schemaPath:"#/properties/\
known/items/properties/expires/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.length<1e3&&e.push(m),i++}}else{
let m={instancePath:s+"/known/"+p+"/expires",schemaPath:"#/properties/known/items/properties/expires/type",keyword:"type",
params:{type:"string"}};e===null?e=[m]:e.length<1e3&&e.push(m),i++}}if(l.atMost!==void 0){let o=l.atMost;if(typeof o=="s\
tring"){if(o===""){let m={instancePath:s+"/known/"+p+"/atMost",schemaPath:"#/properties/known/items/properties/atMost/mi\
nLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.length<1e3&&e.push(m),i++}}else{let m={instancePath:s+"/\
known/"+p+"/atMost",schemaPath:"#/properties/known/items/properties/atMost/type",keyword:"type",params:{type:"string"}};
e===null?e=[m]:e.length<1e3&&e.push(m),i++}}}else{let o={instancePath:s+"/known/"+p,schemaPath:"#/properties/known/items\
/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.length<1e3&&e.push(o),i++}}}else{let t={instancePath:s+"/\
known",schemaPath:"#/properties/known/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.length<1e3&&e.push(t),
i++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.length<1e3&&
e.push(r),i++}return R.errors=e,i===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ne=S;var c={type:"object",additionalProperties:!1,properties:{$schema:{type:"string"},"base-url":{type:"string",minLength:1},
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
targets:{type:"object",additionalProperties:{$ref:"#/$defs/Settings"}}}},U={validate:q};function q(n,{instancePath:s="",
parentData:y,parentDataProperty:h,rootData:f=n,dynamicAnchors:u={}}={}){let e=null,i=0,a=q.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(let r in n)if(!T.call(c.
properties,r)){let t={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(n.$schema!==void 0&&typeof n.$schema!="string"){let r={instancePath:s+"/$s\
chema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.length<1e3&&e.push(
r),i++}if(n["base-url"]!==void 0){let r=n["base-url"];if(typeof r=="string"){if(r===""){let t={instancePath:s+"/base-url",
schemaPath:"#/properties/base-url/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.length<1e3&&e.push(t),
i++}}else{let t={instancePath:s+"/base-url",schemaPath:"#/properties/base-url/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.reference!==void 0&&typeof n.reference!="boolean"){let r={instancePath:s+
"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.length<1e3&&
e.push(r),i++}if(n.model!==void 0){let r=n.model;if(typeof r=="string"){if(r===""){let t={instancePath:s+"/model",schemaPath:"\
#/properties/model/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}else{let t={
instancePath:s+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.length<
1e3&&e.push(t),i++}}if(n["api-key-env"]!==void 0){let r=n["api-key-env"];if(typeof r=="string"){if(r===""){let t={instancePath:s+
"/api-key-env",schemaPath:"#/properties/api-key-env/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.length<
1e3&&e.push(t),i++}}else{let t={instancePath:s+"/api-key-env",schemaPath:"#/properties/api-key-env/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.header!==void 0){let r=n.header;if(!Array.isArray(
r)&&typeof r!="string"){let t={instancePath:s+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type:c.
properties.header.type}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(typeof r=="string"&&r===""){let t={instancePath:s+
"/header",schemaPath:"#/properties/header/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.length<1e3&&
e.push(t),i++}if(Array.isArray(r)){let t=r.length;for(let p=0;p<t;p++){let l=r[p];if(typeof l=="string"){if(l===""){let o={
instancePath:s+"/header/"+p,schemaPath:"#/properties/header/items/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[o]:e.length<1e3&&e.push(o),i++}}else{let o={instancePath:s+"/header/"+p,schemaPath:"#/properties/header/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.length<1e3&&e.push(o),i++}}}}if(n["extra-body"]!==void 0){let r=n["extra-\
body"];if(!(r&&typeof r=="object"&&!Array.isArray(r))&&typeof r!="string"){let t={instancePath:s+"/extra-body",schemaPath:"\
#/properties/extra-body/type",keyword:"type",params:{type:c.properties["extra-body"].type}};e===null?e=[t]:e.length<1e3&&
e.push(t),i++}if(typeof r=="string"&&r===""){let t={instancePath:s+"/extra-body",schemaPath:"#/properties/extra-body/min\
Length",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.fault!==void 0){let r=n.fault;
if(!Array.isArray(r)&&typeof r!="string"){let t={instancePath:s+"/fault",schemaPath:"#/properties/fault/type",keyword:"t\
ype",params:{type:c.properties.fault.type}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(typeof r=="string"&&r===""){let t={
instancePath:s+"/fault",schemaPath:"#/properties/fault/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.
length<1e3&&e.push(t),i++}if(Array.isArray(r)){let t=r.length;for(let p=0;p<t;p++){let l=r[p];if(typeof l=="string"){if(l===
""){let o={instancePath:s+"/fault/"+p,schemaPath:"#/properties/fault/items/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[o]:e.length<1e3&&e.push(o),i++}}else{let o={instancePath:s+"/fault/"+p,schemaPath:"#/properties/fault/items/\
type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.length<1e3&&e.push(o),i++}}}}if(n.variant!==void 0){let r=n.
variant;if(!Array.isArray(r)&&typeof r!="string"){let t={instancePath:s+"/variant",schemaPath:"#/properties/variant/type",
keyword:"type",params:{type:c.properties.variant.type}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(typeof r=="string"&&
r===""){let t={instancePath:s+"/variant",schemaPath:"#/properties/variant/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(Array.isArray(r)){let t=r.length;for(let p=0;p<t;p++){let l=r[p];if(typeof l==
"string"){if(l===""){let o={instancePath:s+"/variant/"+p,schemaPath:"#/properties/variant/items/minLength",keyword:"minL\
ength",params:{limit:1}};e===null?e=[o]:e.length<1e3&&e.push(o),i++}}else{let o={instancePath:s+"/variant/"+p,schemaPath:"\
#/properties/variant/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.length<1e3&&e.push(o),i++}}}}if(n.
hostile!==void 0){let r=n.hostile;if(typeof r=="string"){if(r===""){let t={instancePath:s+"/hostile",schemaPath:"#/prope\
rties/hostile/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}else{let t={instancePath:s+
"/hostile",schemaPath:"#/properties/hostile/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.length<1e3&&e.
push(t),i++}}if(n["hostile-on"]!==void 0){let r=n["hostile-on"];if(typeof r=="string"){if(r===""){let t={instancePath:s+
"/hostile-on",schemaPath:"#/properties/hostile-on/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.length<
1e3&&e.push(t),i++}}else{let t={instancePath:s+"/hostile-on",schemaPath:"#/properties/hostile-on/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n["hostile-pace"]!==void 0){let r=n["hostile-pace"];if(typeof r==
"number"&&isFinite(r)){if(r<0||isNaN(r)){let t={instancePath:s+"/hostile-pace",schemaPath:"#/properties/hostile-pace/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}else{let t={instancePath:s+
"/hostile-pace",schemaPath:"#/properties/hostile-pace/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.length<
1e3&&e.push(t),i++}}if(n.latency!==void 0){let r=n.latency;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let t={
instancePath:s+"/latency",schemaPath:"#/properties/latency/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[t]:e.length<1e3&&e.push(t),i++}}else{let t={instancePath:s+"/latency",schemaPath:"#/properties/latency/type",
keyword:"type",params:{type:"number"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n["chunk-latency"]!==void 0){let r=n["\
chunk-latency"];if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let t={instancePath:s+"/chunk-latency",schemaPath:"\
#/properties/chunk-latency/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.length<1e3&&e.push(
t),i++}}else{let t={instancePath:s+"/chunk-latency",schemaPath:"#/properties/chunk-latency/type",keyword:"type",params:{
type:"number"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.tier!==void 0){let r=n.tier;if(!(r==="smoke"||r==="defa\
ult"||r==="full")){let t={instancePath:s+"/tier",schemaPath:"#/properties/tier/enum",keyword:"enum",params:{allowedValues:c.
properties.tier.enum}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.suite!==void 0){let r=n.suite;if(!Array.isArray(
r)&&typeof r!="string"){let t={instancePath:s+"/suite",schemaPath:"#/properties/suite/type",keyword:"type",params:{type:c.
properties.suite.type}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(typeof r=="string"&&r===""){let t={instancePath:s+
"/suite",schemaPath:"#/properties/suite/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.length<1e3&&e.
push(t),i++}if(Array.isArray(r)){let t=r.length;for(let p=0;p<t;p++){let l=r[p];if(typeof l=="string"){if(l===""){let o={
instancePath:s+"/suite/"+p,schemaPath:"#/properties/suite/items/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[o]:e.length<1e3&&e.push(o),i++}}else{let o={instancePath:s+"/suite/"+p,schemaPath:"#/properties/suite/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.length<1e3&&e.push(o),i++}}}}if(n.case!==void 0){let r=n.case;if(!Array.isArray(
r)&&typeof r!="string"){let t={instancePath:s+"/case",schemaPath:"#/properties/case/type",keyword:"type",params:{type:c.
properties.case.type}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(typeof r=="string"&&r===""){let t={instancePath:s+"\
/case",schemaPath:"#/properties/case/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.length<1e3&&e.push(
t),i++}if(Array.isArray(r)){let t=r.length;for(let p=0;p<t;p++){let l=r[p];if(typeof l=="string"){if(l===""){let o={instancePath:s+
"/case/"+p,schemaPath:"#/properties/case/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.length<
1e3&&e.push(o),i++}}else{let o={instancePath:s+"/case/"+p,schemaPath:"#/properties/case/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.length<1e3&&e.push(o),i++}}}}if(n.axis!==void 0){let r=n.axis;if(!Array.isArray(r)&&typeof r!=
"string"){let t={instancePath:s+"/axis",schemaPath:"#/properties/axis/type",keyword:"type",params:{type:c.properties.axis.
type}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(typeof r=="string"&&r===""){let t={instancePath:s+"/axis",schemaPath:"\
#/properties/axis/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(Array.isArray(
r)){let t=r.length;for(let p=0;p<t;p++){let l=r[p];if(typeof l=="string"){if(l===""){let o={instancePath:s+"/axis/"+p,schemaPath:"\
#/properties/axis/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.length<1e3&&e.push(o),i++}}else{
let o={instancePath:s+"/axis/"+p,schemaPath:"#/properties/axis/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[o]:e.length<1e3&&e.push(o),i++}}}}if(n.require!==void 0){let r=n.require;if(!Array.isArray(r)&&typeof r!="string"){let t={
instancePath:s+"/require",schemaPath:"#/properties/require/type",keyword:"type",params:{type:c.properties.require.type}};
e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(typeof r=="string"&&r===""){let t={instancePath:s+"/require",schemaPath:"#\
/properties/require/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(Array.
isArray(r)){let t=r.length;for(let p=0;p<t;p++){let l=r[p];if(typeof l=="string"){if(l===""){let o={instancePath:s+"/req\
uire/"+p,schemaPath:"#/properties/require/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.length<
1e3&&e.push(o),i++}}else{let o={instancePath:s+"/require/"+p,schemaPath:"#/properties/require/items/type",keyword:"type",
params:{type:"string"}};e===null?e=[o]:e.length<1e3&&e.push(o),i++}}}}if(n.shard!==void 0){let r=n.shard;if(typeof r=="s\
tring"){if(r===""){let t={instancePath:s+"/shard",schemaPath:"#/properties/shard/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}else{let t={instancePath:s+"/shard",schemaPath:"#/properties/shard\
/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.probe!==void 0&&typeof n.
probe!="boolean"){let r={instancePath:s+"/probe",schemaPath:"#/properties/probe/type",keyword:"type",params:{type:"boole\
an"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.profile!==void 0){let r=n.profile;if(typeof r=="string"){if(r===""){
let t={instancePath:s+"/profile",schemaPath:"#/properties/profile/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[t]:e.length<1e3&&e.push(t),i++}}else{let t={instancePath:s+"/profile",schemaPath:"#/properties/profile/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.strict!==void 0&&typeof n.strict!="boolea\
n"){let r={instancePath:s+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[r]:e.length<1e3&&e.push(r),i++}if(n.rule!==void 0){let r=n.rule;if(!Array.isArray(r)&&typeof r!="string"){let t={instancePath:s+
"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type:c.properties.rule.type}};e===null?e=[t]:e.length<
1e3&&e.push(t),i++}if(typeof r=="string"&&r===""){let t={instancePath:s+"/rule",schemaPath:"#/properties/rule/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(Array.isArray(r)){let t=r.length;for(let p=0;p<
t;p++){let l=r[p];if(typeof l=="string"){if(l===""){let o={instancePath:s+"/rule/"+p,schemaPath:"#/properties/rule/items\
/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.length<1e3&&e.push(o),i++}}else{let o={instancePath:s+
"/rule/"+p,schemaPath:"#/properties/rule/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.length<1e3&&
e.push(o),i++}}}}if(n.reporter!==void 0){let r=n.reporter;if(!Array.isArray(r)&&typeof r!="string"){let t={instancePath:s+
"/reporter",schemaPath:"#/properties/reporter/type",keyword:"type",params:{type:c.properties.reporter.type}};e===null?e=
[t]:e.length<1e3&&e.push(t),i++}if(typeof r=="string"&&r===""){let t={instancePath:s+"/reporter",schemaPath:"#/propertie\
s/reporter/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(Array.isArray(
r)){let t=r.length;for(let p=0;p<t;p++){let l=r[p];if(typeof l=="string"){if(l===""){let o={instancePath:s+"/reporter/"+
p,schemaPath:"#/properties/reporter/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.length<1e3&&
e.push(o),i++}}else{let o={instancePath:s+"/reporter/"+p,schemaPath:"#/properties/reporter/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.length<1e3&&e.push(o),i++}}}}if(n.baseline!==void 0){let r=n.baseline;if(typeof r!="str\
ing"&&typeof r!="boolean"){let t={instancePath:s+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{
type:c.properties.baseline.type}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}if(typeof r=="string"&&r===""){let t={instancePath:s+
"/baseline",schemaPath:"#/properties/baseline/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.length<1e3&&
e.push(t),i++}}if(n.verbose!==void 0&&typeof n.verbose!="boolean"){let r={instancePath:s+"/verbose",schemaPath:"#/proper\
ties/verbose/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n["fail-on-flak\
y"]!==void 0&&typeof n["fail-on-flaky"]!="boolean"){let r={instancePath:s+"/fail-on-flaky",schemaPath:"#/properties/fail\
-on-flaky/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.length<1e3&&e.push(r),i++}if(n.concurrency!==void 0){
let r=n.concurrency;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let t={instancePath:s+"/concurrency",schemaPath:"\
#/properties/concurrency/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.length<1e3&&e.push(
t),i++}}else{let t={instancePath:s+"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",params:{type:"\
number"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.rps!==void 0){let r=n.rps;if(typeof r=="number"&&isFinite(r)){
if(r<0||isNaN(r)){let t={instancePath:s+"/rps",schemaPath:"#/properties/rps/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}else{let t={instancePath:s+"/rps",schemaPath:"#/properties/rps\
/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n["max-requests"]!==void 0){
let r=n["max-requests"];if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let t={instancePath:s+"/max-requests",schemaPath:"\
#/properties/max-requests/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.length<1e3&&e.push(
t),i++}}else{let t={instancePath:s+"/max-requests",schemaPath:"#/properties/max-requests/type",keyword:"type",params:{type:"\
number"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n["max-tokens-total"]!==void 0){let r=n["max-tokens-total"];if(typeof r==
"number"&&isFinite(r)){if(r<0||isNaN(r)){let t={instancePath:s+"/max-tokens-total",schemaPath:"#/properties/max-tokens-t\
otal/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}else{let t={
instancePath:s+"/max-tokens-total",schemaPath:"#/properties/max-tokens-total/type",keyword:"type",params:{type:"number"}};
e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n["max-time"]!==void 0){let r=n["max-time"];if(typeof r=="number"&&isFinite(
r)){if(r<0||isNaN(r)){let t={instancePath:s+"/max-time",schemaPath:"#/properties/max-time/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}else{let t={instancePath:s+"/max-time",schemaPath:"\
#/properties/max-time/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.repeat!==
void 0){let r=n.repeat;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let t={instancePath:s+"/repeat",schemaPath:"\
#/properties/repeat/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.length<1e3&&e.push(t),
i++}}else{let t={instancePath:s+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type:"number"}};e===
null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.seed!==void 0){let r=n.seed;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(
r)){let t={instancePath:s+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[t]:e.length<1e3&&e.push(t),i++}}else{let t={instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"\
type",params:{type:"number"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.record!==void 0){let r=n.record;if(typeof r==
"string"){if(r===""){let t={instancePath:s+"/record",schemaPath:"#/properties/record/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}else{let t={instancePath:s+"/record",schemaPath:"#/properties/reco\
rd/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n["connect-timeout"]!==void 0){
let r=n["connect-timeout"];if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let t={instancePath:s+"/connect-timeout",
schemaPath:"#/properties/connect-timeout/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.length<
1e3&&e.push(t),i++}}else{let t={instancePath:s+"/connect-timeout",schemaPath:"#/properties/connect-timeout/type",keyword:"\
type",params:{type:"number"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n["first-byte-timeout"]!==void 0){let r=n["\
first-byte-timeout"];if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let t={instancePath:s+"/first-byte-timeout",schemaPath:"\
#/properties/first-byte-timeout/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.length<1e3&&
e.push(t),i++}}else{let t={instancePath:s+"/first-byte-timeout",schemaPath:"#/properties/first-byte-timeout/type",keyword:"\
type",params:{type:"number"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n["silence-timeout"]!==void 0){let r=n["sil\
ence-timeout"];if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let t={instancePath:s+"/silence-timeout",schemaPath:"\
#/properties/silence-timeout/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.length<1e3&&e.
push(t),i++}}else{let t={instancePath:s+"/silence-timeout",schemaPath:"#/properties/silence-timeout/type",keyword:"type",
params:{type:"number"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n.timeout!==void 0){let r=n.timeout;if(typeof r==
"number"&&isFinite(r)){if(r<0||isNaN(r)){let t={instancePath:s+"/timeout",schemaPath:"#/properties/timeout/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}else{let t={instancePath:s+"/time\
out",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.length<1e3&&e.push(t),
i++}}if(n["max-body-bytes"]!==void 0){let r=n["max-body-bytes"];if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let t={
instancePath:s+"/max-body-bytes",schemaPath:"#/properties/max-body-bytes/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}else{let t={instancePath:s+"/max-body-bytes",schemaPath:"#/pro\
perties/max-body-bytes/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n["ma\
x-line-bytes"]!==void 0){let r=n["max-line-bytes"];if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let t={instancePath:s+
"/max-line-bytes",schemaPath:"#/properties/max-line-bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===
null?e=[t]:e.length<1e3&&e.push(t),i++}}else{let t={instancePath:s+"/max-line-bytes",schemaPath:"#/properties/max-line-b\
ytes/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n["max-events"]!==void 0){
let r=n["max-events"];if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let t={instancePath:s+"/max-events",schemaPath:"\
#/properties/max-events/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.length<1e3&&e.push(
t),i++}}else{let t={instancePath:s+"/max-events",schemaPath:"#/properties/max-events/type",keyword:"type",params:{type:"\
number"}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}if(n["max-json-depth"]!==void 0){let r=n["max-json-depth"];if(typeof r==
"number"&&isFinite(r)){if(r<0||isNaN(r)){let t={instancePath:s+"/max-json-depth",schemaPath:"#/properties/max-json-depth\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.length<1e3&&e.push(t),i++}}else{let t={instancePath:s+
"/max-json-depth",schemaPath:"#/properties/max-json-depth/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.
length<1e3&&e.push(t),i++}}if(n.targets!==void 0){let r=n.targets;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r)
U.validate(r[t],{instancePath:s+"/targets/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:t,rootData:f,
dynamicAnchors:u})||(e=e===null?U.validate.errors:e.concat(U.validate.errors),i=e.length);else{let t={instancePath:s+"/t\
argets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.length<1e3&&e.push(
t),i++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.length<1e3&&
e.push(r),i++}return q.errors=e,i===0}q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function S(n,{instancePath:s="",
parentData:y,parentDataProperty:h,rootData:f=n,dynamicAnchors:u={}}={}){let e=null,i=0,a=S.evaluated;return a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),q(n,{instancePath:s,parentData:y,parentDataProperty:h,rootData:f,dynamicAnchors:u})||
(e=e===null?q.errors:e.concat(q.errors),i=e.length),S.errors=e,i===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{se as validateBaseline,ne as validateConfig,ie as validateProfile,te as validateReport};
