import { platformType } from '../define.ts';

/** Flows are not emulated. */
export const interviewDefinition = platformType({
    name: 'Flow.Interview',
    refuses: [
        'Object getVariableValue(String variableName)',
        'void start()',
        'static Flow.Interview createInterview(String flowName, Map<String, Object> inputVariables)',
        'static Flow.Interview createInterview(String namespace, String flowName, Map<String, Object> inputVariables)',
    ],
});

/** DataWeave is not emulated. */
export const dataWeaveDefinitions = [
    platformType({
        name: 'DataWeave.Script',
        refuses: [
            'DataWeave.Result execute(Map<String, Object> parameters)',
            'static DataWeave.Script createScript(String scriptName)',
            'static DataWeave.Script createScript(String namespace, String scriptName)',
        ],
    }),
    platformType({ name: 'DataWeave.Result', refuses: ['Object getValue()', 'String getValueAsString()'] }),
];
