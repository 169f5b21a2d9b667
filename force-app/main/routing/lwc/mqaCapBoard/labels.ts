import alerts from '@salesforce/label/c.MqaOpsCapAlerts';
import allTerritories from '@salesforce/label/c.MqaOpsAllTerritories';
import cap from '@salesforce/label/c.MqaOpsCapTaken';
import day from '@salesforce/label/c.MqaOpsDay';
import dayOff from '@salesforce/label/c.MqaOpsDayOff';
import empty from '@salesforce/label/c.MqaOpsCapEmpty';
import emptyHelp from '@salesforce/label/c.MqaOpsCapEmptyHelp';
import full from '@salesforce/label/c.MqaOpsFull';
import held from '@salesforce/label/c.MqaOpsHeld';
import hideMoves from '@salesforce/label/c.MqaOpsHideMoves';
import moves from '@salesforce/label/c.MqaOpsMoves';
import movesOf from '@salesforce/label/c.MqaOpsMovesOf';
import next from '@salesforce/label/c.MqaOpsNextDay';
import noCap from '@salesforce/label/c.MqaOpsNoCap';
import noMoves from '@salesforce/label/c.MqaOpsNoMoves';
import ofPlaces from '@salesforce/label/c.MqaOpsOfPlaces';
import owner from '@salesforce/label/c.MqaOwner';
import planned from '@salesforce/label/c.MqaOpsPlannedDay';
import previous from '@salesforce/label/c.MqaOpsPreviousDay';
import received from '@salesforce/label/c.MqaOpsReceived';
import refresh from '@salesforce/label/c.MqaRefresh';
import rolledOver from '@salesforce/label/c.MqaOpsRolledOver';
import score from '@salesforce/label/c.MqaOpsMoveScore';
import showMoves from '@salesforce/label/c.MqaOpsShowMoves';
import summary from '@salesforce/label/c.MqaOpsCapSummary';
import territory from '@salesforce/label/c.MqaOpsTerritory';
import title from '@salesforce/label/c.MqaOpsCapTitle';
import today from '@salesforce/label/c.MqaOpsToday';
import whoseDay from '@salesforce/label/c.MqaOpsWhoseDay';

export const labels = {
    alerts,
    allTerritories,
    cap,
    day,
    dayOff,
    empty,
    emptyHelp,
    full,
    held,
    hideMoves,
    moves,
    movesOf,
    next,
    noCap,
    noMoves,
    ofPlaces,
    owner,
    planned,
    previous,
    received,
    refresh,
    rolledOver,
    score,
    showMoves,
    summary,
    territory,
    title,
    today,
    whoseDay,
};
