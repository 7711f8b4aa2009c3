/** Whether `--suite` names a file or a folder, and not a built-in suite: it has a slash, or the ending of a module. */
export const isSuiteFile = (name: string): boolean => /[/\\]|\.(?:m?js|m?ts)$/.test(name)
