package org.smeic.lms.scorm;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.smeic.lms.scorm.manifest.Prerequisites;
import org.smeic.lms.scorm.sequencing.Activity;
import org.smeic.lms.scorm.sequencing.OrganizationDefinition;

/**
 * What the manifest says of a package: its tree, and where each of its items is kept.
 *
 * @param launchable how many items have something to launch
 * @param items ids by identifier
 * @param prerequisites of SCORM 1.2, by the identifier of the item that asks for them
 */
record PackagePlan(
        OrganizationDefinition organization,
        int launchable,
        Map<String, Long> items,
        Map<String, String> prerequisites) {

    static PackagePlan of(ScormPackage scormPackage) {
        return new PackagePlan(
                scormPackage.organization(),
                (int) scormPackage.items().stream()
                        .filter(ScormItem::isLaunchable)
                        .count(),
                scormPackage.items().stream().collect(Collectors.toMap(ScormItem::identifier, ScormItem::id)),
                scormPackage.items().stream()
                        .filter(i -> !i.prerequisites().isEmpty())
                        .collect(Collectors.toMap(ScormItem::identifier, ScormItem::prerequisites)));
    }

    /**
     * SCORM 1.2 CAM 2.3.2.5.1: an item whose prerequisites are not met. Other editions say it with rules.
     *
     * @param status of an item by its identifier, empty for what is none
     */
    Predicate<Activity> locked(Function<String, String> status) {
        return activity -> prerequisites.containsKey(activity.identifier())
                && !Prerequisites.met(prerequisites.get(activity.identifier()), status);
    }
}
