#!/usr/bin/env bash
# What action.yml runs: chatspec verify, with the inputs as it finds them in the environment. Inputs are hostile text: each
# becomes one argument and is never read as shell.
set -euo pipefail

reports=${CHATSPEC_INPUT_REPORTS:-reports}
case $reports in
  *$'\n'*)
    echo 'chatspec: the input reports is not the name of a folder' >&2
    exit 2
    ;;
esac

arguments=(verify)
add() {
  if [ -n "$2" ]; then arguments+=("--$1=$2"); fi
}
add base-url "${CHATSPEC_INPUT_BASE_URL:-}"
add model "${CHATSPEC_INPUT_MODEL:-}"
add config "${CHATSPEC_INPUT_CONFIG:-}"
add target "${CHATSPEC_INPUT_TARGET:-}"
add profile "${CHATSPEC_INPUT_PROFILE:-}"
add tier "${CHATSPEC_INPUT_TIER:-}"
add shard "${CHATSPEC_INPUT_SHARD:-}"
add baseline "${CHATSPEC_INPUT_BASELINE:-}"
while IFS= read -r line; do
  line=${line%$'\r'}
  if [ -n "$line" ]; then arguments+=("$line"); fi
done <<<"${CHATSPEC_INPUT_ARGS:-}"

json=$reports/chatspec.json
markdown=$reports/chatspec.md
junit=$reports/chatspec.xml
# What an earlier step left there is not to be taken for ours.
rm -f -- "$json" "$markdown" "$junit"
arguments+=(--reporter terminal --reporter github "--reporter=json=$json" "--reporter=markdown=$markdown" "--reporter=junit=$junit")

# In the environment, and not among the arguments, which other processes can see.
if [ -n "${CHATSPEC_INPUT_API_KEY:-}" ]; then export CHATSPEC_API_KEY=$CHATSPEC_INPUT_API_KEY; fi

status=0
node "$GITHUB_ACTION_PATH/dist/cli/bin.js" "${arguments[@]}" || status=$?

verdict=none
failed=
report=
if [ -f "$json" ]; then
  report=$json
  outcome=$(node -e '
    const { outcome, profile, profiles } = JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8"))
    console.log(`${outcome.verdict} ${profiles[profile].rules.fail}`)
  ' "$json")
  verdict=${outcome% *}
  failed=${outcome#* }
fi
{
  echo "verdict=$verdict"
  echo "failed=$failed"
  echo "report=$report"
} >>"$GITHUB_OUTPUT"
if [ -f "$markdown" ]; then cat -- "$markdown" >>"$GITHUB_STEP_SUMMARY"; fi
exit "$status"
