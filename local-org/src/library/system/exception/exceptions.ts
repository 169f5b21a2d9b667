import { apexError, type ApexException } from '../../../values/index.ts';
import type { PlatformTypeDefinition } from '../../define.ts';
import { platformException } from './exception.ts';

const names = [
    'System.AssertException',
    'System.AsyncException',
    'System.BigObjectException',
    'System.CalloutException',
    'System.CanvasException',
    'System.DataWeaveScriptException',
    'System.DmlException',
    'System.DuplicateMessageException',
    'System.EmailException',
    'System.EmailTemplateRenderException',
    'System.ExternalObjectException',
    'System.ExternalStringException',
    'System.FatalCursorException',
    'System.FinalException',
    'System.FlowException',
    'System.FormulaEvaluationException',
    'System.FormulaValidationException',
    'System.HandledException',
    'System.IllegalArgumentException',
    'System.InvalidHeaderException',
    'System.InvalidParameterValueException',
    'System.InvalidReadOnlyUserDmlException',
    'System.JSONException',
    'System.LicenseException',
    'System.LimitException',
    'System.ListException',
    'System.MathException',
    'System.NoAccessException',
    'System.NoDataFoundException',
    'System.NoSuchElementException',
    'System.NullPointerException',
    'System.PlatformCacheException',
    'System.ProcedureException',
    'System.RequiredFeatureMissingException',
    'System.SObjectException',
    'System.SearchException',
    'System.SecurityException',
    'System.SerializationException',
    'System.StringException',
    'System.TouchHandledException',
    'System.TransientCursorException',
    'System.TypeException',
    'System.UnexpectedException',
    'System.UnsupportedOperationException',
    'System.VisualforceException',
    'System.WaveTemplateException',
    'System.XmlException',
    'EventBus.RetryableException',
    'Cache.Org.OrgCacheException',
    'Cache.Session.SessionCacheException',
    'Cache.PlatformCacheInvalidOperationException',
    'Auth.VerificationException',
    'ConnectApi.ConnectApiException',
    'ConnectApi.NotFoundException',
    'ConnectApi.RateLimitException',
] as const;

/**
 * Apex itself reads `Script-thrown exception` from it unless setMessage was called; the message given here is for the
 * component that made the call.
 */
const auraHandled = (message: string | null): ApexException => {
    const error = apexError('System.AuraHandledException', null);
    error.extra = new Map([['message', message]]);
    return error;
};
const auraHandledException: PlatformTypeDefinition = {
    ...platformException('System.AuraHandledException'),
    members: {
        ...platformException('System.AuraHandledException').members,
        'new(String message)': auraHandled,
    },
};

const queryException: PlatformTypeDefinition = {
    ...platformException('System.QueryException'),
    refuses: ['Map<String, Set<String>> getInaccessibleFields()'],
};

export const exceptionDefinitions = [...names.map(platformException), auraHandledException, queryException];
