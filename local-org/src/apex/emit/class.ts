/** A class as a JavaScript class, its members on the lines of their source. */
import type { BoundAccessor, BoundBlock, BoundInitialiser, BoundMethod, BoundType } from '../bind/bound.ts';
import type { FieldSymbol, MethodSymbol, TypeSymbol } from '../bind/symbols.ts';
import type { EmittedUnit } from './emitted.ts';
import { callsOthers } from './calls-others.ts';
import { emitExpression } from './expression.ts';
import type { LineWriter } from './line-writer.ts';
import * as names from './names.ts';
import { nonNullLocals } from './null-analysis.ts';
import type { Pool, Sharing } from './pool.ts';
import { Scope } from './scope.ts';
import { emitStatements } from './statement.ts';

/** What the members of one class share while they are written. */
export interface ClassContext {
    readonly type: TypeSymbol;
    readonly pool: Pool;
    readonly caller: string;
    readonly sharing: Sharing;
    readonly lines: Set<number>;
    readonly bodies: EmittedUnit['bodies'][number][];
    readonly out: LineWriter;
    /** How frames start: `Class.Outer.Inner`. */
    readonly frame: string;
}

interface Member {
    readonly line: number;
    write(): void;
}

/** Writes `class X extends S{…}`; inner classes are static members that make them: `$Inner=(S)=>class …`. */
export function emitClass(
    type: BoundType,
    context: (inner: BoundType) => ClassContext,
    extra: readonly Member[] = [],
): void {
    const own = context(type);
    const { out } = own;
    const { symbol } = type;
    out.write(`class ${symbol.name} extends S{`);
    const fields = [...symbol.fields.values()];
    out.write(
        fields
            .filter((field) => !isStatic(field))
            .map((field) => `${names.fieldName(field)}=null;`)
            .join(''),
    );
    const statics = fields.filter(isStatic).map((field) => `${names.fieldName(field)}:null`);
    out.write(`static $statics(){return{${statics.join(',')}}}`);
    const members: Member[] = [
        ...extra,
        ...type.methods.filter((method) => method.body !== null).map((method) => methodMember(method, own)),
        ...type.constructors.map((constructor) => constructorMember(constructor, own)),
        ...type.accessors.map((accessor) => accessorMember(accessor, own)),
        ...autoAccessors(type, own),
        ...initialisers(type.staticInitialisers.filter(doesSomething), true, own),
        ...initialisers(type.instanceInitialisers.filter(doesSomething), false, own),
        ...type.inner
            .filter((inner) => inner.symbol.kind === 'class')
            .map((inner) => innerMember(inner, context, out)),
    ];
    if (type.constructors.length === 0) members.push(implicitConstructor(own));
    if (names.isException(symbol)) members.push(exceptionConstructor(own));
    members.sort((a, b) => a.line - b.line);
    for (const member of members) member.write();
    out.write('}');
}

/** False for a field without a value: it is null already. */
const doesSomething = (one: BoundInitialiser): boolean => one.kind === 'Block' || one.value !== null;
const isStatic = (field: FieldSymbol): boolean => field.modifiers.has('static');

/** True when using the class must first run its static initialisers. */
function hasStatics(type: TypeSymbol): boolean {
    return [...type.fields.values()].some(isStatic) || names.userSuperclass(type) !== null;
}
function ensureStatics(own: ClassContext): string {
    if (!hasStatics(own.type)) return '';
    const ref = own.pool.classRef(own.type.qualifiedName);
    return `if(${ref}.s===null)${ref}.i();`;
}

function scopeOf(
    own: ClassContext,
    body: BoundBlock | null,
    facts: Partial<ConstructorParameters<typeof Scope>[0]> = {},
): Scope {
    const nonNull = body === null ? new Set<never>() : nonNullLocals(body);
    return new Scope({
        pool: own.pool,
        owner: own.type,
        caller: own.caller,
        lines: own.lines,
        nonNull,
        ...facts,
    });
}
/** Writes `head{…}` with the body and what it needs in front. */
function writeBody(
    own: ClassContext,
    head: string,
    first: string,
    body: BoundBlock,
    scope: Scope,
    last = '',
): void {
    const { out } = own;
    out.write(`${head}{`);
    const temporaries = out.reserve();
    out.write(first);
    emitStatements(body, scope, out);
    out.write(`${last}}`);
    temporaries(scope.temporaries());
}
function addFrame(own: ClassContext, name: string, span: { line: number; endLine: number }): void {
    own.bodies.push({ name: `${own.frame}${name}`, from: span.line, to: span.endLine });
}

function methodMember(method: BoundMethod, own: ClassContext): Member {
    return {
        line: method.span.line,
        write() {
            const { symbol } = method;
            const body = method.body!;
            own.out.at(method.span.line);
            addFrame(own, `.${symbol.name}`, method.span);
            const static_ = symbol.modifiers.has('static');
            const name = names.methodName(symbol);
            const parameters = method.parameters.map((local) => local.jsName).join(',');
            const guard = static_ ? ensureStatics(own) : '';
            const facts = { returns: symbol.returns, parameters: method.parameters, isStatic: static_ };
            const [before, after] = sharingFrame(symbol, body, own.sharing);
            writeBody(
                own,
                `${static_ ? 'static ' : ''}${name}(${parameters})`,
                guard + before,
                body,
                scopeOf(own, body, facts),
                after,
            );
            own.out.write(alsoAnswered(symbol, name, static_, own));
        },
    };
}
/** Classes that take their sharing from the caller learn it from methods that others may call. */
function sharingFrame(symbol: MethodSymbol, body: BoundBlock, sharing: Sharing): [string, string] {
    if (typeof sharing !== 'boolean' || symbol.modifiers.has('private') || !callsOthers(body, symbol.owner))
        return ['', ''];
    return [`const $q=$h.value;$h.value=${sharing};try{`, '}finally{$h.value=$q}'];
}
/** The same method under the slots of further interface methods; a static method may answer them, too. */
function alsoAnswered(symbol: MethodSymbol, name: string, static_: boolean, own: ClassContext): string {
    const target = static_ ? `${own.pool.classRef(own.type.qualifiedName)}.c` : 'this';
    const slots = symbol.alsoAnswers.filter((slot) => static_ || slot !== name);
    return slots.map((slot) => `${slot}(...a){return ${target}.${name}(...a)}`).join('');
}

function constructorMember(constructor: BoundMethod, own: ClassContext): Member {
    return {
        line: constructor.span.line,
        write() {
            const body = constructor.body!;
            own.out.at(constructor.span.line);
            addFrame(own, '.<init>', constructor.span);
            const scope = scopeOf(own, body, { returnThis: true, parameters: constructor.parameters });
            const first = body.statements[0];
            const call =
                first?.kind === 'Expression' && first.expression.kind === 'ConstructorCall'
                    ? first.expression
                    : null;
            let head = ensureStatics(own);
            let rest: BoundBlock = body;
            if (call !== null) {
                head += `${emitExpression(call, scope)};`;
                own.lines.add(first!.span.line);
                head += `k[${first!.span.line}]=1;`;
                rest = { ...body, statements: body.statements.slice(1) };
            } else {
                head += superDefault(own.type);
            }
            if (call?.target !== 'this') head += `this.${names.initialiserName(own.type)}();`;
            const parameters = constructor.parameters.map((local) => local.jsName).join(',');
            writeBody(
                own,
                `${names.constructorName(constructor.symbol)}(${parameters})`,
                head,
                rest,
                scope,
                'return this;',
            );
        },
    };
}
/** The call of the superclass's constructor that stands for none written. */
function superDefault(type: TypeSymbol): string {
    const above = names.userSuperclass(type);
    if (above === null) return names.isException(type) ? 'super.$exception(null,null);' : '';
    const own = above.constructors.filter((constructor) => constructor.platformKey === null);
    if (own.length === 0) {
        return names.isException(above)
            ? 'super.$exception(null,null);'
            : `super.${names.defaultConstructorName(above)}();`;
    }
    const plain = own.find((constructor) => constructor.parameters.length === 0);
    if (plain === undefined) return names.isException(above) ? 'super.$exception(null,null);' : '';
    return `super.${names.constructorName(plain)}();`;
}
function implicitConstructor(own: ClassContext): Member {
    return {
        line: 0,
        write() {
            const head = `${ensureStatics(own)}${superDefault(own.type)}this.${names.initialiserName(own.type)}();`;
            own.out.write(`${names.defaultConstructorName(own.type)}(){${head}return this;}`);
        },
    };
}
function exceptionConstructor(own: ClassContext): Member {
    return {
        line: 0,
        write() {
            const initialise = `this.${names.initialiserName(own.type)}();`;
            own.out.write(
                `$exception(m,c){${ensureStatics(own)}super.$exception(m,c);${initialise}return this;}`,
            );
        },
    };
}

function accessorMember(accessor: BoundAccessor, own: ClassContext): Member {
    return {
        line: accessor.span.line,
        write() {
            const { field, kind, body } = accessor;
            own.out.at(accessor.span.line);
            addFrame(own, `.__sfdc_${field.name}`, accessor.span);
            const name = kind === 'get' ? names.getterName(field) : names.setterName(field);
            const parameter = kind === 'set' && accessor.value !== null ? accessor.value.jsName : '';
            const scope = scopeOf(own, body, {
                accessor: field,
                returns: kind === 'get' ? field.type : null,
            });
            const head = `${isStatic(field) ? 'static ' : ''}${name}(${parameter})`;
            writeBody(own, head, isStatic(field) ? ensureStatics(own) : '', body, scope);
        },
    };
}
/** Accessors of properties that are dispatched although they only keep a value. */
function autoAccessors(type: BoundType, own: ClassContext): Member[] {
    const members: Member[] = [];
    const written = new Set(
        type.accessors.map((accessor) => `${accessor.kind} ${accessor.field.name.toLowerCase()}`),
    );
    for (const field of type.symbol.fields.values()) {
        if (field.property === null || field.modifiers.has('abstract')) continue;
        const name = names.fieldName(field);
        const lower = field.name.toLowerCase();
        const store = isStatic(field) ? `${own.pool.classRef(own.type.qualifiedName)}.s` : 'this';
        const head = isStatic(field) ? 'static ' : '';
        if (
            names.usesAccessor(field, 'get') &&
            field.property.getter !== null &&
            !written.has(`get ${lower}`)
        ) {
            members.push({
                line: 0,
                write: () => own.out.write(`${head}${names.getterName(field)}(){return ${store}.${name}}`),
            });
        }
        if (
            names.usesAccessor(field, 'set') &&
            field.property.setter !== null &&
            !written.has(`set ${lower}`)
        ) {
            members.push({
                line: 0,
                write: () => own.out.write(`${head}${names.setterName(field)}(v){${store}.${name}=v}`),
            });
        }
    }
    return members;
}

/** One method per initialiser, on its line, and one at the head that calls them in order. */
function initialisers(list: readonly BoundInitialiser[], static_: boolean, own: ClassContext): Member[] {
    const prefix = static_ ? 'static ' : '';
    const name = static_ ? '$clinit' : names.initialiserName(own.type);
    const calls = list.map((_, index) => `this.${name}$${index}();`).join('');
    const members: Member[] = [{ line: 0, write: () => own.out.write(`${prefix}${name}(){${calls}}`) }];
    list.forEach((initialiser, index) => {
        const span = initialiser.kind === 'Block' ? initialiser.body.span : initialiser.span;
        members.push({
            line: span.line,
            write() {
                own.out.at(span.line);
                addFrame(own, static_ ? '.<clinit>' : '.<init>', span);
                writeInitialiser(initialiser, `${prefix}${name}$${index}()`, static_, own);
            },
        });
    });
    return members;
}
function writeInitialiser(
    initialiser: BoundInitialiser,
    head: string,
    static_: boolean,
    own: ClassContext,
): void {
    if (initialiser.kind === 'Block') {
        return writeBody(
            own,
            head,
            '',
            initialiser.body,
            scopeOf(own, initialiser.body, { isStatic: static_ }),
        );
    }
    const { field, value, span } = initialiser;
    const scope = scopeOf(own, null, { isStatic: static_ });
    const code = value === null ? 'null' : emitExpression(value, scope);
    if (value !== null) own.lines.add(span.line);
    const mark = value === null ? '' : `k[${span.line}]=1;`;
    const at = isStatic(field) ? `${own.pool.classRef(own.type.qualifiedName)}.s` : 'this';
    own.out.write(`${head}{${scope.temporaries()}${mark}${at}.${names.fieldName(field)}=${code};}`);
}

function innerMember(inner: BoundType, context: (inner: BoundType) => ClassContext, out: LineWriter): Member {
    return {
        line: inner.span.line,
        write() {
            out.at(inner.span.line);
            out.write(`static $${inner.symbol.name.toLowerCase()}=(S)=>`);
            emitClass(inner, context);
            out.write(';');
        },
    };
}
