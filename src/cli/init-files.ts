import type { Pipeline } from './init.ts'

/** One file that `chatspec init` writes. */
export interface NewFile {
  readonly path: string
  readonly text: string
}

const CONFIG = `# What chatspec verify is told here; chatspec verify --help shows all flags, which are the keys.
# chatspec verify --print-config shows each value and where it comes from.
profile: openai
tier: default
baseline: chatspec.baseline.json

# Each target overrides what stands above. Run one with --target NAME, all with --all-targets.
targets:
  main:
    base-url: https://api.example.com/v1
    model: my-model
    # The name of the variable that holds the key. The key itself never stands here.
    api-key-env: OPENAI_API_KEY
`

const BASELINE = '{\n  "known": []\n}\n'

const command = (version: string): string => `npx --yes chatspec@${version}`

const github = (version: string): string => `name: chatspec
on:
  push:
  schedule:
    - cron: '17 4 * * *'
permissions:
  contents: read
jobs:
  verify:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - name: Verify
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
        run: >-
          ${command(version)} verify --target main --reporter terminal --reporter github
          --reporter junit=reports/{target}.xml --reporter json=reports/{target}.json
          --reporter markdown=reports/{target}.md
      - name: Summary
        if: always()
        run: if [ -f reports/main.md ]; then cat reports/main.md >> "$GITHUB_STEP_SUMMARY"; fi
      - uses: actions/upload-artifact@v4
        if: always()
        with:
          name: chatspec
          path: reports
`

const gitlab = (version: string): string => `chatspec:
  image: node:22
  timeout: 30 minutes
  script:
    # OPENAI_API_KEY is a masked variable of the project.
    - ${command(version)} verify --target main --reporter terminal --reporter junit=reports/{target}.xml --reporter json=reports/{target}.json
  artifacts:
    when: always
    paths:
      - reports
    reports:
      junit: reports/*.xml
`

const jenkins = (version: string): string => `pipeline {
  agent { docker { image 'node:22' } }
  options { timeout(time: 30, unit: 'MINUTES') }
  stages {
    stage('chatspec') {
      environment { OPENAI_API_KEY = credentials('openai-api-key') }
      steps {
        sh '${command(version)} verify --target main --reporter terminal --reporter junit=reports/{target}.xml --reporter json=reports/{target}.json'
      }
    }
  }
  post {
    always {
      junit allowEmptyResults: true, testResults: 'reports/*.xml'
      archiveArtifacts allowEmptyArchive: true, artifacts: 'reports/*'
    }
  }
}
`

const JOBS: Readonly<Record<Pipeline, ((version: string) => NewFile) | undefined>> = {
  github: (version) => ({ path: '.github/workflows/chatspec.yml', text: github(version) }),
  gitlab: (version) => ({ path: '.gitlab/chatspec.yml', text: gitlab(version) }),
  jenkins: (version) => ({ path: 'chatspec.Jenkinsfile', text: jenkins(version) }),
  none: undefined,
}

/** The configuration, a baseline without entries, and the job of a pipeline. */
export function filesFor(pipeline: Pipeline, version: string): readonly NewFile[] {
  const job = JOBS[pipeline]?.(version)
  const settings = { path: 'chatspec.config.yaml', text: CONFIG }
  return [settings, { path: 'chatspec.baseline.json', text: BASELINE }, ...(job === undefined ? [] : [job])]
}

const ONCE_IN_PLACE: Readonly<Record<Pipeline, string>> = {
  github: 'add the secret OPENAI_API_KEY to the repository, and push',
  gitlab: "add the masked variable OPENAI_API_KEY, and to .gitlab-ci.yml: include: '/.gitlab/chatspec.yml'",
  jenkins: 'add the credential openai-api-key, and a pipeline whose script path is chatspec.Jenkinsfile',
  none: 'run it wherever you like: exit code 0 is a pass',
}

/** What is to be done once the files are there, in order. */
export function nextSteps(pipeline: Pipeline): readonly string[] {
  return [
    'write base-url and model of your server into chatspec.config.yaml',
    'export OPENAI_API_KEY=… and run chatspec verify --target main',
    'accept what fails today: chatspec verify --target main --update-baseline; then write a reason for each entry',
    ONCE_IN_PLACE[pipeline],
  ]
}
