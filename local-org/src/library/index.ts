/** All definitions of the Apex standard library: for the compiler's catalogue, the runtime's table, and COVERAGE.md. */
import type { PlatformTypeDefinition } from './define.ts';
import { cacheDefinitions } from './cache/cache.ts';
import { databaseDefinition } from './database/database.ts';
import { cursorDefinitions } from './database/cursor.ts';
import { dmlOptionDefinitions } from './database/options.ts';
import { queryLocatorDefinition, queryLocatorIteratorDefinition } from './database/query-locator.ts';
import * as results from './database/results.ts';
import { savepointDefinition } from './database/savepoint.ts';
import { changeEventHeader, eventBusDefinition } from './eventbus/event-bus.ts';
import { testBrokerDefinition } from './eventbus/test-broker.ts';
import { triggerContextDefinition } from './eventbus/trigger-context.ts';
import { jsonDefinition } from './json/json.ts';
import { jsonGeneratorDefinition } from './json/generator.ts';
import { jsonParserDefinition, jsonToken } from './json/parser.ts';
import { customNotification } from './messaging/custom-notification.ts';
import * as emails from './messaging/email.ts';
import { messagingDefinition } from './messaging/send-email.ts';
import { schemaDefinitions } from './schema/index.ts';
import { systemDefinitions } from './system/index.ts';
import { registrationHandler, userData } from './auth/user-data.ts';
import { connectApiDefinitions } from './connect-api/named-credentials.ts';
import { leadConvert, leadConvertResult } from './database/lead-convert.ts';
import { publishCallbackDefinitions } from './eventbus/publish-callbacks.ts';
import { domDefinitions } from './dom/document.ts';
import { dataWeaveDefinitions, interviewDefinition } from './flow/interview.ts';
import { inboundEmailDefinitions } from './messaging/inbound-email.ts';
import { siteDefinitions } from './site/site.ts';
import { visualEditorDefinitions } from './visual-editor/dynamic-picklist.ts';
import { definePlatformTypes } from './platform-types.ts';

export const definitions: readonly PlatformTypeDefinition[] = [
    ...systemDefinitions,
    ...schemaDefinitions,
    databaseDefinition,
    queryLocatorDefinition,
    queryLocatorIteratorDefinition,
    savepointDefinition,
    ...cursorDefinitions,
    ...dmlOptionDefinitions,
    results.databaseError.definition,
    results.saveResult.definition,
    results.upsertResult.definition,
    results.deleteResult.definition,
    results.undeleteResult.definition,
    results.emptyRecycleBinResult.definition,
    results.mergeResult.definition,
    ...cacheDefinitions,
    jsonDefinition,
    jsonGeneratorDefinition,
    jsonParserDefinition,
    jsonToken.definition,
    eventBusDefinition,
    changeEventHeader.definition,
    testBrokerDefinition,
    triggerContextDefinition,
    ...publishCallbackDefinitions,
    ...connectApiDefinitions,
    leadConvert.definition,
    leadConvertResult.definition,
    ...domDefinitions,
    interviewDefinition,
    ...dataWeaveDefinitions,
    ...siteDefinitions,
    ...visualEditorDefinitions,
    registrationHandler,
    userData.definition,
    messagingDefinition,
    ...inboundEmailDefinitions,
    customNotification.definition,
    emails.email.definition,
    emails.singleEmail.definition,
    emails.fileAttachment.definition,
    emails.sendEmailError.definition,
    emails.sendEmailResult.definition,
];

definePlatformTypes(definitions);
