// What the bundles take of undici. Its index also loads fetch, WebSocket, cookies and caches, which would make up half of
// what a run loads before its first request. By path, as the bundler puts this file in the place of the package.
module.exports = { Agent: require('../node_modules/undici/lib/dispatcher/agent.js') }
