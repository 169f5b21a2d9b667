trigger MqaContactTrigger on Contact(after insert, after update, after delete, after undelete) {
    new MqaContactTriggerHandler().run();
}
