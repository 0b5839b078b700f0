# source: 9f910244
control-back = ተመለስ
# source: b6e704a6
control-stop = ኣቋርጽ
# source: 6fe3a07a
word-yes = እወ
# source: 8353e6f2
word-no = ኣይፋልን
# source: 435597ea
word-agree = ይሰማማዕ
# source: 5f707110
word-decline = ኣይፋልን የቐንየለይ
# source: fffdb8e7
word-unknown = ኣይፈልጥን
# source: 48ea4200
word-declined = ክምልስ ኣይደልን
# source: 4633a615
word-organisation = ከተማኻ
# source: 9ebaa3e0
ask-confirm = ከምዚ ተረዲአ፦ { $reading }። ትኽክል ድዩ?
# source: 2df59a3c
say-answer = { $question }፦ { $answer }
