package org.smeic.lms.scorm.sequencing;

/**
 * A whole tree, as one organisation of a manifest describes it.
 *
 * @param objectivesGlobalToSystem whether global objectives outlive the attempt and are shared between packages
 * @param sharedDataGlobalToSystem the same for the buckets of {@code adl.data}
 */
public record OrganizationDefinition(
        ActivityDefinition root, boolean objectivesGlobalToSystem, boolean sharedDataGlobalToSystem) {}
