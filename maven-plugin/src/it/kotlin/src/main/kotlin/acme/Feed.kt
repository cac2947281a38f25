package acme

import io.purposebound.annotations.AiTrainingSink
import io.purposebound.annotations.ConsentCheck
import io.purposebound.annotations.DataSubject
import io.purposebound.annotations.PersonalData
import io.purposebound.annotations.Purposes

@DataSubject
data class User(
    val id: Long,
    @field:PersonalData val bio: String,
    @get:ConsentCheck(purpose = [Purposes.TRAIN_AI_SYSTEM]) val allowsAiTraining: Boolean,
)

fun interface Trainer {
    fun learn(@AiTrainingSink example: String)
}

class Export(private val trainer: Trainer) {
    fun all(users: List<User>) {
        users.forEach { trainer.learn(it.bio) }
    }

    fun consenting(users: List<User>) {
        users.forEach { if (it.allowsAiTraining) trainer.learn(it.bio) }
    }
}
