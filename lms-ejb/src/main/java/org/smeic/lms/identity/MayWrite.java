package org.smeic.lms.identity;

/**
 * Who has agreed that the coordinator of their economy writes to them and sees their address; what the privacy notice
 * promises to everybody else.
 */
public final class MayWrite {

    private static final String AGREED = """
            exists (select 1 from Consent agreed where agreed.person = %s
            and agreed.purpose = org.smeic.lms.identity.ConsentPurpose.COORDINATOR
            and agreed.withdrawnAt is null and agreed.textVersion = %d)""";

    private MayWrite() {}

    /** The condition on a person of a query, by the alias or path there. */
    public static String to(String person) {
        return AGREED.formatted(person, ConsentPurpose.COORDINATOR.getVersion());
    }
}
