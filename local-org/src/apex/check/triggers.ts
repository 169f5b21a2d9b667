/** Triggers to the typed tree. */
import type { TriggerDeclaration } from '../syntax/ast.ts';
import type { BoundTrigger } from '../bind/bound.ts';
import { problems } from '../bind/problems.ts';
import { sobjectNamed } from '../bind/resolve-type.ts';
import type { Unit } from '../bind/unit.ts';
import type { SourceFile } from '../../text/diagnostic.ts';
import { Body, type Services } from './body.ts';
import { checkFlow } from './flow.ts';
import { bindStatements } from './statements.ts';

export function bindTrigger(trigger: TriggerDeclaration, unit: Unit, services: Services): BoundTrigger {
    const object = sobjectNamed(trigger.object.name, unit.world.schema);
    if (!object || object.kind !== 'sobject') {
        unit.report(trigger.object.span, problems.triggerObject(trigger.object.name));
    }
    const name = object?.kind === 'sobject' && object.name !== null ? object.name : trigger.object.name;
    unit.dependencies.add(name.toLowerCase());
    const seen = new Set<string>();
    for (const { event, span } of trigger.events) {
        if (seen.has(event)) {
            unit.report(span, problems.duplicateEvent(event));
        }
        seen.add(event);
    }
    for (const member of trigger.members) {
        unit.report(
            member.kind === 'Initialiser' ? member.body.span : member.span,
            problems.triggerMembers(),
        );
    }
    const body = new Body(unit, services, null, {
        isStatic: true,
        initialises: null,
        returns: null,
        triggerObject: name,
    });
    const statements = bindStatements(trigger.statements, body);
    checkFlow(trigger.statements, unit);
    return {
        kind: 'Trigger',
        name: trigger.name.name,
        object: name,
        events: trigger.events.map((one) => one.event),
        body: { kind: 'Block', statements, span: trigger.span },
        locals: body.locals,
        span: trigger.span,
    };
}

/** Stands for a source that could not be read; its unit has diagnostics and is never emitted. */
export function emptyTrigger(file: SourceFile): BoundTrigger {
    const span = { line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 };
    return {
        kind: 'Trigger',
        name: file.name,
        object: '',
        events: [],
        body: { kind: 'Block', statements: [], span },
        locals: [],
        span,
    };
}
