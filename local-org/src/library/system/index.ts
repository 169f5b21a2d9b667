import type { PlatformTypeDefinition } from '../define.ts';
import { accessLevelDefinition } from './access-level.ts';
import { assertDefinition } from './assert.ts';
import { asyncContexts, asyncInterfaces, parentJobResult } from './async/interfaces.ts';
import { asyncOptions, duplicateSignatureDefinitions } from './async/options.ts';
import { blobDefinition } from './blob.ts';
import { booleanDefinition } from './boolean.ts';
import * as iterators from './collection/iterator.ts';
import { listDefinition } from './collection/list.ts';
import { mapDefinition } from './collection/map.ts';
import { setDefinition } from './collection/set.ts';
import { dateDefinition } from './datetime/date.ts';
import { datetimeDefinition } from './datetime/datetime.ts';
import { timeDefinition } from './datetime/time.ts';
import { enumDefinition, enumStaticsDefinition } from './enum.ts';
import { exceptionDefinition } from './exception/exception.ts';
import { exceptionDefinitions } from './exception/exceptions.ts';
import * as http from './http/http.ts';
import * as resourceMocks from './http/static-resource-mocks.ts';
import { idDefinition } from './id.ts';
import { limitsDefinition } from './limits.ts';
import { applicationReadWriteMode, loggingLevel, roundingMode, triggerOperation } from './logging-level.ts';
import { decimalDefinition } from './number/decimal.ts';
import { doubleDefinition } from './number/double.ts';
import { integerDefinition, longDefinition } from './number/integer.ts';
import { mathDefinition } from './number/math.ts';
import { objectDefinition } from './object.ts';
import * as pages from './page/apex-pages.ts';
import { cookieDefinition } from './page/cookie.ts';
import { pageReferenceDefinition } from './page/page-reference.ts';
import { matcherType } from './regex/matcher.ts';
import { patternType } from './regex/pattern.ts';
import { sobjectDefinition } from './sobject.ts';
import { statusCode } from './status-code.ts';
import { stringDefinition } from './string/string.ts';
import { systemDefinition } from './system.ts';
import { stubProviderDefinition, testDefinition } from './test/test.ts';
import { timeZoneDefinition } from './time-zone.ts';
import { typeDefinition } from './type.ts';
import { userInfoDefinition } from './user-info.ts';
import { approvalDefinition, approvalTypes } from './approval.ts';
import { businessHoursDefinition } from './business-hours/business-hours.ts';
import { cryptoDefinition, encodingUtilDefinition } from './encoding.ts';
import { address, location } from './location.ts';
import { selectOption } from './page/select-option.ts';
import { quiddity, requestDefinition } from './request.ts';
import { restContextDefinition, restRequest, restResponse } from './rest/rest-context.ts';
import { searchDefinition, searchTypes } from './search.ts';
import {
    accessDecisionDefinition,
    accessType,
    featureManagementDefinition,
    securityDefinition,
} from './security/security.ts';
import { customMetadataStatics, hierarchySettingStatics, listSettingStatics } from './settings.ts';
import { urlDefinition } from './url.ts';
import { uuidDefinition } from './uuid.ts';
import { installDefinitions } from './test/install.ts';
import { orgLimitDefinitions } from './org-limits.ts';
import { refusedDefinitions } from './refused.ts';
import { webServiceCalloutDefinition } from './http/web-service.ts';
import { versionDefinition } from './version.ts';

export const systemDefinitions: readonly PlatformTypeDefinition[] = [
    objectDefinition,
    booleanDefinition,
    integerDefinition,
    longDefinition,
    doubleDefinition,
    decimalDefinition,
    stringDefinition,
    idDefinition,
    dateDefinition,
    datetimeDefinition,
    timeDefinition,
    blobDefinition,
    listDefinition,
    setDefinition,
    mapDefinition,
    ...Object.values(iterators).filter((value) => typeof value === 'object'),
    sobjectDefinition,
    enumDefinition,
    enumStaticsDefinition,
    exceptionDefinition,
    ...exceptionDefinitions,
    mathDefinition,
    patternType,
    matcherType,
    systemDefinition,
    assertDefinition,
    testDefinition,
    stubProviderDefinition,
    accessLevelDefinition,
    limitsDefinition,
    userInfoDefinition,
    timeZoneDefinition,
    typeDefinition,
    versionDefinition,
    webServiceCalloutDefinition,
    ...refusedDefinitions,
    ...installDefinitions,
    ...orgLimitDefinitions,
    cookieDefinition,
    pageReferenceDefinition,
    pages.apexPagesDefinition,
    pages.pageMessageDefinition,
    pages.standardControllerDefinition,
    pages.standardSetControllerDefinition,
    pages.severity.definition,
    http.httpDefinition,
    http.httpRequestDefinition,
    http.httpResponseDefinition,
    http.httpCalloutMockDefinition,
    http.webServiceMockDefinition,
    resourceMocks.staticResourceCalloutMockDefinition,
    resourceMocks.multiStaticResourceCalloutMockDefinition,
    ...asyncInterfaces,
    ...asyncContexts,
    asyncOptions.definition,
    ...duplicateSignatureDefinitions,
    parentJobResult.definition,
    approvalDefinition,
    ...approvalTypes,
    businessHoursDefinition,
    cryptoDefinition,
    encodingUtilDefinition,
    location.definition,
    address.definition,
    selectOption.definition,
    quiddity.definition,
    requestDefinition,
    restContextDefinition,
    restRequest.definition,
    restResponse.definition,
    searchDefinition,
    ...searchTypes,
    securityDefinition,
    accessDecisionDefinition,
    accessType.definition,
    featureManagementDefinition,
    customMetadataStatics,
    listSettingStatics,
    hierarchySettingStatics,
    urlDefinition,
    uuidDefinition,
    loggingLevel.definition,
    triggerOperation.definition,
    applicationReadWriteMode.definition,
    roundingMode.definition,
    statusCode.definition,
];
