import { defineType, raise } from '../../values/index.ts';
import { platformType } from '../define.ts';
import { required } from '../system/string/arguments.ts';
import { writeValue } from './serialize.ts';
import { JsonWriter } from './writer.ts';

/** Writes JSON step by step. */
export class JsonGenerator {
    static readonly $type = defineType('System.JSONGenerator', 'class');
    private readonly writer: JsonWriter;
    private afterField = false;
    closed = false;
    constructor(pretty: boolean) {
        this.writer = new JsonWriter(pretty);
    }
    /** Before each value: an item of an array needs its comma, the value of a field does not. */
    private begin(): void {
        if (this.closed) {
            raise('System.JSONException', 'JSON generator is closed');
        }
        if (!this.afterField && this.writer.depth > 0) {
            if (!this.writer.inArray) {
                raise('System.JSONException', 'Can not write a value, expecting field name');
            }
            this.writer.item();
        }
        this.afterField = false;
    }
    value(value: unknown): void {
        this.begin();
        writeValue(this.writer, value, false, new Set());
    }
    field(name: string | null): void {
        if (this.closed || this.writer.inArray || this.writer.depth === 0) {
            raise('System.JSONException', 'Can not write a field name, expecting a value');
        }
        this.writer.field(required(name, 1));
        this.afterField = true;
    }
    start(array: boolean): void {
        this.begin();
        if (array) {
            this.writer.startArray();
        } else {
            this.writer.startObject();
        }
    }
    end(array: boolean): void {
        if (this.writer.depth === 0 || this.writer.inArray !== array) {
            raise(
                'System.JSONException',
                `Current context not an ${array ? 'ARRAY' : 'OBJECT'} but ${array ? 'OBJECT' : 'ARRAY'}`,
            );
        }
        if (array) {
            this.writer.endArray();
        } else {
            this.writer.endObject();
        }
    }
    get text(): string {
        return this.writer.text;
    }
}

type Self = JsonGenerator;
/** Method name, Apex type of the value. */
const kinds: readonly (readonly [string, string])[] = [
    ['Boolean', 'Boolean'],
    ['Date', 'Date'],
    ['DateTime', 'Datetime'],
    ['Id', 'Id'],
    ['Number', 'Decimal'],
    ['Number', 'Double'],
    ['Number', 'Integer'],
    ['Number', 'Long'],
    ['Object', 'Object'],
    ['String', 'String'],
    ['Time', 'Time'],
    ['Blob', 'Blob'],
];
function valueMembers(): Record<string, (...values: never[]) => unknown> {
    const members: Record<string, (...values: never[]) => unknown> = {};
    for (const [name, type] of kinds) {
        members[`void write${name}(${type} value)`] = (self: Self, value: unknown) => self.value(value);
        members[`void write${name}Field(String fieldName, ${type} value)`] = (
            self: Self,
            field: string | null,
            value: unknown,
        ) => {
            self.field(field);
            self.value(value);
        };
    }
    return members;
}

export const jsonGeneratorDefinition = platformType({
    name: 'System.JSONGenerator',
    implementation: JsonGenerator as never,
    members: {
        ...valueMembers(),
        'void writeNull()': (self: Self) => self.value(null),
        'void writeNullField(String fieldName)': (self: Self, field: string | null) => {
            self.field(field);
            self.value(null);
        },
        'void writeFieldName(String fieldName)': (self: Self, field: string | null) => self.field(field),
        'void writeStartObject()': (self: Self) => self.start(false),
        'void writeEndObject()': (self: Self) => self.end(false),
        'void writeStartArray()': (self: Self) => self.start(true),
        'void writeEndArray()': (self: Self) => self.end(true),
        'String getAsString()': (self: Self) => {
            self.closed = true;
            return self.text;
        },
        'void close()': (self: Self) => {
            self.closed = true;
        },
        'Boolean isClosed()': (self: Self) => self.closed,
    },
});
