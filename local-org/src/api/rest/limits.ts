import type { Route } from '../http/route.ts';

/**
 * The daily allowances of a Developer Edition org. The local org does not meter them: what is left is always all,
 * and each entry that would be metered on Salesforce says so by that.
 */
const allowances: Readonly<Record<string, number>> = {
    ActiveScratchOrgs: 3,
    AnalyticsExternalDataSizeMB: 40960,
    ConcurrentAsyncGetReportInstances: 200,
    ConcurrentSyncReportRuns: 20,
    DailyApiRequests: 15000,
    DailyAsyncApexExecutions: 250000,
    DailyAsyncApexTests: 500,
    DailyBulkApiBatches: 15000,
    DailyBulkV2QueryFileStorageMB: 976562,
    DailyBulkV2QueryJobs: 10000,
    DailyDurableStreamingApiEvents: 10000,
    DailyGenericStreamingApiEvents: 10000,
    DailyStandardVolumePlatformEvents: 10000,
    DailyStreamingApiEvents: 10000,
    DailyWorkflowEmails: 15,
    DataStorageMB: 5,
    FileStorageMB: 20,
    HourlyPublishedPlatformEvents: 50000,
    MassEmail: 10,
    SingleEmail: 15,
};

const limits: Route = {
    method: 'GET',
    path: '/limits',
    handle: () => ({
        body: Object.fromEntries(
            Object.entries(allowances).map(([name, Max]) => [name, { Max, Remaining: Max }]),
        ),
    }),
};

export const limitRoutes: readonly Route[] = [limits];
