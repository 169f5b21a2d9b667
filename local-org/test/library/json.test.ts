import { examples } from './probe.ts';

const members = `
    public class Pet { public String name; public Integer age; transient String secret = 's'; public List<Pet> friends; }
    static Pet pet() { Pet p = new Pet(); p.name = 'Rex'; return p; }
    static Map<String, Object> untyped(String text) { return (Map<String, Object>) JSON.deserializeUntyped(text); }
    static String kind(Object o) { return o instanceof Integer ? 'Integer' : o instanceof Long ? 'Long' : o instanceof Decimal ? 'Decimal' : 'other'; }
    static String generated() {
        JSONGenerator g = JSON.createGenerator(false);
        g.writeStartObject(); g.writeStringField('a', 'x'); g.writeFieldName('b'); g.writeStartArray(); g.writeNumber(1); g.writeNull();
        g.writeEndArray(); g.writeBooleanField('c', true); g.writeEndObject();
        return g.getAsString();
    }
    static String names(String text) {
        JSONParser p = JSON.createParser(text); String all = '';
        while (p.nextToken() != null) { if (p.getCurrentToken() == JSONToken.FIELD_NAME) { all += p.getText() + ' '; } }
        return all;
    }`;

examples(
    'serializing',
    [
        [
            "JSON.serialize(new Map<String, Object>{'d' => 1.50, 'n' => null, 'q' => 'a\"b\\n'})",
            '{"d":1.50,"n":null,"q":"a\\"b\\n"}',
        ],
        [
            'JSON.serialize(new List<Object>{1, 2L, true, Date.newInstance(2024, 1, 2)})',
            '[1,2,true,"2024-01-02"]',
        ],
        ['JSON.serialize(Datetime.newInstanceGmt(2024, 1, 2, 3, 4, 5))', '"2024-01-02T03:04:05.000Z"'],
        ["JSON.serialize(Blob.valueOf('hi'))", '"aGk="'],
        ['JSON.serialize(pet())', '{"name":"Rex","age":null,"friends":null}'],
        ['JSON.serialize(pet(), true)', '{"name":"Rex"}'],
        ["JSON.serialize(new Account(Name = 'A'))", '{"attributes":{"type":"Account"},"Name":"A"}'],
        [
            "JSON.serializePretty(new Map<String, Object>{'a' => new List<Integer>{1, 2}})",
            '{\n  "a" : [ 1, 2 ]\n}',
        ],
        ['generated()', '{"a":"x","b":[1,null],"c":true}'],
    ],
    members,
);

examples(
    'deserializing',
    [
        ['((Pet) JSON.deserialize(\'{"name":"Kim","age":3,"more":1}\', Pet.class)).age', '3'],
        [
            'JSON.deserializeStrict(\'{"more":1}\', Pet.class)',
            '!System.JSONException: Unknown field: Probe.Pet.more',
        ],
        ["((List<Integer>) JSON.deserialize('[1,2]', List<Integer>.class)).size()", '2'],
        [
            "JSON.deserialize('{}', List<Integer>.class)",
            "!System.JSONException: Malformed JSON: Expected '[' at the beginning of List/Set",
        ],
        [
            '((Account) JSON.deserialize(\'{"Name":"N","AnnualRevenue":2.5}\', Account.class)).AnnualRevenue',
            '2.5',
        ],
        ["kind(untyped('{\"a\":1}').get('a'))", 'Integer'],
        ["kind(untyped('{\"a\":12345678901}').get('a'))", 'Long'],
        ["kind(untyped('{\"a\":1.5}').get('a'))", 'Decimal'],
        [
            "JSON.deserializeUntyped('')",
            '!System.JSONException: No content to map to Object due to end of input',
        ],
        ['JSON.deserializeUntyped(null)', '!System.NullPointerException: Argument cannot be null.'],
        ['names(\'{"a":{"b":[1]},"c":null}\')', 'a b c '],
    ],
    members,
);
