package org.smeic.lms.scorm.sequencing;

/**
 * A whole tree, as one organisation of a manifest describes it.
 *
 * @param objectivesGlobalToSystem whether global objectives outlive the attempt and are shared between packages
 * @param sharedDataGlobalToSystem the same for the buckets of {@code adl.data}
 */
public record OrganizationDefinition(
        ActivityDefinition root, boolean objectivesGlobalToSystem, boolean sharedDataGlobalToSystem) {

    /**
     * Where there is only one thing to open, nobody wants to choose it: the defaults then open it at once (ADL's
     * reference behaves so, and its cases SX-08 and CM-11 expect it).
     */
    public OrganizationDefinition {
        var mode = root.sequencing().controlMode();
        if (root.children().size() == 1 && root.children().get(0).isLeaf() && mode.choice() && !mode.flow()) {
            root = root.with(root.sequencing().with(mode.withFlowOnly()));
        }
    }
}
