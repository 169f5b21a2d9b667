import { raise, type RuntimeType } from '../../values/index.ts';
import { platformType } from '../define.ts';
import { JsonGenerator } from './generator.ts';
import { JsonParser } from './parser.ts';
import { serialize } from './serialize.ts';
import { parseJson } from './tree.ts';
import { typed } from './typed.ts';
import { untyped } from './untyped.ts';

/** JSON's methods word a null argument in their own way. */
function given<T>(value: T | null): T {
    return value ?? raise('System.NullPointerException', 'Argument cannot be null.');
}

const write =
    (pretty: boolean) =>
    (value: unknown, suppressNulls: boolean | null = false): string =>
        serialize(value, { pretty, suppressNulls: suppressNulls === true });
const read =
    (strict: boolean) =>
    (text: string | null, type: RuntimeType | null): unknown => {
        checkStart(given(text), given(type));
        return typed(parseJson(given(text)), given(type), strict);
    };

/** Salesforce reads token by token: what the text starts with is judged before the rest of it is read. */
function checkStart(text: string, type: RuntimeType): void {
    const first = text.trimStart().charAt(0);
    if (first === '' || first === 'n') {
        return;
    }
    if ((type.kind === 'list' || type.kind === 'set') && first !== '[') {
        raise('System.JSONException', "Malformed JSON: Expected '[' at the beginning of List/Set");
    }
    if ((type.kind === 'map' || type.kind === 'sobject' || type.kind === 'class') && first !== '{') {
        raise('System.JSONException', "Malformed JSON: Expected '{' at the beginning of object");
    }
}

export const jsonDefinition = platformType({
    name: 'System.JSON',
    members: {
        'static String serialize(Object objectToSerialize)': write(false),
        'static String serialize(Object objectToSerialize, Boolean suppressApexObjectNulls)': write(false),
        'static String serializePretty(Object objectToSerialize)': write(true),
        'static String serializePretty(Object objectToSerialize, Boolean suppressApexObjectNulls)':
            write(true),
        'static Object deserialize(String jsonString, System.Type apexType)': read(false),
        'static Object deserializeStrict(String jsonString, System.Type apexType)': read(true),
        'static Object deserializeUntyped(String jsonString)': (text: string | null) =>
            untyped(parseJson(given(text))),
        'static JSONGenerator createGenerator(Boolean prettyPrint)': (pretty: boolean | null) =>
            new JsonGenerator(pretty === true),
        'static JSONParser createParser(String jsonString)': (text: string | null) =>
            new JsonParser(given(text)),
    },
});
