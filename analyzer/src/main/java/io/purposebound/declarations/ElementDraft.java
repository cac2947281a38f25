package io.purposebound.declarations;

import io.purposebound.classfile.MethodKey;
import io.purposebound.declarations.AnnotationReader.Found;
import io.purposebound.policy.AnonymizerEntry;
import io.purposebound.policy.ArgumentSpec;
import io.purposebound.policy.CheckEntry;
import io.purposebound.policy.FilteredEntry;
import io.purposebound.policy.FlowEntry;
import io.purposebound.policy.ForPurposeEntry;
import io.purposebound.policy.NotPersonalEntry;
import io.purposebound.policy.PolicyEntry;
import io.purposebound.policy.PseudonymizerEntry;
import io.purposebound.policy.RequiresEntry;
import io.purposebound.policy.SourceEntry;
import io.purposebound.policy.SubjectEntry;
import io.purposebound.policy.UseEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** What was found of one element so far; the nearest declaration wins. */
final class ElementDraft {
  private final DeclarationFactory factory;
  private final String element;
  private final String shortName;

  private @Nullable SourceDecl source;
  private boolean notPersonal;
  private boolean subject;
  private boolean forPurpose;
  private boolean ofOwner;
  private boolean anonymizes;
  private boolean pseudonymizes;
  private final List<Meaning> checkMeanings = new ArrayList<>();
  private final List<String> checkNames = new ArrayList<>();
  private final List<String> checkShortNames = new ArrayList<>();
  private final List<CheckEntry> checkEntries = new ArrayList<>();
  private final List<UseDecl> uses = new ArrayList<>();
  private final List<DemandDecl> filtered = new ArrayList<>();
  private final List<DemandDecl> requires = new ArrayList<>();
  private final List<AcceptanceDecl> accepted = new ArrayList<>();

  ElementDraft(DeclarationFactory factory, String element, String shortName) {
    this.factory = factory;
    this.element = element;
    this.shortName = shortName;
  }

  String shortName() {
    return shortName;
  }

  void add(Found found) {
    addNamed(found, element, shortName);
  }

  /** Adds what a record component says: the reading of a constructor's argument is no source. */
  void addComponent(Found found) {
    Found rest =
        new Found(
            found.meanings().stream().filter(m -> !m.name().equals("PersonalData")).toList(),
            found.entries().stream().filter(e -> !(e instanceof SourceEntry)).toList());
    add(rest);
  }

  void addNamed(Found found, String name, String shortly) {
    for (Meaning m : found.meanings()) {
      switch (m.name()) {
        case "PersonalData" -> {
          if (source == null) {
            source = factory.source(m, name, shortly);
          }
          ofOwner |= m.flag("ofOwner");
        }
        case "NotPersonal" -> notPersonal = true;
        case "DataSubject" -> subject = true;
        case "ForPurpose" -> forPurpose = true;
        case "Anonymizes" -> {
          anonymizes = true;
          factory.reviewAnonymizer(m, name);
        }
        case "Pseudonymizes" -> pseudonymizes = true;
        case "ConsentCheck" -> {
          checkMeanings.add(m);
          checkNames.add(name);
          checkShortNames.add(shortly);
        }
        case "DataUse" -> addUse(factory.use(m, name, shortly, ArgumentSpec.ALL));
        case "ConsentFiltered" -> filtered.add(factory.demand(m, name, shortly));
        case "RequiresConsent" -> requires.add(factory.demand(m, name, shortly));
        case "AcceptedFlow" -> factory.acceptance(m, name).ifPresent(accepted::add);
        default -> {
          // PurposeKey is read where constants are
        }
      }
    }
    addEntries(found.entries());
  }

  private void addUse(UseDecl use) {
    if (uses.stream().noneMatch(u -> u.purposes().equals(use.purposes()))) {
      uses.add(use);
    }
  }

  void addFromType(Found found, String name, String shortly) {
    for (Meaning m : found.meanings()) {
      if (m.name().equals("DataUse")) {
        addUse(factory.use(m, name, shortly, ArgumentSpec.ALL));
      } else if (m.name().equals("RequiresConsent")) {
        requires.add(factory.demand(m, name, shortly));
      }
    }
    for (PolicyEntry e : found.entries()) {
      if (e instanceof UseEntry || e instanceof RequiresEntry) {
        addEntries(List.of(e));
      }
    }
  }

  void addEntries(List<PolicyEntry> entries) {
    for (PolicyEntry e : entries) {
      // constants' keys are resolved where constants are, flows are taken by the method as a whole
      if (e instanceof SourceEntry s) {
        if (source == null) {
          source = factory.source(s, element, shortName);
        }
        ofOwner |= s.ofOwner();
      } else if (e instanceof UseEntry u) {
        addUse(factory.use(u, element, shortName));
      } else if (e instanceof CheckEntry c) {
        checkEntries.add(c);
      } else if (e instanceof FilteredEntry f) {
        filtered.add(new DemandDecl(element, shortName, f.purposes(), f.basis()));
      } else if (e instanceof RequiresEntry r) {
        requires.add(new DemandDecl(element, shortName, r.purposes(), r.basis()));
      } else if (e instanceof SubjectEntry) {
        subject = true;
      } else if (e instanceof ForPurposeEntry) {
        forPurpose = true;
      } else if (e instanceof NotPersonalEntry) {
        notPersonal = true;
      } else if (e instanceof AnonymizerEntry) {
        anonymizes = true;
      } else if (e instanceof PseudonymizerEntry) {
        pseudonymizes = true;
      }
    }
  }

  private Optional<SourceDecl> sourceUnlessDenied() {
    return notPersonal ? Optional.empty() : Optional.ofNullable(source);
  }

  FieldDecls field(String desc) {
    return new FieldDecls(
        sourceUnlessDenied(),
        notPersonal,
        subject,
        forPurpose,
        ofOwner,
        checks(List.of(), Type.getType(desc)).stream().findFirst(),
        List.copyOf(uses),
        List.copyOf(accepted));
  }

  ParameterDecls parameter() {
    return new ParameterDecls(
        sourceUnlessDenied(),
        notPersonal,
        subject,
        forPurpose,
        checks(List.of(), Type.getType(Object.class)).stream()
            .map(CheckDecl::ofFirstArgument)
            .findFirst(),
        List.copyOf(filtered),
        List.copyOf(requires));
  }

  MethodDecls method(
      MethodKey key,
      List<ParameterDecls> parameters,
      List<ElementDraft> drafts,
      List<FlowEntry> flows) {
    List<UseDecl> allUses = new ArrayList<>(uses);
    for (int i = 0; i < drafts.size(); i++) {
      for (UseDecl u : drafts.get(i).uses) {
        allUses.add(
            new UseDecl(
                parent(u.element()),
                shortName,
                new ArgumentSpec(false, false, Set.of(i)),
                u.purposes(),
                u.recipient(),
                u.country()));
      }
    }
    return new MethodDecls(
        sourceUnlessDenied(),
        notPersonal,
        subject,
        forPurpose,
        ofOwner,
        anonymizes,
        pseudonymizes,
        checks(parameters, Type.getReturnType(key.desc())),
        allUses,
        List.copyOf(filtered),
        List.copyOf(requires),
        parameters,
        List.copyOf(accepted),
        flows);
  }

  private static String parent(String element) {
    int bracket = element.lastIndexOf('[');
    return bracket < 0 ? element : element.substring(0, bracket);
  }

  private List<CheckDecl> checks(List<ParameterDecls> parameters, Type result) {
    List<CheckDecl> all = new ArrayList<>();
    for (int i = 0; i < checkMeanings.size() && all.isEmpty(); i++) {
      all.add(
          factory.check(
              checkMeanings.get(i), checkNames.get(i), checkShortNames.get(i), parameters, result));
    }
    for (CheckEntry e : checkEntries) {
      all.add(factory.check(e, element, shortName, parameters));
    }
    return all;
  }

  TypeDecls type(TypeDecls above, boolean itself) {
    return new TypeDecls(
        above.source().isPresent() ? above.source() : sourceUnlessDenied(),
        above.person() || subject,
        itself ? List.copyOf(accepted) : above.accepted());
  }

  List<AcceptanceDecl> acceptances() {
    return List.copyOf(accepted);
  }
}
