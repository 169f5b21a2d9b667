/** Platform classes that only hold values: properties, getters and setters made from one list. */
import {
    anyType,
    type ClassShape,
    defineType,
    type FieldShape,
    type RuntimeType,
    stringType,
} from '../values/index.ts';
import type { PlatformTypeDefinition } from './define.ts';
import { typeNamed } from './system/type.ts';

export class Bean {
    readonly values = new Map<string, unknown>();
    get<T = unknown>(name: string): T {
        return (this.values.get(name.toLowerCase()) ?? null) as T;
    }
    set(name: string, value: unknown): void {
        this.values.set(name.toLowerCase(), value);
    }
}

export interface BeanOptions {
    /** Apex properties `Type name`, with the value a new instance starts with (a function makes one each time). */
    readonly properties: Readonly<Record<string, unknown>>;
    /** Also `getName()` / `isName()`, and `setName(value)`. */
    readonly getters?: boolean;
    readonly setters?: boolean;
    readonly construct?: boolean;
    readonly more?: PlatformTypeDefinition['members'];
    readonly refuses?: readonly string[];
    readonly extends?: string;
    readonly implements?: readonly string[];
}

export interface BeanType {
    readonly definition: PlatformTypeDefinition;
    readonly type: RuntimeType;
    readonly Class: new () => Bean;
    /** A new instance with some values set. */
    make(values?: Readonly<Record<string, unknown>>): Bean;
}

const startOf = (value: unknown): unknown =>
    typeof value === 'function' ? (value as () => unknown)() : value;

export function beanType(name: string, options: BeanOptions): BeanType {
    const type = defineType(name, 'class');
    const fields = Object.entries(options.properties).map(([signature, start]) => {
        const [, apexType = '', property = ''] = /^(.+) (\w+)$/.exec(signature) ?? [];
        return { apexType, property, start };
    });
    const Class = class extends Bean {
        static readonly $type = type;
        static readonly $shape: ClassShape = {
            type,
            abstract: false,
            fields: fields.map(({ apexType, property }) => shapeOfProperty(apexType, property)),
            allocate: () => new Class(),
        };
        constructor() {
            super();
            for (const { property, start } of fields) {
                this.set(property, startOf(start));
            }
        }
    };
    (type as { implementation?: unknown }).implementation = Class;
    const members: Record<string, unknown> = {};
    if (options.construct !== false) {
        members['new()'] = () => new Class();
    }
    for (const { apexType, property } of fields) {
        const get = (self: Bean): unknown => self.get(property);
        const set = (self: Bean, value: unknown): void => self.set(property, value);
        members[`${apexType} ${property} { get; set; }`] = { get, set };
        const upper = property.charAt(0).toUpperCase() + property.slice(1);
        if (options.getters === true) {
            members[`${apexType} ${apexType === 'Boolean' ? 'is' : 'get'}${upper}()`] = get;
        }
        if (options.setters === true) {
            members[`void set${upper}(${apexType} value)`] = set;
        }
    }
    return {
        type,
        Class,
        definition: {
            name,
            implementation: Class as never,
            members: { ...(members as PlatformTypeDefinition['members']), ...options.more },
            ...(options.refuses === undefined ? {} : { refuses: options.refuses }),
            ...(options.extends === undefined ? {} : { extends: options.extends }),
            ...(options.implements === undefined ? {} : { implements: options.implements }),
        },
        make: (values = {}) => {
            const bean = new Class();
            for (const [property, value] of Object.entries(values)) {
                bean.set(property, value);
            }
            return bean;
        },
    };
}

function shapeOfProperty(apexType: string, property: string): FieldShape {
    return {
        name: property,
        get type() {
            // Results of the platform take any text as id.
            return apexType === 'Id' ? stringType : (typeNamed(apexType) ?? anyType);
        },
        transient: false,
        visible: true,
        annotations: [],
        computed: false,
        get: (instance) => (instance as Bean).get(property),
        set: (instance, value) => (instance as Bean).set(property, value),
    };
}
