/** A setting of a run that names something, or that can be wrong. */
export type Setting =
  | 'api-key'
  | 'axis'
  | 'base-url'
  | 'case'
  | 'extra-body'
  | 'fault'
  | 'header'
  | 'hostile'
  | 'hostile-on'
  | 'hostile-pace'
  | 'profile'
  | 'require'
  | 'rule'
  | 'shard'
  | 'suite'
  | 'variant'

/** What a setting, or one value of it, is called where the user gave it: messages name it so. */
export type SettingNames = (setting: Setting, value?: string) => string

/** As on the command line: `--suite usage`. */
export const asFlag: SettingNames = (setting, value) => `--${setting}${value === undefined ? '' : ` ${value}`}`

const OPTIONS: Readonly<Record<Setting, string>> = {
  'api-key': 'apiKey',
  axis: 'axes',
  'base-url': 'baseUrl',
  case: 'cases',
  'extra-body': 'extraBody',
  fault: 'faults',
  header: 'headers',
  hostile: 'hostile',
  'hostile-on': 'hostileOn',
  'hostile-pace': 'hostilePaceMs',
  profile: 'profile',
  require: 'require',
  rule: 'rules',
  shard: 'shard',
  suite: 'suites',
  variant: 'variants',
}

/** As in the options of the library: `suites "usage"`. */
export const asOption: SettingNames = (setting, value) =>
  `${OPTIONS[setting]}${value === undefined ? '' : ` ${JSON.stringify(value)}`}`
