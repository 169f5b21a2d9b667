/** Every resource below /services/data/vNN.0. */
import { actionRoutes } from './actions.ts';
import { ingestRoutes } from './bulk/ingest.ts';
import { bulkQueryRoutes } from './bulk/query.ts';
import { connectRoutes } from './connect.ts';
import type { Route } from './http/route.ts';
import { metadataRoutes } from './metadata/rest.ts';
import { batchRoutes } from './rest/batch.ts';
import { collectionRoutes } from './rest/collections.ts';
import { compositeRoutes } from './rest/composite.ts';
import { externalIdRoutes } from './rest/external-id.ts';
import { graphRoutes } from './rest/graph.ts';
import { limitRoutes } from './rest/limits.ts';
import { passwordRoutes } from './rest/password.ts';
import { queryRoutes } from './rest/query.ts';
import { recentRoutes } from './rest/recent.ts';
import { resourceRoutes } from './rest/resources.ts';
import { searchRoutes } from './rest/search.ts';
import { sobjectRoutes } from './rest/sobjects.ts';
import { treeRoutes } from './rest/tree.ts';
import { anonymousRoutes } from './tooling/anonymous.ts';
import { logRoutes } from './tooling/logs.ts';
import { runTestRoutes } from './tooling/run-tests.ts';
import { toolingSobjectRoutes } from './tooling/sobjects.ts';
import { objectInfoRoutes } from './ui-api/object-info.ts';
import { uiRecordRoutes } from './ui-api/records.ts';

export const routes: readonly Route[] = [
    ...resourceRoutes,
    ...sobjectRoutes,
    ...externalIdRoutes,
    ...passwordRoutes,
    ...queryRoutes,
    ...searchRoutes,
    ...compositeRoutes,
    ...batchRoutes,
    ...graphRoutes,
    ...treeRoutes,
    ...collectionRoutes,
    ...limitRoutes,
    ...recentRoutes,
    ...anonymousRoutes,
    ...runTestRoutes,
    ...logRoutes,
    ...toolingSobjectRoutes,
    ...ingestRoutes,
    ...bulkQueryRoutes,
    ...metadataRoutes,
    ...uiRecordRoutes,
    ...objectInfoRoutes,
    ...connectRoutes,
    ...actionRoutes,
];
