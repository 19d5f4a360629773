package org.smeic.lms.scorm;

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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.manifest.Edition;
import org.smeic.lms.scorm.manifest.Item;
import org.smeic.lms.scorm.manifest.Manifest;
import org.smeic.lms.scorm.sequencing.OrganizationDefinition;

/** A package that came in. Never changes; a new version is a new package. */
@Entity
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
    private Instant createdAt = Instant.now();

    @OneToMany(mappedBy = "scormPackage", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<ScormItem> items = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ScormPackage() {}

    ScormPackage(long bundleId, Manifest manifest) {
        this.bundleId = bundleId;
        this.edition = manifest.edition();
        this.identifier = cut(manifest.identifier());
        this.title = manifest.title();
        var organization = manifest.organization();
        this.definition = organization == null ? null : DefinitionJson.write(organization);
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

    /** What the sequencer works on; empty for SCORM 1.2, which has no sequencing. Read anew at each call. */
    Optional<OrganizationDefinition> organization() {
        return Optional.ofNullable(definition).map(DefinitionJson::read);
    }

    /** Of the manifest, at most 255 characters of it. */
    String getIdentifier() {
        return identifier;
    }

    public String getTitle() {
        return title;
    }
}
