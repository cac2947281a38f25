package bench.exif;

import bench.api.Trainer;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.Tag;
import java.io.File;
import java.io.IOException;

/** Reads where photographs were taken, as the getting-started page of the library shows it. */
final class Photos {
  private final Trainer trainer;

  Photos(Trainer trainer) {
    this.trainer = trainer;
  }

  void bad(File photo) throws ImageProcessingException, IOException {
    Metadata metadata = ImageMetadataReader.readMetadata(photo);
    for (Directory directory : metadata.getDirectories()) {
      for (Tag tag : directory.getTags()) {
        trainer.learn(tag.getDescription()); // EXPECT: MissingConsentCheck
      }
    }
  }

  void goodLength(File photo) {
    trainer.learn(photo.length()); // EXPECT: none
  }
}
