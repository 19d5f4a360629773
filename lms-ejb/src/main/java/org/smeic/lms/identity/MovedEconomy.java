package org.smeic.lms.identity;

/** Someone belongs to another economy from now on; who keeps it beside rows of theirs changes it in this transaction. */
public record MovedEconomy(long personId, Economy economy) {}
