import { current } from '../../org/transaction.ts';
import { ApexDouble, defineType, raise, type RuntimeType, stringType } from '../../values/index.ts';
import { makeSet } from '../collections.ts';
import { platformType } from '../define.ts';
import { platformEnum } from '../enums.ts';
import { instantiate } from '../system/type.ts';
import { required } from '../system/string/arguments.ts';

export const visibility = platformEnum('Cache.Visibility', ['ALL', 'NAMESPACE']);

interface Entry {
    readonly value: unknown;
    readonly expires: number;
}

/** What the caches of one org hold; gone when the process ends, as Salesforce allows a cache to be at any time. */
const orgs = new WeakMap<object, Map<string, Map<string, Entry>>>();
const testKey = Symbol('cache of a test');

/** A test sees a cache of its own. */
function stores(): Map<string, Map<string, Entry>> {
    const transaction = current();
    if (transaction.isTest) {
        let own = transaction.memory.get(testKey) as Map<string, Map<string, Entry>> | undefined;
        if (own === undefined) {
            own = new Map();
            transaction.memory.set(testKey, own);
        }
        return own;
    }
    let found = orgs.get(transaction.org);
    if (found === undefined) {
        found = new Map();
        orgs.set(transaction.org, found);
    }
    return found;
}

const DEFAULT_TTL = 86_400;
const MAX_TTL = 172_800;

/** A partition of the org cache or of the session cache. */
export class Partition {
    static readonly $type = defineType('Cache.Partition', 'class');
    readonly kind: 'Org' | 'Session';
    readonly name: string;
    constructor(kind: 'Org' | 'Session', name: string) {
        this.kind = kind;
        this.name = name;
    }
    private get entries(): Map<string, Entry> {
        const owner = this.kind === 'Session' ? current().user.id : '';
        const key = `${this.kind}:${owner}:${this.name.toLowerCase()}`;
        let found = stores().get(key);
        if (found === undefined) {
            found = new Map();
            stores().set(key, found);
        }
        return found;
    }
    private checked(key: string | null): string {
        const name = required(key, 1);
        if (!/^[A-Za-z0-9]{1,50}$/.test(name.split('.').at(-1) ?? '')) {
            raise(`Cache.${this.kind}.${this.kind}CacheException`, `Invalid key: ${name}`);
        }
        return name.split('.').at(-1) ?? name;
    }
    private live(key: string): Entry | null {
        const entry = this.entries.get(key);
        if (entry === undefined || entry.expires <= current().now()) {
            this.entries.delete(key);
            return null;
        }
        return entry;
    }
    get(key: string | null): unknown {
        return this.live(this.checked(key))?.value ?? null;
    }
    /** Loads by the builder when there is no value. */
    load(builder: RuntimeType | null, key: string | null): unknown {
        const own = this.checked(builderKey(builder, key));
        const known = this.live(own);
        if (known !== null) {
            return known.value;
        }
        const made = instantiate(required(builder, 1)) as { doload$1(key: string | null): unknown };
        const value = made.doload$1(key);
        this.put(own, value);
        return value;
    }
    put(key: string | null, value: unknown, ttl: unknown = DEFAULT_TTL): void {
        const seconds = typeof ttl === 'number' ? ttl : DEFAULT_TTL;
        if (value === null || seconds < 300 || seconds > MAX_TTL) {
            raise(
                `Cache.${this.kind}.${this.kind}CacheException`,
                value === null ? 'Value cannot be null' : `Invalid time to live: ${seconds}`,
            );
        }
        this.entries.set(this.checked(key), { value, expires: current().now() + seconds * 1000 });
    }
    contains(key: string | null): boolean {
        return this.live(this.checked(key)) !== null;
    }
    remove(key: string | null): boolean {
        return this.entries.delete(this.checked(key));
    }
    keys(): string[] {
        return [...this.entries.keys()].filter((key) => this.live(key) !== null);
    }
}

/** Values of a builder have keys of their own. */
function builderKey(builder: RuntimeType | null, key: string | null): string {
    return `${required(builder, 1).name.replace(/\W/g, '')}${required(key, 2)}`;
}

const statistics = [
    'Long getAvgGetTime()',
    'Long getAvgValueSize()',
    'Long getMaxGetTime()',
    'Long getMaxValueSize()',
    'Double getMissRate()',
];

type Member = (...values: never[]) => unknown;
/** The same operations on a partition, and as static ones on the default partition. */
function operations(
    prefix: string,
    of: (values: unknown[]) => [Partition, unknown[]],
): Record<string, Member> {
    const make = (work: (partition: Partition, ...values: never[]) => unknown): Member =>
        ((...all: unknown[]) => {
            const [partition, values] = of(all);
            return work(partition, ...(values as never[]));
        }) as Member;
    return {
        [`${prefix}Object get(String key)`]: make((p, key: string | null) => p.get(key)),
        [`${prefix}Object get(System.Type cacheBuilder, String key)`]: make(
            (p, type: RuntimeType | null, key: string | null) => p.load(type, key),
        ),
        [`${prefix}void put(String key, Object value)`]: make((p, key: string | null, value: unknown) =>
            p.put(key, value),
        ),
        [`${prefix}void put(String key, Object value, Integer ttlSecs)`]: make(
            (p, key: string | null, value: unknown, ttl: number) => p.put(key, value, ttl),
        ),
        [`${prefix}void put(String key, Object value, Cache.Visibility visibility)`]: make(
            (p, key: string | null, value: unknown) => p.put(key, value),
        ),
        [`${prefix}void put(String key, Object value, Integer ttlSecs, Cache.Visibility visibility, Boolean immutable)`]:
            make((p, key: string | null, value: unknown, ttl: number) => p.put(key, value, ttl)),
        [`${prefix}Boolean contains(String key)`]: make((p, key: string | null) => p.contains(key)),
        [`${prefix}Boolean remove(String key)`]: make((p, key: string | null) => p.remove(key)),
        [`${prefix}Boolean remove(System.Type cacheBuilder, String key)`]: make(
            (p, type: RuntimeType | null, key: string | null) => p.remove(builderKey(type, key)),
        ),
        [`${prefix}Set<String> getKeys()`]: make((p) => makeSet(stringType, p.keys())),
        [`${prefix}Long getNumKeys()`]: make((p) => BigInt(p.keys().length)),
        [`${prefix}String getName()`]: make((p) => p.name),
        // Per cent in use: partitions have no bound here, so nothing of it is ever used up.
        [`${prefix}Double getCapacity()`]: make(() => new ApexDouble(0)),
    };
}
const onPartition = operations('', ([self, ...values]) => [self as Partition, values]);
const onDefault = (kind: 'Org' | 'Session') =>
    operations('static ', (values) => [new Partition(kind, 'local.default'), values]);

export const cacheDefinitions = [
    platformType({
        name: 'Cache.Partition',
        implementation: Partition as never,
        members: { ...onPartition, 'Boolean isAvailable()': () => true },
        refuses: statistics,
    }),
    platformType({ name: 'Cache.OrgPartition', extends: 'Cache.Partition', members: {} }),
    platformType({ name: 'Cache.SessionPartition', extends: 'Cache.Partition', members: {} }),
    platformType({
        name: 'Cache.Org',
        members: {
            ...onDefault('Org'),
            'static Cache.OrgPartition getPartition(String partitionName)': (name: string | null) =>
                new Partition('Org', required(name, 1)),
        },
        refuses: statistics.map((signature) => `static ${signature}`),
    }),
    platformType({
        name: 'Cache.Session',
        members: {
            ...onDefault('Session'),
            'static Boolean isAvailable()': () => true,
            'static Cache.SessionPartition getPartition(String partitionName)': (name: string | null) =>
                new Partition('Session', required(name, 1)),
        },
        refuses: statistics.map((signature) => `static ${signature}`),
    }),
    platformType({
        name: 'Cache.CacheBuilder',
        kind: 'interface',
        members: { 'Object doLoad(String var)': null },
    }),
    visibility.definition,
];
