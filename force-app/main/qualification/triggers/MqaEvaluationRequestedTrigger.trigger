trigger MqaEvaluationRequestedTrigger on MqaEvaluationRequested__e(after insert) {
    new MqaEvaluationRequestedTriggerHandler().run();
}
