trigger MqaTaskTrigger on Task(after insert, after update, after delete, after undelete) {
    new MqaTaskTriggerHandler().run();
}
