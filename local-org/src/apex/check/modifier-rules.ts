/** Which modifiers and annotations may stand where. */
import type { Member, MethodDeclaration, Modifiers } from '../syntax/ast.ts';
import type { Declared } from '../bind/declare.ts';
import { problems } from '../bind/problems.ts';
import type { ApexType, MethodSymbol, Modifier, TypeSymbol } from '../bind/symbols.ts';
import { typeName } from '../bind/types.ts';
import type { Span } from '../../text/diagnostic.ts';
import { isTestClass, topLevel } from './visibility.ts';

const scopes: readonly Modifier[] = ['global', 'public', 'protected', 'private'];

const annotations = new Set([
    'auraenabled',
    'deprecated',
    'future',
    'httpdelete',
    'httpget',
    'httppatch',
    'httppost',
    'httpput',
    'invocablemethod',
    'invocablevariable',
    'istest',
    'jsonaccess',
    'namespaceaccessible',
    'readonly',
    'remoteaction',
    'restresource',
    'suppresswarnings',
    'testsetup',
    'testvisible',
    'isscheduled',
    'allowcertifiedapex',
    'usergraphql',
]);
/** Unknown annotations, words written twice, and more than one visibility, which is shown at `span`. */
function checkWords(
    { annotations: written, repeated, words }: Modifiers,
    span: Span,
    { unit }: Declared,
): void {
    for (const annotation of written) {
        if (!annotations.has(annotation.name)) {
            unit.report(annotation.written.span, problems.noAnnotation(annotation.written.name));
        }
    }
    if (repeated.length > 0) {
        unit.report(span, problems.duplicateModifier(repeated[0].name));
    }
    if (scopes.filter((word) => words.has(word)).length > 1) {
        unit.report(span, problems.oneScope());
    }
}

export function checkTypeModifiers(declared: Declared): void {
    const { symbol, declaration, unit } = declared;
    const span = declaration.name.span;
    const words = declaration.modifiers.words;
    checkWords(declaration.modifiers, span, declared);
    if (symbol.name === 'AnonymousBlock' && declaration.span === span) {
        return;
    }
    for (const word of ['static', 'override', 'transient', 'final', 'webservice'] as const) {
        if (words.has(word)) {
            unit.report(span, problems.notOnClasses(word));
        }
    }
    const isTest = declaration.modifiers.annotations.some((one) => one.name === 'istest');
    if (!symbol.outer && !isTest && !words.has('public') && !words.has('global')) {
        unit.report(span, problems.topLevelVisibility());
    }
}

export function checkMethodModifiers(
    method: MethodSymbol,
    declaration: MethodDeclaration,
    declared: Declared,
): void {
    const { symbol, unit } = declared;
    const { words } = declaration.modifiers;
    const span = declaration.name.span;
    checkWords(declaration.modifiers, span, declared);
    const visible = words.has('global') || words.has('public') || words.has('protected');
    if (declaration.returns === null) {
        return;
    }
    if (words.has('abstract') && !symbol.modifiers.has('abstract') && symbol.kind === 'class') {
        unit.report(span, problems.abstractInConcrete());
    }
    for (const word of ['abstract', 'override'] as const) {
        if (words.has(word) && !visible && symbol.kind === 'class' && unit.apiVersion >= 65) {
            unit.report(span, problems.needsVisibility(word));
        }
    }
    if (words.has('static') && symbol.outer && symbol.name !== 'AnonymousBlock') {
        unit.report(span, problems.innerStaticMethod());
    }
    if (words.has('static') && (words.has('virtual') || words.has('abstract') || words.has('override'))) {
        unit.report(span, problems.staticVirtual());
    }
    if (words.has('final')) {
        unit.report(span, problems.finalMethod());
    }
    if (words.has('global') && !topLevel(symbol).modifiers.has('global')) {
        unit.report(span, problems.globalInNonGlobal());
    }
    if (symbol.kind === 'class' && !declaration.body && !words.has('abstract')) {
        unit.report(span, problems.methodNeedsBody());
    }
    if (declaration.body && words.has('abstract')) {
        unit.report(span, problems.abstractHasBody());
    }
    checkTestMethod(method, declaration, symbol, declared);
    checkFuture(method, declaration, declared);
    const aura = declaration.modifiers.annotations.some((one) => one.name === 'auraenabled');
    if (aura && !words.has('static') && !/^get/i.test(method.name)) {
        unit.report(span, problems.auraInstanceName());
    }
}

function checkTestMethod(
    method: MethodSymbol,
    declaration: MethodDeclaration,
    symbol: TypeSymbol,
    { unit }: Declared,
): void {
    const byWord = declaration.modifiers.words.has('testmethod');
    const byAnnotation = method.annotations.some((one) => one.name === 'istest');
    if ((byWord || byAnnotation) && !isTestClass(symbol)) {
        unit.report(declaration.name.span, problems.testMethodOutsideTest(byWord ? 'testMethod' : 'IsTest'));
    }
}

function checkFuture(method: MethodSymbol, declaration: MethodDeclaration, { unit }: Declared): void {
    if (!method.annotations.some((one) => one.name === 'future')) {
        return;
    }
    const span = declaration.name.span;
    if (!method.modifiers.has('static')) {
        unit.report(span, problems.futureStatic());
    }
    if (method.returns.kind !== 'void') {
        unit.report(span, problems.futureReturn(typeName(method.returns)));
    }
    for (const parameter of method.parameters) {
        if (!isSimple(parameter.type)) {
            unit.report(span, problems.futureParameter(typeName(parameter.type)));
        }
    }
}

/** Primitives and collections of them. */
function isSimple(type: ApexType): boolean {
    switch (type.kind) {
        case 'primitive':
            return true;
        case 'list':
        case 'set':
            return isSimple(type.element);
        case 'map':
            return isSimple(type.key) && isSimple(type.value);
        default:
            return false;
    }
}

export function checkFieldModifiers(member: Member, declared: Declared): void {
    if (member.kind !== 'Field' && member.kind !== 'Property') {
        return;
    }
    const { symbol, unit } = declared;
    const span = member.kind === 'Field' ? member.variables[0].name.span : member.name.span;
    checkWords(member.modifiers, span, declared);
    if (member.modifiers.words.has('static') && symbol.outer) {
        unit.report(span, problems.innerStaticField());
    }
}
