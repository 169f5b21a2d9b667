import {
    blobType,
    booleanType,
    dateType,
    datetimeType,
    decimalType,
    defineType,
    doubleType,
    idType,
    integerType,
    longType,
    raise,
    type RuntimeType,
    timeType,
} from '../../values/index.ts';
import { platformType } from '../define.ts';
import { platformEnum } from '../enums.ts';
import { valueFromText } from './from-text.ts';
import { JsonLexer, type JsonToken } from './tokens.ts';
import { readNode } from './tree.ts';
import { typed } from './typed.ts';

export const jsonToken = platformEnum('System.JSONToken', [
    'END_ARRAY',
    'END_OBJECT',
    'FIELD_NAME',
    'NOT_AVAILABLE',
    'START_ARRAY',
    'START_OBJECT',
    'VALUE_EMBEDDED_OBJECT',
    'VALUE_FALSE',
    'VALUE_NULL',
    'VALUE_NUMBER_FLOAT',
    'VALUE_NUMBER_INT',
    'VALUE_STRING',
    'VALUE_TRUE',
]);

/** Walks over the tokens of a JSON text. */
export class JsonParser {
    static readonly $type = defineType('System.JSONParser', 'class');
    private readonly tokens: readonly JsonToken[];
    private at = -1;
    private cleared: JsonToken | null = null;
    private hidden = false;
    constructor(text: string) {
        this.tokens = new JsonLexer(text).read();
    }
    get current(): JsonToken | null {
        return this.hidden ? null : (this.tokens[this.at] ?? null);
    }
    get lastCleared(): JsonToken | null {
        return this.cleared;
    }
    next(): JsonToken | null {
        this.hidden = false;
        this.at = Math.min(this.at + 1, this.tokens.length);
        return this.current;
    }
    nextValue(): JsonToken | null {
        const token = this.next();
        return token?.kind === 'FIELD_NAME' ? this.next() : token;
    }
    clear(): void {
        this.cleared = this.current;
        this.hidden = true;
    }
    /** Moves to the end of the object or array that starts here. */
    skipChildren(): void {
        let depth = 0;
        while (this.at < this.tokens.length) {
            const { kind } = this.tokens[this.at];
            depth += kind.startsWith('START') ? 1 : kind.startsWith('END') ? -1 : 0;
            if (depth <= 0) {
                return;
            }
            this.at++;
        }
    }
    /** The name of the field whose value, or whose name, is the current token. */
    get name(): string | null {
        const here = this.tokens[this.at];
        if (here?.kind === 'FIELD_NAME') {
            return here.text;
        }
        const before = this.tokens[this.at - 1];
        return before?.kind === 'FIELD_NAME' ? before.text : null;
    }
    /** Reads the value that starts here; the parser then stands at its last token. */
    readAs(type: RuntimeType, strict: boolean): unknown {
        const start = this.tokens[this.at]?.kind === 'FIELD_NAME' ? this.at + 1 : this.at;
        const read = readNode(this.tokens, Math.max(0, start));
        this.at = read.next - 1;
        return typed(read.node, type, strict);
    }
    /** The current value as a primitive. */
    as(type: RuntimeType): unknown {
        const token = this.current;
        if (token === null || !token.kind.startsWith('VALUE_')) {
            raise(
                'System.JSONException',
                `Current token (${token?.kind ?? 'NOT_AVAILABLE'}) is not of the type asked for`,
            );
        }
        return token.kind === 'VALUE_NULL' ? null : valueFromText(token.text, type);
    }
}

type Self = JsonParser;
const tokenOf = (token: JsonToken | null): unknown => (token === null ? null : jsonToken.of(token.kind));

export const jsonParserDefinition = platformType({
    name: 'System.JSONParser',
    implementation: JsonParser as never,
    members: {
        'JSONToken nextToken()': (self: Self) => tokenOf(self.next()),
        'JSONToken nextValue()': (self: Self) => tokenOf(self.nextValue()),
        'JSONToken getCurrentToken()': (self: Self) => tokenOf(self.current),
        'JSONToken getLastClearedToken()': (self: Self) => tokenOf(self.lastCleared),
        'Boolean hasCurrentToken()': (self: Self) => self.current !== null,
        'void clearCurrentToken()': (self: Self) => self.clear(),
        'void skipChildren()': (self: Self) => self.skipChildren(),
        'String getCurrentName()': (self: Self) => self.name,
        'String getText()': (self: Self) => self.current?.text ?? null,
        'Blob getBlobValue()': (self: Self) => self.as(blobType),
        'Boolean getBooleanValue()': (self: Self) => self.as(booleanType),
        'Datetime getDateTimeValue()': (self: Self) => self.as(datetimeType),
        'Date getDateValue()': (self: Self) => self.as(dateType),
        'Decimal getDecimalValue()': (self: Self) => self.as(decimalType),
        'Double getDoubleValue()': (self: Self) => self.as(doubleType),
        'Id getIdValue()': (self: Self) => self.as(idType),
        'Integer getIntegerValue()': (self: Self) => self.as(integerType),
        'Long getLongValue()': (self: Self) => self.as(longType),
        'Time getTimeValue()': (self: Self) => self.as(timeType),
        'Object readValueAs(System.Type apexType)': (self: Self, type: RuntimeType) =>
            self.readAs(type, false),
        'Object readValueAsStrict(System.Type apexType)': (self: Self, type: RuntimeType) =>
            self.readAs(type, true),
    },
});
