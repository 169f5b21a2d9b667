/** Parts of the library that need an org: schema, database, messages, settings. */
import { inOrg } from './probe.ts';

inOrg(
    'describe tells what the schema knows',
    `
    Schema.DescribeSObjectResult described = Account.SObjectType.getDescribe();
    System.assertEquals('Account', described.getName());
    System.assertEquals('001', described.getKeyPrefix());
    System.assertEquals(Account.SObjectType, Schema.getGlobalDescribe().get('ACCOUNT'));
    System.assertEquals(Account.Name, described.fields.getMap().get('nAmE'));
    Schema.DescribeFieldResult field = Contact.AccountId.getDescribe();
    System.assertEquals(Schema.DisplayType.REFERENCE, field.getType());
    System.assertEquals(new List<Schema.SObjectType>{ Account.SObjectType }, field.getReferenceTo());
    System.assertEquals('Account', field.getRelationshipName());
    System.assert(Account.Name.getDescribe().isNameField());
    System.assertEquals('Contacts', childOf(described.getChildRelationships()));
    String childOf(List<Schema.ChildRelationship> all) {
        for (Schema.ChildRelationship child : all) {
            if (child.getField() == Contact.AccountId) { return child.getRelationshipName(); }
        }
        return null;
    }`,
);

inOrg(
    'partial DML gives a result for each row',
    `
    List<Database.SaveResult> results = Database.insert(new List<Account>{ new Account(Name = 'A'), new Account() }, false);
    System.assert(results[0].isSuccess());
    System.assertEquals(StatusCode.REQUIRED_FIELD_MISSING, results[1].getErrors()[0].getStatusCode());
    System.assertEquals(1, Database.countQuery('SELECT COUNT() FROM Account'));
    try {
        Database.insert(new Account());
        System.assert(false, 'the name is required');
    } catch (DmlException e) {
        System.assertEquals(1, e.getNumDml());
        System.assertEquals('REQUIRED_FIELD_MISSING', e.getDmlStatusCode(0));
        System.assert(e.getMessage().startsWith('Insert failed. First exception on row 0; first error: REQUIRED_FIELD_MISSING'));
    }`,
);

inOrg(
    'dynamic queries take binds from a map and from the scope',
    `
    insert new List<Account>{ new Account(Name = 'A'), new Account(Name = 'B') };
    String wanted = 'A';
    System.assertEquals(1, Database.query('SELECT Id FROM Account WHERE Name = :wanted').size());
    Map<String, Object> binds = new Map<String, Object>{ 'names' => new List<String>{ 'A', 'B' } };
    System.assertEquals(2, Database.queryWithBinds('SELECT Id FROM Account WHERE Name IN :names', binds, AccessLevel.USER_MODE).size());`,
);

inOrg(
    'a savepoint takes back what came after it',
    `
    Savepoint point = Database.setSavepoint();
    Account made = new Account(Name = 'gone');
    insert made;
    Database.rollback(point);
    System.assertEquals(0, [SELECT COUNT() FROM Account]);`,
);

inOrg(
    'records know what is set on them',
    `
    Account made = new Account(Name = 'A', Industry = null);
    System.assertEquals(new Set<String>{ 'Name', 'Industry' }, made.getPopulatedFieldsAsMap().keySet());
    System.assert(made.isSet('Industry') && !made.isSet(Account.Phone));
    System.assertEquals('A', made.put('Name', 'B'));
    System.assertEquals('B', made.get(Account.Name));
    made.put('ParentId', 'no id');
    System.assertEquals('no id', made.get('ParentId'), 'put takes any text; saving refuses it');
    made.put('ParentId', null);
    insert made;
    Account copy = made.clone(true);
    System.assert(copy.isClone() && copy.Id == made.Id && copy.getCloneSourceId() == made.Id);
    System.assertEquals(null, made.clone().Id);
    try {
        made.get('Nonsense');
        System.assert(false);
    } catch (SObjectException e) {
        System.assertEquals('Invalid field Nonsense for Account', e.getMessage());
    }
    made.addError('Name', 'no good');
    System.assertEquals('no good', made.getErrors()[0].getMessage());`,
);

inOrg(
    'an email without recipient or with a bad address is refused',
    `
    Messaging.SingleEmailMessage mail = new Messaging.SingleEmailMessage();
    mail.setSubject('s');
    mail.setPlainTextBody('b');
    mail.setToAddresses(new List<String>{ 'not an address' });
    List<Messaging.SendEmailResult> results = Messaging.sendEmail(new List<Messaging.Email>{ mail }, false);
    System.assert(!results[0].isSuccess());
    System.assertEquals(StatusCode.INVALID_EMAIL_ADDRESS, results[0].getErrors()[0].getStatusCode());
    try {
        Messaging.sendEmail(new List<Messaging.Email>{ mail });
        System.assert(false);
    } catch (EmailException e) {
        System.assert(e.getMessage().contains('INVALID_EMAIL_ADDRESS'));
    }
    System.assertEquals(2, Limits.getEmailInvocations());`,
);

inOrg(
    'business hours: open around the clock unless the org says otherwise; holidays close them',
    `
    BusinessHours hours = [SELECT Id FROM BusinessHours WHERE IsDefault = TRUE];
    Datetime start = Datetime.newInstanceGmt(2024, 3, 11, 9, 0, 0);
    System.assertEquals(start.addHours(30), BusinessHours.add(hours.Id, start, 30 * 3600000L));
    System.assertEquals(-3600000L, BusinessHours.diff(hours.Id, start.addHours(1), start));
    System.assert(BusinessHours.isWithin(hours.Id, start));`,
);

inOrg(
    'digests, codes and ids',
    `
    System.assertEquals('5d41402abc4b2a76b9719d911017c592', EncodingUtil.convertToHex(Crypto.generateDigest('MD5', Blob.valueOf('hello'))));
    System.assertEquals('a+b%26c%2A', EncodingUtil.urlEncode('a b&c*', 'UTF-8').replace('*', '%2A'));
    System.assertEquals('hi', EncodingUtil.base64Decode('aGk=').toString());
    Blob key = Crypto.generateAesKey(256);
    System.assertEquals('secret', Crypto.decryptWithManagedIV('AES256', key, Crypto.encryptWithManagedIV('AES256', key, Blob.valueOf('secret'))).toString());
    System.assertEquals(Account.SObjectType, Id.valueOf('001000000000001').getSObjectType());
    System.assertEquals(36, UUID.randomUUID().toString().length());
    System.assertEquals('example.com', new Url('https://example.com:8443/a?b=c#d').getHost());`,
);

inOrg(
    'types are found by name and made',
    `
    System.assertEquals(Account.class, Type.forName('account'));
    System.assertEquals(null, Type.forName('NoSuchThing'));
    List<Account> made = (List<Account>) Type.forName('List<Account>').newInstance();
    System.assertEquals(0, made.size());
    System.assertEquals('Account', Account.class.getName());`,
);
