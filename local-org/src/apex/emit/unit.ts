/** Emits one source as one script. Runs after `check` on units without diagnostics; changes nothing. */
import type { BoundAnonymous, BoundTrigger, BoundType, BoundUnit } from '../bind/bound.ts';
import { emitClass, type ClassContext } from './class.ts';
import type { EmittedUnit } from './emitted.ts';
import { LineWriter } from './line-writer.ts';
import { nonNullLocals } from './null-analysis.ts';
import { Pool, type Sharing } from './pool.ts';
import { Scope } from './scope.ts';
import { emitStatements } from './statement.ts';
import { typeFacts } from './type-facts.ts';

type Bodies = EmittedUnit['bodies'][number][];

export function emitUnit(unit: BoundUnit): EmittedUnit {
    const { declaration } = unit;
    const pool = new Pool();
    const out = new LineWriter();
    const lines = new Set<number>();
    const bodies: Bodies = [];
    const common = { pool, out, lines, bodies, apiVersion: unit.apiVersion };
    let types: readonly BoundType[] = [];
    let trigger: EmittedUnit['trigger'] = null;
    let name: string | null = null;
    switch (declaration.kind) {
        case 'Type':
            types = allTypes(declaration);
            name = declaration.symbol.qualifiedName;
            emitTypeUnit(declaration, common);
            break;
        case 'Trigger':
            name = declaration.name;
            trigger = { object: declaration.object, events: declaration.events };
            emitTrigger(declaration, common);
            break;
        case 'Anonymous':
            types = allTypes(declaration.type);
            emitAnonymous(declaration, common);
            break;
        default:
            return declaration satisfies never;
    }
    return {
        name,
        kind:
            declaration.kind === 'Type' ? 'class' : declaration.kind === 'Trigger' ? 'trigger' : 'anonymous',
        file: unit.file.name,
        apiVersion: unit.apiVersion,
        code: `(function($,k){"use strict";const $t=$.ticker,$h=$.inheritedSharing;${pool.toString()}return ${out.toString()}})`,
        types: types.map(typeFacts),
        trigger,
        bodies,
        executableLines: [...lines].sort((a, b) => a - b),
        lineCount: unit.file.text.split('\n').length,
    };
}

interface Common {
    readonly pool: Pool;
    readonly out: LineWriter;
    readonly lines: Set<number>;
    readonly bodies: Bodies;
    readonly apiVersion: number;
}

function allTypes(type: BoundType): BoundType[] {
    return [type, ...type.inner.flatMap(allTypes)];
}

/** From API 67 a class that says nothing is `with sharing`. */
function sharingOf(sharing: 'with' | 'without' | 'inherited' | null, apiVersion: number): Sharing {
    if (sharing === 'with') return true;
    if (sharing === 'without') return false;
    return sharing === null && apiVersion >= 67 ? true : sharing;
}

function classContext(common: Common, frame: (type: BoundType) => string) {
    return (type: BoundType): ClassContext => {
        const { apiVersion } = common;
        const sharing = sharingOf(type.symbol.sharing, apiVersion);
        return {
            ...common,
            type: type.symbol,
            sharing,
            caller: common.pool.caller({ apiVersion, sharing, className: type.symbol.qualifiedName }),
            frame: frame(type),
        };
    };
}

function emitTypeUnit(type: BoundType, common: Common): void {
    common.out.write('{make:(S)=>');
    if (type.symbol.kind === 'class') {
        emitClass(
            type,
            classContext(common, (of) => `Class.${of.symbol.qualifiedName}`),
        );
    } else {
        common.out.write('null');
    }
    common.out.write('}');
}

function emitTrigger(trigger: BoundTrigger, common: Common): void {
    const { out, pool, lines, bodies } = common;
    const caller = pool.caller({ apiVersion: common.apiVersion, sharing: false, className: trigger.name });
    const scope = new Scope({
        pool,
        owner: null,
        caller,
        lines,
        isStatic: true,
        nonNull: nonNullLocals(trigger.body),
    });
    bodies.push({ name: `Trigger.${trigger.name}`, from: trigger.span.line, to: trigger.span.endLine });
    out.write('{run(){');
    const temporaries = out.reserve();
    emitStatements(trigger.body, scope, out);
    out.write('}}');
    temporaries(scope.temporaries());
}

/** The statements become a method of the class that holds what is declared among them. */
function emitAnonymous(anonymous: BoundAnonymous, common: Common): void {
    const { out, pool, lines, bodies } = common;
    const caller = pool.caller({
        apiVersion: common.apiVersion,
        sharing: false,
        className: 'AnonymousBlock',
    });
    const scope = new Scope({
        pool,
        owner: anonymous.type.symbol,
        caller,
        lines,
        nonNull: nonNullLocals(anonymous.body),
    });
    bodies.push({ name: 'AnonymousBlock', from: 1, to: Number.MAX_SAFE_INTEGER });
    out.write('{make:(S)=>');
    const run = {
        line: -1,
        write() {
            out.write('$run(){');
            const temporaries = out.reserve();
            emitStatements(anonymous.body, scope, out);
            out.write('}');
            temporaries(scope.temporaries());
        },
    };
    emitClass(
        anonymous.type,
        classContext(common, () => 'AnonymousBlock'),
        [run],
    );
    out.write('}');
}
