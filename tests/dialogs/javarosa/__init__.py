"""The oracle: JavaRosa itself, out of the ODK_Validate.jar that pyxform's wheel brings."""
