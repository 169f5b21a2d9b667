import account from '@salesforce/label/c.MqaAccount';
import applyMany from '@salesforce/label/c.MqaOpsApplyMany';
import applying from '@salesforce/label/c.MqaOpsApplying';
import byRules from '@salesforce/label/c.MqaOpsByRules';
import everybody from '@salesforce/label/c.MqaOpsEverybody';
import failed from '@salesforce/label/c.MqaOpsItemFailed';
import from from '@salesforce/label/c.MqaOpsFrom';
import handoff from '@salesforce/label/c.MqaOpsHandoff';
import madeBy from '@salesforce/label/c.MqaOpsMadeBy';
import moved from '@salesforce/label/c.MqaOpsItemMoved';
import nothing from '@salesforce/label/c.MqaOpsNothingToMove';
import nothingHelp from '@salesforce/label/c.MqaOpsNothingToMoveHelp';
import planned from '@salesforce/label/c.MqaOpsItemPlanned';
import previewing from '@salesforce/label/c.MqaOpsPreviewing';
import reason from '@salesforce/label/c.MqaOpsRerouteReason';
import rest from '@salesforce/label/c.MqaOpsRest';
import rows from '@salesforce/label/c.MqaOpsRerouteRows';
import saving from '@salesforce/label/c.MqaSaving';
import started from '@salesforce/label/c.MqaOpsStarted';
import status from '@salesforce/label/c.MqaStatus';
import stays from '@salesforce/label/c.MqaOpsItemStays';
import stuck from '@salesforce/label/c.MqaOpsStuck';
import targets from '@salesforce/label/c.MqaOpsTargets';
import territory from '@salesforce/label/c.MqaOpsTerritory';
import title from '@salesforce/label/c.MqaOpsRerouteTitle';
import to from '@salesforce/label/c.MqaOpsTo';
import undo from '@salesforce/label/c.MqaOpsUndo';
import undoing from '@salesforce/label/c.MqaOpsUndoing';
import undone from '@salesforce/label/c.MqaOpsItemUndone';
import whole from '@salesforce/label/c.MqaOpsAllTerritories';
import why from '@salesforce/label/c.MqaOpsWhy';

export const labels = {
    account,
    applyMany,
    applying,
    byRules,
    everybody,
    failed,
    from,
    handoff,
    madeBy,
    moved,
    nothing,
    nothingHelp,
    planned,
    previewing,
    reason,
    rest,
    rows,
    saving,
    started,
    status,
    stays,
    stuck,
    targets,
    territory,
    title,
    to,
    undo,
    undoing,
    undone,
    whole,
    why,
};
