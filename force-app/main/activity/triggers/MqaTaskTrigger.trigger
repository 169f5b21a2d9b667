trigger MqaTaskTrigger on Task(after insert, after update) {
    new MqaTaskTriggerHandler().run();
}
