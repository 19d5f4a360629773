package org.smeic.lms.scorm;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.manifest.Edition;
import org.smeic.lms.scorm.manifest.Item;
import org.smeic.lms.scorm.manifest.Manifest;
import org.smeic.lms.scorm.sequencing.OrganizationDefinition;

/** A package that came in. Never changes; a new version is a new package. */
@Entity
@Cacheable
public class ScormPackage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long bundleId;

    @Enumerated(EnumType.STRING)
    private Edition edition;

    private String identifier;
    private String title;
    private @Nullable String definition;
    private @Nullable Long ownerId;
    private Instant createdAt = Instant.now();

    @OneToMany(
            mappedBy = "scormPackage",
            cascade = {CascadeType.PERSIST, CascadeType.REMOVE})
    @OrderBy("position")
    private List<ScormItem> items = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ScormPackage() {}

    /** @param ownerId who brought it in, null for the shipped content */
    ScormPackage(long bundleId, @Nullable Long ownerId, Manifest manifest) {
        this.ownerId = ownerId;
        this.bundleId = bundleId;
        this.edition = manifest.edition();
        this.identifier = cut(manifest.identifier());
        this.title = manifest.title();
        var organization = manifest.organization();
        this.definition = organization == null ? null : RecordJson.write(organization);
        manifest.items().forEach(item -> add(item, null));
    }

    private void add(Item item, @Nullable ScormItem parent) {
        var added = new ScormItem(this, parent, items.size() + 1, item);
        items.add(added);
        item.children().forEach(child -> add(child, added));
    }

    private static String cut(String text) {
        return text.length() > 255 ? text.substring(0, 255) : text;
    }

    public Long getId() {
        return id;
    }

    public long getBundleId() {
        return bundleId;
    }

    public Edition getEdition() {
        return edition;
    }

    /** What the sequencer works on; of SCORM 1.2, which has no sequencing, its items in their order. Read anew at each call. */
    OrganizationDefinition organization() {
        return definition == null
                ? new OrganizationDefinition(Items12.root(title, items), false, false)
                : RecordJson.read(OrganizationDefinition.class, definition);
    }

    boolean isOwnedBy(long person) {
        return ownerId != null && ownerId == person;
    }

    List<ScormItem> items() {
        return items;
    }

    /** Of the manifest, at most 255 characters of it. */
    String getIdentifier() {
        return identifier;
    }

    public String getTitle() {
        return title;
    }
}
