import byRules from '@salesforce/label/c.MqaOpsByRules';
import empty from '@salesforce/label/c.MqaOpsNoReroutes';
import emptyHelp from '@salesforce/label/c.MqaOpsNoReroutesHelp';
import everybody from '@salesforce/label/c.MqaOpsEverybody';
import from from '@salesforce/label/c.MqaOpsRerouteWhose';
import gone from '@salesforce/label/c.MqaOpsLeft';
import latest from '@salesforce/label/c.MqaOpsLatest';
import openCount from '@salesforce/label/c.MqaOpsNameAndOpen';
import preview from '@salesforce/label/c.MqaOpsPreview';
import previewHelp from '@salesforce/label/c.MqaOpsPreviewHelp';
import reason from '@salesforce/label/c.MqaOpsReason';
import reasonHelp from '@salesforce/label/c.MqaOpsReasonHelp';
import refresh from '@salesforce/label/c.MqaRefresh';
import saving from '@salesforce/label/c.MqaSaving';
import territory from '@salesforce/label/c.MqaOpsTerritory';
import title from '@salesforce/label/c.MqaOpsNewReroute';
import to from '@salesforce/label/c.MqaOpsRerouteTo';
import whole from '@salesforce/label/c.MqaOpsAllTerritories';

export const labels = {
    byRules,
    empty,
    emptyHelp,
    everybody,
    from,
    gone,
    latest,
    openCount,
    preview,
    previewHelp,
    reason,
    reasonHelp,
    refresh,
    saving,
    territory,
    title,
    to,
    whole,
};
