import backup from '@salesforce/label/c.MqaOpsBackup';
import backupOfTerritory from '@salesforce/label/c.MqaOpsBackupOfTerritory';
import band from '@salesforce/label/c.MqaOpsScoreAndBand';
import byWhom from '@salesforce/label/c.MqaOpsDecidedBy';
import clock from '@salesforce/label/c.MqaOpsClock';
import choose from '@salesforce/label/c.MqaOpsChooseCase';
import chooseHelp from '@salesforce/label/c.MqaOpsChooseCaseHelp';
import decidedBackup from '@salesforce/label/c.MqaOpsDecidedBackup';
import decidedOwner from '@salesforce/label/c.MqaOpsDecidedOwner';
import decideDispute from '@salesforce/label/c.MqaOpsDecide';
import decidedTitle from '@salesforce/label/c.MqaOpsDecision';
import dispute from '@salesforce/label/c.MqaOpsDisputeTitle';
import disputeDone from '@salesforce/label/c.MqaOpsDisputeDone';
import give from '@salesforce/label/c.MqaOpsGiveTo';
import giveNobody from '@salesforce/label/c.MqaOpsGive';
import given from '@salesforce/label/c.MqaOpsGiven';
import givenHelp from '@salesforce/label/c.MqaOpsGivenHelp';
import handoff from '@salesforce/label/c.MqaOpsHandoff';
import heldBy from '@salesforce/label/c.MqaOpsHeldBy';
import inDispute from '@salesforce/label/c.MqaOpsInDispute';
import marketingVp from '@salesforce/label/c.MqaOpsMarketingVp';
import nextAction from '@salesforce/label/c.MqaNextAction';
import noPrecedents from '@salesforce/label/c.MqaOpsNoPrecedents';
import onlyOperations from '@salesforce/label/c.MqaOpsWaitsForOperations';
import onlyVps from '@salesforce/label/c.MqaOpsWaitsForVps';
import openedBy from '@salesforce/label/c.MqaOpsOpenedBy';
import outcome from '@salesforce/label/c.MqaOpsOutcome';
import outcomeBack from '@salesforce/label/c.MqaOpsBackToMarketing';
import outcomeStays from '@salesforce/label/c.MqaOpsStaysWithSales';
import ownership from '@salesforce/label/c.MqaOpsCaseTitle';
import precedentOther from '@salesforce/label/c.MqaOpsPrecedentOther';
import precedents from '@salesforce/label/c.MqaOpsPrecedents';
import precedentSame from '@salesforce/label/c.MqaOpsPrecedentSame';
import ruling from '@salesforce/label/c.MqaOpsRuling';
import rulingHelp from '@salesforce/label/c.MqaOpsRulingHelp';
import salesVp from '@salesforce/label/c.MqaOpsSalesVp';
import saving from '@salesforce/label/c.MqaSaving';
import stateDecided from '@salesforce/label/c.MqaOpsDecided';
import stateOpen from '@salesforce/label/c.MqaOpsOpen';
import tried from '@salesforce/label/c.MqaOpsTried';
import whyNow from '@salesforce/label/c.MqaWhyNow';

export const labels = {
    backup,
    backupOfTerritory,
    band,
    byWhom,
    choose,
    chooseHelp,
    clock,
    decidedBackup,
    decidedOwner,
    decideDispute,
    decidedTitle,
    dispute,
    disputeDone,
    give,
    giveNobody,
    given,
    givenHelp,
    handoff,
    heldBy,
    inDispute,
    marketingVp,
    nextAction,
    noPrecedents,
    onlyOperations,
    onlyVps,
    openedBy,
    outcome,
    outcomeBack,
    outcomeStays,
    ownership,
    precedentOther,
    precedents,
    precedentSame,
    ruling,
    rulingHelp,
    salesVp,
    saving,
    stateDecided,
    stateOpen,
    tried,
    whyNow,
};
