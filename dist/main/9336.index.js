export const id = 9336;
export const ids = [9336];
export const modules = {

/***/ 9336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completionScript: () => (/* binding */ completionScript)
/* harmony export */ });
/* unused harmony export SHELLS */
/** The shells for which a completion script can be made. */
const SHELLS = (/* unused pure expression or super */ null && (['bash', 'zsh', 'fish']));
/** What completes this program in a shell: made from the program's own commands and options, so that none is missing. */
function completionScript(program, shell) {
    const commands = program.commands.map(completed);
    switch (shell) {
        case 'bash':
            return bash(program.name(), commands);
        case 'zsh':
            return zsh(program.name(), commands);
        case 'fish':
            return fish(program.name(), commands);
    }
}
function completed(command) {
    const options = [...command.options.filter(({ hidden }) => !hidden), ...helpOf(command)];
    return {
        name: command.name(),
        description: command.description(),
        options: options.flatMap(({ long, description, required, optional }) => long ? [{ flag: long, description, takesValue: required || optional }] : []),
    };
}
function helpOf(command) {
    return command
        .createHelp()
        .visibleOptions(command)
        .filter(({ long }) => long === '--help');
}
/** A function's name for the shells. */
function functionOf(program) {
    return `_${program.replaceAll('-', '_')}`;
}
/** One word of a shell, whatever is in it. */
function quoted(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}
function bash(program, commands) {
    const cases = commands.map(({ name, options }) => `    ${name}) words=${quoted(options.map(({ flag }) => flag).join(' '))} ;;`);
    return `# bash completion of ${program}: source it, or write it to
# ~/.local/share/bash-completion/completions/${program}
${functionOf(program)}() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words=''
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W ${quoted(commands.map(({ name }) => name).join(' '))} -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  COMPREPLY=()
  # What is no option is a file, which the shell itself completes.
  case "$current" in -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;; esac
}
complete -o default -F ${functionOf(program)} ${program}
`;
}
function zsh(program, commands) {
    // Colons and brackets are zsh's own in these texts.
    const plain = (text) => text.replace(/[[\]:\\]/g, ' ').replace(/\s+/g, ' ');
    const described = commands.map(({ name, description }) => `    ${quoted(`${name}:${plain(description)}`)}`);
    const cases = commands.map(({ name, options }) => {
        const specs = options.map(({ flag, description, takesValue }) => quoted(`${takesValue ? '*' : ''}${flag}[${plain(description)}]${takesValue ? ':value:_files' : ''}`));
        return `    ${name}) _arguments ${[...specs, quoted('*:file:_files')].join(' ')} ;;`;
    });
    return `#compdef ${program}
# zsh completion of ${program}: write it to a file named _${program} in a folder of $fpath, or source it
${functionOf(program)}() {
  local -a commands
  commands=(
${described.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  words=("\${(@)words[2,-1]}")
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
compdef ${functionOf(program)} ${program}
`;
}
function fish(program, commands) {
    const lines = commands.flatMap(({ name, description, options }) => [
        `complete -c ${program} -n __fish_use_subcommand -f -a ${name} -d ${quoted(description)}`,
        ...options.map(({ flag, description: about, takesValue }) => `complete -c ${program} -n '__fish_seen_subcommand_from ${name}' -l ${flag.slice(2)} ${takesValue ? '-r ' : ''}-d ${quoted(about)}`),
    ]);
    return `# fish completion of ${program}: write it to ~/.config/fish/completions/${program}.fish
${lines.join('\n')}
`;
}


/***/ })

};
