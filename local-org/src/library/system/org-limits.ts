import { defineType, stringType } from '../../values/index.ts';
import { makeList, makeMap } from '../collections.ts';
import { platformType } from '../define.ts';

/** Allocations of a Developer Edition org. The local org counts nothing per day, so nothing is used. */
export const orgLimitMaxima = {
    ConcurrentAsyncGetReportInstances: 200,
    DailyApiRequests: 15_000,
    DailyAsyncApexExecutions: 250_000,
    DailyBulkApiBatches: 15_000,
    DailyBulkV2QueryJobs: 10_000,
    DailyDeliveredPlatformEvents: 10_000,
    DailyWorkflowEmails: 390,
    DataStorageMB: 5,
    FileStorageMB: 20,
    HourlyPublishedPlatformEvents: 50_000,
    HourlyTimeBasedWorkflow: 50,
    MassEmail: 10,
    SingleEmail: 15,
} as const;

class OrgLimit {
    static readonly $type = defineType('System.OrgLimit', 'class');
    readonly name: string;
    readonly maximum: number;
    constructor(name: string, maximum: number) {
        this.name = name;
        this.maximum = maximum;
    }
}
const all = (): OrgLimit[] =>
    Object.entries(orgLimitMaxima).map(([name, maximum]) => new OrgLimit(name, maximum));

export const orgLimitDefinitions = [
    platformType({
        name: 'System.OrgLimit',
        implementation: OrgLimit as never,
        members: {
            'Integer getLimit()': (self: OrgLimit) => self.maximum,
            'String getName()': (self: OrgLimit) => self.name,
            'Integer getValue()': () => 0,
        },
    }),
    platformType({
        name: 'System.OrgLimits',
        members: {
            'static List<OrgLimit> getAll()': () => makeList(OrgLimit.$type, all()),
            'static Map<String, OrgLimit> getMap()': () =>
                makeMap(
                    stringType,
                    OrgLimit.$type,
                    all().map((limit) => [limit.name, limit] as const),
                ),
        },
    }),
];
