/** Names that the grammar lets pass as identifiers and Salesforce refuses. */
const reserved = new Set([
    'activate', 'any', 'array', 'autonomous', 'begin', 'bigdecimal', 'blob', 'boolean', 'byte', 'case', 'cast', 'char',
    'collect', 'const', 'currency', 'date', 'datetime', 'decimal', 'default', 'double', 'end', 'exception', 'exit',
    'export', 'float', 'goto', 'group', 'hint', 'import', 'inner', 'int', 'integer', 'into', 'join', 'long', 'loop',
    'number', 'object', 'of', 'outer', 'package', 'parallel', 'pragma', 'retrieve', 'rollback', 'set', 'short',
    'sobject', 'sort', 'string', 'synchronized', 'system', 'then', 'time', 'transaction',
]);

export function isReservedIdentifier(name: string): boolean {
    return reserved.has(name.toLowerCase());
}

/** Keywords of Salesforce's grammar that this grammar takes for names. */
const refused = new Set([
    'abstract', 'and', 'as', 'asc', 'bulk', 'by', 'commit', 'desc', 'from', 'having', 'in', 'like', 'limit', 'list',
    'map', 'nulls', 'on', 'or', 'select', 'trigger', 'using', 'where',
]);

export function isRefusedWord(name: string): boolean {
    return refused.has(name.toLowerCase());
}
