/** Every semantic problem the compiler reports: its stable code and Salesforce's wording. */

export interface Problem {
    readonly code: string;
    readonly message: string;
}
type Made = (...parts: readonly string[]) => Problem;

/** `%1`, `%2`… stand for the parts. */
function problem(code: string, wording: string): Made {
    return (...parts) => ({
        code,
        message: wording.replace(/%(\d)/g, (_all, n: string) => parts[Number(n) - 1] ?? ''),
    });
}

export const problems = {
    // Names (20xx)
    invalidType: problem('APEX2001', 'Invalid type: %1'),
    typeArgumentCount: problem('APEX2002', 'Invalid type argument count for %1: expected %2 but found %3'),
    notParameterised: problem('APEX2003', 'Type arguments provided for a non-parameterized type: %1'),
    noVariable: problem('APEX2004', 'Variable does not exist: %1'),
    noMethod: problem(
        'APEX2005',
        'Method does not exist or incorrect signature: void %1(%2) from the type %3',
    ),
    ambiguousMethod: problem('APEX2006', 'Ambiguous method signature: void %1(%2)'),
    noConstructor: problem('APEX2007', 'Constructor not defined: [%1].<Constructor>(%2)'),
    noField: problem('APEX2008', 'Field does not exist: %1 on %2'),
    variableNotVisible: problem('APEX2009', 'Variable is not visible: %1'),
    methodNotVisible: problem('APEX2010', 'Method is not visible: %1'),
    typeNotVisible: problem('APEX2011', 'Type is not visible: %1'),
    staticField: problem(
        'APEX2012',
        'Static field cannot be referenced from a non static context: %1 from the type %2',
    ),
    staticMethod: problem('APEX2013', 'Static method cannot be referenced from a non static context: %1'),
    instanceMethod: problem('APEX2014', 'Non static method cannot be referenced from a static context: %1'),
    thisInStatic: problem('APEX2015', 'This cannot be referenced in a static context'),
    superInStatic: problem('APEX2016', 'Super cannot be referenced in a static context'),
    noSuper: problem('APEX2017', 'No super type defined: %1'),
    noConstructorHere: problem('APEX2018', 'No constructor defined: void <init>(%1)'),
    constructorNotVisible: problem('APEX2019', 'Constructor is not visible: %1'),
    reservedIdentifier: problem('APEX2020', 'Identifier name is reserved: %1'),
    badIdentifier: problem('APEX2021', 'Invalid character in identifier: %1'),
    forwardReference: problem('APEX2022', 'Illegal forward reference: %1'),
    noPage: problem('APEX2023', 'Page does not exist: %1'),

    // Declarations (21xx)
    duplicateMethod: problem('APEX2101', 'Method already defined: %1 %2 from the type %3'),
    duplicateField: problem('APEX2102', 'Duplicate field: %1'),
    duplicateVariable: problem('APEX2103', 'Duplicate variable: %1'),
    duplicateType: problem('APEX2104', 'Type name already in use: %1'),
    innerOfInner: problem('APEX2105', 'Inner types are not allowed to have inner types'),
    innerStaticMethod: problem('APEX2106', 'static can only be used on methods of a top level type'),
    innerStaticField: problem('APEX2107', 'static can only be used on fields of a top level type'),
    abstractInConcrete: problem(
        'APEX2108',
        'Defining type for abstract methods must be declared as abstract',
    ),
    needsVisibility: problem(
        'APEX2109',
        '%1 methods require at least one of the following global, public, protected',
    ),
    mustImplementAbstract: problem('APEX2110', 'Class %1 must implement the abstract method: %2'),
    mustImplement: problem('APEX2111', 'Class %1 must implement the method: %2'),
    mustOverride: problem('APEX2112', 'Method must use the override keyword: %1'),
    notVirtual: problem('APEX2113', 'Non-virtual, non-abstract methods cannot be overridden: %1'),
    overridesNothing: problem('APEX2114', '@Override specified for non-overriding method: %1'),
    returnClash: problem('APEX2115', 'Method return types clash: %1 vs %2 from the type %3'),
    reducedVisibility: problem('APEX2116', 'Cannot reduce the visibility of method: %1'),
    implementationVisibility: problem(
        'APEX2117',
        '%1: Overriding implementations of global or public interface methods must be global or public: %2',
    ),
    invalidClass: problem('APEX2118', 'Invalid class: %1'),
    invalidInterface: problem('APEX2119', 'Invalid interface: %1'),
    notExtensible: problem('APEX2120', 'Non-virtual and non-abstract type cannot be extended: %1'),
    circular: problem('APEX2121', 'Circular definition: %1'),
    exceptionName: problem(
        'APEX2122',
        'Classes extending Exception must have a name ending in Exception: %1',
    ),
    noDefaultConstructor: problem('APEX2123', 'No default constructor available in super type: %1'),
    constructorName: problem('APEX2124', 'Invalid constructor name: %1'),
    methodNeedsBody: problem('APEX2125', 'Method must have a body'),
    abstractHasBody: problem('APEX2126', 'Abstract methods cannot have a body'),
    topLevelVisibility: problem('APEX2127', 'Top-level type must have public or global visibility'),
    notOnClasses: problem('APEX2128', '%1 is not allowed on classes'),
    oneScope: problem('APEX2129', 'Declarations can only have one scope'),
    globalInNonGlobal: problem('APEX2130', 'Defining type for global methods must be declared as global'),
    staticVirtual: problem('APEX2131', 'static methods cannot be virtual'),
    finalMethod: problem('APEX2132', 'methods are by default final'),
    testMethodOutsideTest: problem('APEX2133', 'Defining type for %1 methods must be declared as IsTest'),
    futureStatic: problem('APEX2134', 'Future methods must be declared as static'),
    futureReturn: problem('APEX2135', 'Future methods do not support return type of %1'),
    futureParameter: problem('APEX2136', 'Future methods do not support parameter type of %1'),
    noAnnotation: problem('APEX2137', 'Annotation does not exist: %1'),
    noAccessors: problem('APEX2144', "Unexpected token '}'."),
    refusedWord: problem('APEX2145', "Unexpected token '%1'."),
    onlyTopLevelImplements: problem('APEX2138', 'Only top-level classes can implement %1'),
    auraInstanceName: problem('APEX2139', "Non static AuraEnabled methods must be named with a prefix 'get'"),
    duplicateModifier: problem('APEX2140', 'Duplicate modifier: %1'),
    voidVariable: problem('APEX2141', 'Variables cannot be of type void'),
    triggerMembers: problem('APEX2142', 'NOT_EMULATED: methods and types declared in a trigger'),
    fileName: problem('APEX2143', 'Class name does not match the file: %1'),

    // Types of expressions (22xx)
    assignment: problem('APEX2201', 'Illegal assignment from %1 to %2'),
    returnConversion: problem('APEX2202', 'Illegal conversion from %1 to %2'),
    comparison: problem('APEX2203', 'Comparison arguments must be compatible types: %1, %2'),
    inequality: problem('APEX2204', 'Inequality operator not allowed for this type: %1'),
    exactEquality: problem('APEX2205', 'Exact equality operator only allowed for reference types: %1'),
    ternary: problem('APEX2206', 'Incompatible types in ternary operator: %1, %2'),
    coalesce: problem('APEX2207', 'Incompatible types in null coalescing operator: %1, %2'),
    condition: problem('APEX2208', 'Condition expression must be of type Boolean: %1'),
    step: problem('APEX2209', 'Unary %1 increment/decrement can only be applied to numeric expressions: %2'),
    negation: problem('APEX2210', 'Unary negation must use a numeric argument'),
    not: problem('APEX2211', '! operator can only be applied to boolean expressions'),
    complement: problem('APEX2212', 'Invalid type for bitwise negate: %1'),
    cast: problem('APEX2213', 'Incompatible types since an instance of %1 is never an instance of %2'),
    neverInstance: problem(
        'APEX2214',
        'Operation instanceof is always false since an instance of %1 is never an instance of %2',
    ),
    alwaysInstance: problem(
        'APEX2215',
        'Operation instanceof is always true since an instance of %1 is always an instance of %2',
    ),
    dateArithmetic: problem('APEX2216', '%1 expressions must use Integer or Long'),
    datetimeArithmetic: problem('APEX2217', 'Datetime expressions must use Integer, Long, Double or Decimal'),
    arithmetic: problem('APEX2218', 'Arithmetic expressions must use numeric arguments'),
    bits: problem(
        'APEX2219',
        '%1 operator can only be applied to Boolean expressions or to Integer or Long expressions',
    ),
    shift: problem('APEX2220', '%1 operation can only be applied to Integer or Long types'),
    logical: problem('APEX2221', 'Logical operator can only be applied to Boolean'),
    integerLiteral: problem('APEX2222', 'Illegal integer'),
    longLiteral: problem('APEX2223', 'Illegal long'),
    notStatement: problem('APEX2224', 'Expression cannot be a statement.'),
    notAssignable: problem('APEX2225', 'Expression cannot be assigned'),
    listIndex: problem('APEX2226', 'List index must be of type Integer: %1'),
    notIndexable: problem('APEX2227', 'Expression must be a list type: %1'),
    item: problem('APEX2228', 'Initial expression is of incorrect type, expected: %1 but was: %2'),
    entryKey: problem('APEX2229', 'Invalid key type %1 for %2'),
    entryValue: problem('APEX2230', 'Invalid value type %1 for %2'),
    notConstructible: problem('APEX2231', 'Type cannot be constructed: %1'),
    abstractConstructed: problem('APEX2232', 'Abstract classes cannot be constructed: %1'),
    namedPairs: problem('APEX2233', 'Type requires name=value pair construction: %1'),
    invalidInitializer: problem('APEX2234', 'Invalid initializer type %1 found for %2: expected %3'),
    notInitializable: problem('APEX2235', 'Invalid initializer for type: %1'),
    allMethod: problem('APEX2237', 'Illegal all method call for argument type, %1, for collection: %2'),
    putAll: problem('APEX2239', 'Invalid putAll type %1 found for %2'),
    duplicateField2: problem('APEX2236', 'Duplicate field initialization: %1'),
    finalMember: problem(
        'APEX2238',
        'Final members can only be assigned in their declaration, init blocks, or constructors: %1',
    ),

    // Statements (23xx)
    unreachable: problem('APEX2301', 'Unreachable statement'),
    missingReturn: problem('APEX2302', 'Missing return statement required return type: %1'),
    voidReturns: problem('APEX2303', 'Void method must not return a value'),
    throwType: problem('APEX2304', 'Throw expression must be of type exception: %1'),
    catchType: problem('APEX2305', 'Catch expression must be of type exception: %1'),
    alreadyCaught: problem('APEX2306', 'Exception type already caught: %1'),
    breakOutside: problem('APEX2307', 'Break statement must be in loop'),
    continueOutside: problem('APEX2308', 'Continue statement must be in loop'),
    dmlType: problem('APEX2309', 'DML requires SObject or SObject list type: %1'),
    notIterable: problem('APEX2310', 'Loop must iterate over collection: %1'),
    loopVariable: problem('APEX2311', 'Invalid loop variable type expected %1 was %2'),
    soqlLoopVariable: problem(
        'APEX2312',
        'Loop variable must be a generic SObject or List or a concrete SObject or List of: %1',
    ),
    switchType: problem('APEX2313', '%1 is not a valid switch expression type'),
    duplicateWhen: problem('APEX2314', '%1 occurs as more than one when branch for this switch statement'),
    whenType: problem(
        'APEX2315',
        '%1 value in when expression cannot be implicitly converted to the %2 type in switch expression',
    ),
    elseLast: problem('APEX2316', "'when else' must be the last when block"),
    selfCallFirst: problem('APEX2317', "Call to '%1()' must be the first statement in a constructor method"),
    runAs: problem('APEX2318', "runAs requires a single argument of type 'User' or 'Version'"),
    externalId: problem('APEX2319', 'Invalid field %1 for upsert on %2'),
    triggerObject: problem('APEX2320', 'Invalid type: %1'),
    duplicateEvent: problem('APEX2321', 'Duplicate trigger event: %1'),
    mergeTypes: problem('APEX2322', 'Invalid type for duplicate records'),

    // Queries (24xx)
    query: problem('APEX2401', '%1'),

    // Not emulated (29xx)
    notEmulated: problem('APEX2901', 'NOT_EMULATED: %1'),
} satisfies Record<string, Made>;
